package bg.karta.store;

import bg.karta.kind.RecordKind;
import bg.karta.sql.SqlTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The keys of records that a submission takes out of the register, beside it: rules see the
 * register without them, and when they ended.
 */
final class Gone {
  private final Database database;

  /** The kinds of which records may go, and whether those ended or should never have been. */
  private final Map<RecordKind, Boolean> kinds = new LinkedHashMap<>();

  Gone(Database database) {
    this.database = database;
  }

  /** The table of the keys of a kind; {@code stays} marks what is known as of a later day. */
  static String table(RecordKind kind) {
    return "temp.leaving_" + kind.table();
  }

  /** Makes a place for keys of a kind. */
  void expect(RecordKind kind, boolean ended) {
    if (kinds.putIfAbsent(kind, ended) == null) {
      database.execute("CREATE TABLE " + KindTable.keysAlone(kind, table(kind)));
      database.execute(
          "ALTER TABLE " + table(kind) + " ADD COLUMN stays INTEGER NOT NULL DEFAULT 0");
    }
  }

  /** The kinds of which records may go. */
  List<RecordKind> kinds() {
    return List.copyOf(kinds.keySet());
  }

  /** A query of the register's records {@code kept} without those that go. */
  String staying(RecordKind kind) {
    return "SELECT * FROM main." + kind.table() + " AS kept WHERE NOT " + goes(kind);
  }

  /** That a record {@code kept} of the register goes. */
  String goes(RecordKind kind) {
    return kinds.containsKey(kind)
        ? SqlTemplate.of(
                "EXISTS (SELECT 1 FROM {leaving} AS gone WHERE {same_key} AND NOT gone.stays)")
            .with("leaving", table(kind))
            .with("same_key", KindTable.sameKey(kind, "gone", "kept"))
            .sql()
        : "FALSE";
  }

  /** The ids of the records of a kind that there were once, and that nobody takes for wrong. */
  String ended(RecordKind kind) {
    String id = kind.key().get(0).name();
    String sql =
        "SELECT r.key ->> 0 AS %s FROM main.removal AS r WHERE r.kind = '%s' AND r.ended"
            .formatted(id, kind.name());
    Boolean ended = kinds.get(kind);
    // In brackets, as it stands behind another EXCEPT.
    return ended == null
        ? sql
        : "SELECT * FROM (%s %s SELECT %s FROM %s)"
            .formatted(sql, ended ? "UNION" : "EXCEPT", id, table(kind));
  }

  /**
   * Shows the removals that come of it among those of the register.
   *
   * @param sources the source of each kind that says so
   * @param late the kinds of which records end by later files that the register has
   */
  void show(long batch, Map<RecordKind, Integer> sources, Collection<RecordKind> late) {
    List<String> removals = new ArrayList<>();
    kinds.forEach(
        (kind, ended) -> {
          String values =
              "'%s', {key}, %d, %d, %d"
                  .formatted(
                      kind.name(),
                      batch,
                      Objects.requireNonNullElse(sources.get(kind), 0),
                      ended ? 1 : 0);
          removals.add(
              SqlTemplate.of("SELECT " + values + " FROM {leaving} AS gone")
                  .with("key", KindTable.removalKey(kind, "gone"))
                  .with("leaving", table(kind))
                  .sql());
        });
    late.forEach(kind -> removals.add(LaterWholes.removals(kind, batch)));
    if (!removals.isEmpty()) {
      database.execute(
          "CREATE TEMP VIEW removal AS SELECT kind, key, batch, origin, ended FROM main.removal"
              + " UNION ALL "
              + String.join(" UNION ALL ", removals));
    }
  }
}
