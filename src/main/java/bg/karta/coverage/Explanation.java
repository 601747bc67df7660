package bg.karta.coverage;

import bg.karta.query.JsonObjects;
import bg.karta.query.Query;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import bg.karta.store.OpenFindings;
import bg.karta.text.Lang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a territory and service taken apart: the norms, people and plans that the need
 * comes from, the services that cover it, and the measures these give.
 */
public final class Explanation {
  /** The parts, as {@code .sql} files beside this class. */
  private static final List<String> PARTS = List.of("result", "served", "need", "service");

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

  /**
   * All steps, those of each level together: the result first, the measures last.
   *
   * @param doubt what is said of old reports, unknown people and doubtful records
   */
  public static List<Evidence> of(
      Database database, Question question, Parameters doubt, Lang lang) {
    Parameters parameters =
        doubt
            .and("territory", question.territory())
            .and("service", question.service())
            .and("by", question.by())
            .and("on", question.on().toString())
            .and("lang", lang.toString())
            .and("small", 0);
    List<ResultRow> rows = new ArrayList<>();
    Map<String, String> doubts = new HashMap<>();
    DayTables tables = new DayTables(database);
    try {
      keep(tables, parameters);
      PARTS.forEach(part -> rows.addAll(Query.rows(database, query(part), parameters)));
      doubts.putAll(doubts(database, question.on()));
    } finally {
      tables.close();
    }
    rows.sort(
        Comparator.comparing((ResultRow row) -> place(row) > 1)
            .thenComparing(row -> Objects.requireNonNullElse(row.textOrNull("level"), ""))
            .thenComparing(Explanation::place));
    List<@Nullable String> objects = new ArrayList<>();
    rows.forEach(row -> objects.add(row.textOrNull("details")));
    List<ResultRow> details = JsonObjects.read(database, objects);
    Map<Long, Evidence.Origin> origins = origins(database);
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                evidence(
                    rows.get(i), details.get(i), origins, findings(database, rows.get(i), doubts)))
        .toList();
  }

  private static void keep(DayTables tables, Parameters parameters) {
    tables.cells(parameters);
    tables.shares(parameters);
    for (String view : List.of("located", "served")) {
      tables.measures("coverage_" + view, parameters.and("view", view));
    }
  }

  private static SqlText query(String part) {
    return SqlText.beside(Explanation.class, "explain/" + part);
  }

  private static Map<Long, Evidence.Origin> origins(Database database) {
    Map<Long, Evidence.Origin> origins = new HashMap<>();
    String sql = "SELECT id, file, sheet, batch, known_on FROM source";
    for (ResultRow row : database.rows(sql)) {
      origins.put(
          row.whole("id"),
          new Evidence.Origin(
              row.text("file"),
              row.textOrNull("sheet"),
              0,
              row.whole("batch"),
              row.textOrNull("known_on")));
    }
    return origins;
  }

  /**
   * What puts each service in doubt on a day, be it found of that day's state or of a later row.
   */
  private static Map<String, String> doubts(Database database, LocalDate on) {
    Map<String, String> doubts = new HashMap<>();
    database.query(
        """
        SELECT service, group_concat(DISTINCT rule) AS rules FROM service_doubt
        WHERE valid_from <= :on AND COALESCE(valid_to, '9999') > :on GROUP BY service
        """,
        Parameters.of("on", on.toString()),
        row -> doubts.put(row.text("service"), row.text("rules").replace(',', ' ')));
    return doubts;
  }

  private static @Nullable String findings(
      Database database, ResultRow row, Map<String, String> doubts) {
    if (!row.has("origin")) {
      return null;
    }
    return "service".equals(row.textOrNull("step"))
        ? doubts.get(row.text("record"))
        : OpenFindings.rulesOf(database, row.whole("origin"), row.whole("origin_row"));
  }

  private static Evidence evidence(
      ResultRow row,
      ResultRow details,
      Map<Long, Evidence.Origin> origins,
      @Nullable String findings) {
    Evidence.@Nullable Origin file = row.has("origin") ? origins.get(row.whole("origin")) : null;
    return new Evidence(
        row.textOrNull("level"),
        row.text("step"),
        row.text("reason"),
        row.textOrNull("territory"),
        row.textOrNull("record"),
        row.numberOrNull("value"),
        details,
        new Evidence.Validity(row.textOrNull("valid_from"), row.textOrNull("valid_to")),
        row.textOrNull("legal_basis"),
        file == null ? null : file.at(row.whole("origin_row")),
        findings);
  }

  /** Where a step stands: the result, of whatever level, before all others. */
  private static long place(ResultRow row) {
    return row.whole("place");
  }
}
