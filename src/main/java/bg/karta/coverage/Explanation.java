package bg.karta.coverage;

import bg.karta.store.Database;
import bg.karta.store.KeptParts;
import bg.karta.text.Decimals;
import bg.karta.text.Lang;
import bg.karta.text.SqlText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a territory and service taken apart: the norms, people and plans that the need
 * comes from, the services that cover it, and the measures these give.
 */
public final class Explanation {
  /** The parts, as {@code .sql} files beside this class. */
  private static final List<String> PARTS = List.of("result", "served", "need", "service");

  /** The columns of a part: the details are five from here on. */
  private static final int DETAILS = 7;

  private static final int AFTER_DETAILS = DETAILS + 5;
  private static final int OBLAST_CODE = 3;

  private Explanation() {}

  /**
   * What is asked.
   *
   * @param territory the code of a municipality or an oblast, or {@code BG}
   * @param service a type of service or a kind of activity
   */
  public record Question(String territory, String service, LocalDate on) {
    /** What the cells are summed to: {@code municipality}, {@code oblast} or {@code country}. */
    public String by() {
      if (territory.equals("BG")) {
        return "country";
      }
      return territory.length() == OBLAST_CODE ? "oblast" : "municipality";
    }
  }

  /** All steps, those of each level together: the result first, the measures last. */
  public static List<Evidence> of(Database database, Question question, Lang lang) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("territory", question.territory());
    parameters.put("service", question.service());
    parameters.put("by", question.by());
    parameters.put("on", question.on().toString());
    parameters.put("lang", lang.toString());
    parameters.put("small", 0);
    List<@Nullable Object[]> rows = new ArrayList<>();
    DayTables tables = new DayTables(database);
    try {
      keep(tables, parameters);
      PARTS.forEach(part -> rows.addAll(KeptParts.rows(database, query(part), parameters)));
    } finally {
      tables.close();
    }
    rows.sort(
        Comparator.comparing((@Nullable Object[] row) -> place(row) > 1)
            .thenComparing(row -> row[1] == null ? "" : row[1].toString())
            .thenComparing(Explanation::place));
    Map<Long, Evidence.Origin> origins = origins(database);
    return rows.stream().map(row -> evidence(row, origins)).toList();
  }

  private static void keep(DayTables tables, Map<String, @Nullable Object> parameters) {
    tables.cells(parameters);
    tables.shares(parameters);
    for (String view : List.of("located", "served")) {
      parameters.put("view", view);
      tables.measures("coverage_" + view, parameters);
    }
  }

  private static SqlText query(String part) {
    return SqlText.parse(part, SqlText.read(Explanation.class, "explain/" + part + ".sql"));
  }

  private static Map<Long, Evidence.Origin> origins(Database database) {
    Map<Long, Evidence.Origin> origins = new HashMap<>();
    String sql = "SELECT id, file, sheet, batch, known_on FROM source";
    for (@Nullable Object[] row : database.rows(sql, Map.of())) {
      int column = 1;
      Evidence.Origin origin =
          new Evidence.Origin(
              String.valueOf(row[column++]),
              text(row[column++]),
              0,
              whole(row[column++]),
              text(row[column]));
      origins.put(whole(row[0]), origin);
    }
    return origins;
  }

  private static Evidence evidence(@Nullable Object[] row, Map<Long, Evidence.Origin> origins) {
    int column = 1;
    @Nullable String level = text(row[column++]);
    String step = String.valueOf(row[column++]);
    String reason = String.valueOf(row[column++]);
    @Nullable String territory = text(row[column++]);
    @Nullable String record = text(row[column++]);
    @Nullable Number value = (Number) row[column];
    column = AFTER_DETAILS;
    Evidence.Period period = new Evidence.Period(text(row[column++]), text(row[column++]));
    @Nullable String legalBasis = text(row[column++]);
    Evidence.@Nullable Origin file = row[column] == null ? null : origins.get(whole(row[column]));
    column++;
    return new Evidence(
        level,
        step,
        reason,
        territory,
        record,
        value,
        new ArrayList<>(Arrays.asList(row).subList(DETAILS, AFTER_DETAILS)),
        period,
        legalBasis,
        file == null ? null : file.at(whole(row[column])));
  }

  /** Where a step stands: the result, of whatever level, before all others. */
  private static long place(@Nullable Object[] row) {
    return whole(row[0]);
  }

  private static long whole(@Nullable Object value) {
    return ((Number) Objects.requireNonNull(value)).longValue();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : Decimals.text(value);
  }
}
