package bg.karta.coverage;

import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.store.KeptParts;
import bg.karta.text.Lang;
import bg.karta.text.SqlText;
import java.time.LocalDate;
import java.util.ArrayList;
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
    Parameters parameters =
        Parameters.of("territory", question.territory())
            .and("service", question.service())
            .and("by", question.by())
            .and("on", question.on().toString())
            .and("lang", lang.toString())
            .and("small", 0);
    List<ResultRow> rows = new ArrayList<>();
    DayTables tables = new DayTables(database);
    try {
      keep(tables, parameters);
      PARTS.forEach(part -> rows.addAll(KeptParts.rows(database, query(part), parameters)));
    } finally {
      tables.close();
    }
    rows.sort(
        Comparator.comparing((ResultRow row) -> place(row) > 1)
            .thenComparing(row -> row.cells().get(1) == null ? "" : row.cells().get(1).toString())
            .thenComparing(Explanation::place));
    Map<Long, Evidence.Origin> origins = origins(database);
    return rows.stream().map(row -> evidence(row, origins)).toList();
  }

  private static void keep(DayTables tables, Parameters parameters) {
    tables.cells(parameters);
    tables.shares(parameters);
    for (String view : List.of("located", "served")) {
      tables.measures("coverage_" + view, parameters.and("view", view));
    }
  }

  private static SqlText query(String part) {
    return SqlText.parse(part, SqlText.read(Explanation.class, "explain/" + part + ".sql"));
  }

  private static Map<Long, Evidence.Origin> origins(Database database) {
    Map<Long, Evidence.Origin> origins = new HashMap<>();
    String sql = "SELECT id, file, sheet, batch, known_on FROM source";
    for (ResultRow row : database.rows(sql)) {
      int column = 1;
      Evidence.Origin origin =
          new Evidence.Origin(
              String.valueOf(row.cells().get(column++)),
              text(row.cells().get(column++)),
              0,
              whole(row.cells().get(column++)),
              text(row.cells().get(column)));
      origins.put(whole(row.cells().get(0)), origin);
    }
    return origins;
  }

  private static Evidence evidence(ResultRow row, Map<Long, Evidence.Origin> origins) {
    int column = 1;
    @Nullable String level = text(row.cells().get(column++));
    String step = String.valueOf(row.cells().get(column++));
    String reason = String.valueOf(row.cells().get(column++));
    @Nullable String territory = text(row.cells().get(column++));
    @Nullable String record = text(row.cells().get(column++));
    @Nullable Number value = (Number) row.cells().get(column);
    column = AFTER_DETAILS;
    Evidence.Period period =
        new Evidence.Period(text(row.cells().get(column++)), text(row.cells().get(column++)));
    @Nullable String legalBasis = text(row.cells().get(column++));
    Evidence.@Nullable Origin file =
        row.cells().get(column) == null ? null : origins.get(whole(row.cells().get(column)));
    column++;
    return new Evidence(
        level,
        step,
        reason,
        territory,
        record,
        value,
        new ArrayList<>(row.cells().subList(DETAILS, AFTER_DETAILS)),
        period,
        legalBasis,
        file == null ? null : file.at(whole(row.cells().get(column))));
  }

  /** Where a step stands: the result, of whatever level, before all others. */
  private static long place(ResultRow row) {
    return whole(row.cells().get(0));
  }

  private static long whole(@Nullable Object value) {
    return ((Number) Objects.requireNonNull(value)).longValue();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
