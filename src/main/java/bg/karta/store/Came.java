package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Service;
import bg.karta.sql.SqlTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What of a submission is otherwise than the register has it, before and after, by kind. */
final class Came {
  private final Database database;
  private final Staging staging;
  private final Map<RecordKind, LocalDate> days;
  private final Map<RecordKind, Boolean> asked = new HashMap<>();

  Came(Database database, Staging staging, Map<RecordKind, LocalDate> days) {
    this.database = database;
    this.staging = staging;
    this.days = days;
  }

  /** The table of what is otherwise of a kind. */
  static String table(RecordKind kind) {
    return "temp.came_" + kind.table();
  }

  /** Whether any record of a kind is otherwise than the register has it. */
  boolean any(RecordKind kind) {
    Boolean known = asked.get(kind);
    if (known == null) {
      List<String> queries = queries(kind);
      known = !queries.isEmpty() && isFilled(kind, String.join(" UNION ALL ", queries));
      asked.put(kind, known);
    }
    return known;
  }

  private boolean isFilled(RecordKind kind, String query) {
    database.execute("CREATE TABLE " + table(kind) + " AS " + query);
    return database.number("SELECT EXISTS (SELECT 1 FROM " + table(kind) + ")") == 1;
  }

  private List<String> queries(RecordKind kind) {
    List<String> queries = new ArrayList<>();
    if (staging.kinds().contains(kind)) {
      String there = "kept." + kind.key().get(0).name() + " IS NOT NULL";
      String differs = Merging.differs(kind, "own", "kept");
      queries.add(
          submitted(
              kind, "own", "(NOT %s OR %s OR %s)".formatted(there, differs, ofOtherDay(kind))));
      queries.add(submitted(kind, "kept", there + " AND " + differs));
    }
    if (staging.leaving().contains(kind)) {
      queries.add(leaving(kind));
    }
    return queries;
  }

  private String submitted(RecordKind kind, String whose, String which) {
    return SqlTemplate.of(
            """
            SELECT {columns} FROM {own} AS own LEFT JOIN main.{table} AS kept ON {same_key}
            WHERE {which} AND NOT {older}
            """)
        .with("columns", columns(kind, whose))
        .with("own", Staging.submitted(kind))
        .with("table", kind.table())
        .with("same_key", KindTable.sameKey(kind, "own", "kept"))
        .with("which", which)
        .with("older", isDatedService(kind) ? "FALSE" : Prospect.older(kind, days.get(kind)))
        .sql();
  }

  /** Each state of a service holds from its day; of all else the last that is said. */
  private boolean isDatedService(RecordKind kind) {
    return kind == Kinds.of(Service.class) && days.containsKey(kind);
  }

  /**
   * That the state of a service which changes or ends is told of another day than the one known.
   */
  private String ofOtherDay(RecordKind kind) {
    return isDatedService(kind)
        ? SqlTemplate.of(
                """
                ({day_kept} <> '{day}' AND (EXISTS (SELECT 1 FROM main.{table}_history AS was
                  WHERE {same_key}) OR EXISTS (SELECT 1 FROM removal AS r
                  WHERE r.kind = '{kind}' AND r.key = {key})))
                """)
            .with("day_kept", Merging.dayOf("kept"))
            .with("day", String.valueOf(days.get(kind)))
            .with("table", kind.table())
            .with("same_key", KindTable.sameKey(kind, "was", "own"))
            .with("kind", kind.name())
            .with("key", KindTable.removalKey(kind, "own"))
            .sql()
        : "FALSE";
  }

  private static String leaving(RecordKind kind) {
    return SqlTemplate.of(
            "SELECT {columns} FROM {leaving} AS own JOIN main.{table} AS kept ON {same_key}")
        .with("columns", columns(kind, "kept"))
        .with("leaving", Gone.table(kind))
        .with("table", kind.table())
        .with("same_key", KindTable.sameKey(kind, "own", "kept"))
        .sql();
  }

  private static String columns(RecordKind kind, String table) {
    return kind.fields().stream()
        .map(FieldSpec::name)
        .map(name -> table + "." + name)
        .collect(Collectors.joining(", "));
  }

  /** Takes the tables away. */
  void drop() {
    asked.keySet().forEach(kind -> database.execute("DROP TABLE IF EXISTS " + table(kind)));
  }
}
