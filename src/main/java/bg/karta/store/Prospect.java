package bg.karta.store;

import bg.karta.kind.RecordKind;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The register as it is without a submission, and as it will be with it: what a file says of a day
 * before what is known of a record takes its place nowhere but in the past.
 */
final class Prospect {
  private final Database database;
  private final Staging staging;
  private final Map<RecordKind, LocalDate> days;

  Prospect(Database database, Staging staging, Map<RecordKind, LocalDate> days) {
    this.database = database;
    this.staging = staging;
    this.days = days;
  }

  /** That a staged record {@code own} speaks of a day before what is known. */
  static String older(RecordKind kind, @Nullable LocalDate day) {
    return day == null
        ? "FALSE"
        : SqlTemplate.of(
                """
                EXISTS (SELECT 1 FROM main.{table} AS held
                  WHERE {same_key} AND {day_held} > '{day}')
                """)
            .with("table", kind.table())
            .with("same_key", KindTable.sameKey(kind, "held", "own"))
            .with("day_held", Merging.dayOf("held"))
            .with("day", day.toString())
            .sql();
  }

  /** Runs something as though nothing were submitted. */
  void before(Runnable judging) {
    List<ResultRow> views = views();
    views.forEach(this::drop);
    judging.run();
    views.forEach(this::restore);
  }

  private List<ResultRow> views() {
    return database.rows("SELECT name, sql FROM temp.sqlite_schema WHERE type = 'view'");
  }

  private void drop(ResultRow view) {
    database.execute("DROP VIEW temp." + view.text("name"));
  }

  private void restore(ResultRow view) {
    database.execute(view.text("sql").replaceFirst("^CREATE ", "CREATE TEMP "));
  }

  /**
   * Runs something over the register as it will be.
   *
   * @param tables the tables of the staged records by kind
   */
  void after(Map<RecordKind, String> tables, Runnable judging) {
    Map<String, RecordKind> early = new LinkedHashMap<>();
    for (RecordKind kind : tables.keySet()) {
      LocalDate day = days.get(kind);
      if (day != null && new Sources(database).knowsLater(kind.name(), day)) {
        early.put(kind.table(), kind);
      }
    }
    List<ResultRow> views =
        views().stream()
            .filter(view -> early.containsKey(view.text("name").replaceFirst("_history$", "")))
            .toList();
    views.forEach(this::drop);
    for (RecordKind kind : early.values()) {
      String own = Objects.requireNonNull(tables.get(kind));
      stand(kind, own);
      String past = kind.table() + "_history";
      if (views.stream().anyMatch(view -> view.text("name").equals(past))) {
        behind(kind, own);
      }
    }
    judging.run();
    views.forEach(this::drop);
    views.forEach(this::restore);
  }

  private void stand(RecordKind kind, String own) {
    database.execute(
        SqlTemplate.of(
                """
                CREATE TEMP VIEW {table} AS SELECT * FROM {own} AS own WHERE NOT {older}
                UNION ALL {staying} AND NOT EXISTS (SELECT 1 FROM {own} AS own
                  WHERE {same_key} AND NOT {older})
                """)
            .with("table", kind.table())
            .with("own", own)
            .with("older", older(kind, days.get(kind)))
            .with("staying", staging.gone().staying(kind))
            .with("same_key", KindTable.sameKey(kind, "own", "kept"))
            .sql());
  }

  /** What records were: also what a file says of a day before what is known. */
  private void behind(RecordKind kind, String own) {
    database.execute(
        SqlTemplate.of(
                """
                CREATE TEMP VIEW {table}_history AS SELECT * FROM main.{table}_history
                UNION ALL SELECT kept.*, 0 FROM main.{table} AS kept
                WHERE EXISTS (SELECT 1 FROM {own} AS own WHERE {same_key} AND NOT {older}) OR {goes}
                UNION ALL SELECT own.*, 0 FROM {own} AS own WHERE {older}
                """)
            .with("table", kind.table())
            .with("own", own)
            .with("same_key", KindTable.sameKey(kind, "own", "kept"))
            .with("goes", staging.gone().goes(kind))
            .with("older", older(kind, days.get(kind)))
            .sql());
  }
}
