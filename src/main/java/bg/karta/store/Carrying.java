package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets each state of a record have, where its file has no column for a field, what was last said of
 * it before, or first after: whichever files came in first, it is as though they had come in the
 * order of their days. Kinds that each edition tells whole are left out: what became of a licence
 * follows from its states together.
 */
final class Carrying {
  private static final String SAID = "temp.carried_said";
  private static final String FILLED = "temp.carried_filled";

  private static final String BEFORE = "(s.known_on, s.origin) < (k.known_on, k.origin)";

  private final Database database;
  private final RecordKind kind;
  private final long batch;
  private final String table;

  /** Carrying among the states of the records that were staged of a kind, as a batch. */
  Carrying(Database database, RecordKind kind, long batch) {
    this.database = database;
    this.kind = kind;
    this.batch = batch;
    this.table = "main." + kind.table();
  }

  /** Fills what states lack; each of another batch is kept as it was. */
  void settle() {
    List<String> fields = kind.carried() && hasHistory() ? unequal() : List.of();
    if (fields.isEmpty()) {
      return;
    }
    gather(fields);
    fill(fields);
    Parameters parameters = Parameters.of("batch", batch);
    String history = table + "_history";
    keep(history, name -> filled(fields, name), parameters);
    keep(table, name -> "kept." + name, parameters);
    update(table, fields, parameters);
    update(history, fields, null);
    List.of(SAID, FILLED).forEach(name -> database.execute("DROP TABLE " + name));
  }

  private boolean hasHistory() {
    return database.number("SELECT EXISTS (SELECT 1 FROM " + table + "_history)") == 1;
  }

  /** The fields that some files have a column for, and others not. */
  private List<String> unequal() {
    List<String> columns =
        database.texts(
            "SELECT DISTINCT columns FROM main.source WHERE kind = :kind",
            Parameters.of("kind", kind.name()));
    return kind.fields().stream()
        .filter(field -> !field.key() && field.carried())
        .map(FieldSpec::name)
        .filter(name -> columns.stream().anyMatch(one -> one.contains("\"" + name + "\":")))
        .filter(name -> columns.stream().anyMatch(one -> !one.contains("\"" + name + "\":")))
        .toList();
  }

  /** The states of the staged records that have more than one, the last version of each state. */
  private void gather(List<String> fields) {
    SqlTemplate states =
        SqlTemplate.of(
                """
                SELECT {columns} FROM {table} AS kept WHERE EXISTS (SELECT 1 FROM {own} AS own
                  WHERE {own_of_kept} AND EXISTS (SELECT 1 FROM {history} AS was WHERE {was_of_own}))
                AND NOT EXISTS (SELECT 1 FROM main.removal AS never WHERE never.kind = '{kind}'
                  AND NOT never.ended AND never.key = {key} AND never.batch > kept.batch)
                """)
            .with("columns", "kept." + String.join(", kept.", names(fields)))
            .with("own", Staging.submitted(kind))
            .with("own_of_kept", KindTable.sameKey(kind, "own", "kept"))
            .with("was_of_own", KindTable.sameKey(kind, "was", "own"))
            .with("key", KindTable.removalKey(kind, "kept"))
            .with("kind", kind.name())
            .with("history", table + "_history");
    database.execute(
        SqlTemplate.of(
                """
                CREATE TABLE {said} AS SELECT kept.*, src.known_on, src.columns,
                  MAX(kept.batch) AS last
                FROM ({present} UNION ALL {past}) AS kept JOIN main.source AS src ON src.id = kept.origin
                GROUP BY {keys}, kept.origin
                """)
            .with("said", SAID)
            .with("present", states.with("table", table).sql())
            .with("past", states.with("table", table + "_history").sql())
            .with("keys", prefixed("kept"))
            .sql());
    database.execute(
        "CREATE INDEX temp.carried_said_key ON carried_said(" + KindTable.keys(kind) + ")");
  }

  private List<String> names(List<String> fields) {
    Stream<String> keys = kind.key().stream().map(FieldSpec::name);
    return Stream.of(keys, fields.stream(), Stream.of("batch", "origin"))
        .flatMap(names -> names)
        .toList();
  }

  private String prefixed(String alias) {
    return kind.key().stream()
        .map(field -> alias + "." + field.name())
        .collect(Collectors.joining(", "));
  }

  private void fill(List<String> fields) {
    database.execute(
        SqlTemplate.of(
                """
                CREATE TABLE {filled} AS SELECT * FROM (
                  SELECT {keys}, k.batch, k.origin, {values}, {before} FROM {said} AS k)
                WHERE ({names}) IS NOT ({names_before})
                """)
            .with("filled", FILLED)
            .with("said", SAID)
            .with("keys", prefixed("k"))
            .with("values", list(fields, name -> value(name) + " AS " + name))
            .with("before", list(fields, name -> "k." + name + " AS before_" + name))
            .with("names", String.join(", ", fields))
            .with("names_before", list(fields, name -> "before_" + name))
            .sql());
  }

  /**
   * What a state has of a field: its own, or what was said last before it. What no record can do
   * without is before that what is said first.
   */
  private String value(String name) {
    return SqlTemplate.of(
            """
            CASE WHEN instr(k.columns, '"{name}":') = 0 AND EXISTS (SELECT 1 {sayer})
            THEN (SELECT s.{name} {sayer} AND {which}
              ORDER BY {before} DESC, IIF({before}, s.known_on, '') DESC,
                IIF({before}, s.origin, 0) DESC, s.known_on, s.origin LIMIT 1)
            ELSE k.{name} END""")
        .with("sayer", sayer(name))
        .with("which", kind.field(name).required() ? "TRUE" : BEFORE)
        .with("before", BEFORE)
        .with("name", name)
        .sql();
  }

  private String sayer(String name) {
    return SqlTemplate.of("FROM {said} AS s WHERE {same_key} AND instr(s.columns, '\"{name}\":')")
        .with("said", SAID)
        .with("same_key", KindTable.sameKey(kind, "s", "k"))
        .with("name", name)
        .sql();
  }

  private static String filled(List<String> fields, String name) {
    if (name.equals("batch")) {
      return ":batch";
    }
    return (fields.contains(name) ? "now." : "kept.") + name;
  }

  /** Adds states of other batches to the past, as they now are or as they were. */
  private void keep(String from, Function<String, String> value, Parameters parameters) {
    List<String> columns = KindTable.columnNames(kind);
    database.update(
        SqlTemplate.of(
                """
                INSERT INTO {history} ({columns}, until_batch) SELECT {values}, :batch
                FROM {filled} AS now JOIN {from} AS kept ON {same_key}
                AND kept.batch = now.batch AND kept.origin = now.origin WHERE kept.batch <> :batch
                """)
            .with("history", table + "_history")
            .with("columns", String.join(", ", columns))
            .with("values", list(columns, value))
            .with("filled", FILLED)
            .with("from", from)
            .with("same_key", KindTable.sameKey(kind, "now", "kept"))
            .sql(),
        parameters);
  }

  /**
   * Fills states where they lie.
   *
   * @param as of which batch they are then, or null for those of this batch
   */
  private void update(String where, List<String> fields, @Nullable Parameters as) {
    database.update(
        SqlTemplate.of(
                """
                UPDATE {table} AS kept SET {batch}{sets} FROM {filled} AS now WHERE {same_key}
                AND kept.batch = now.batch AND kept.origin = now.origin {which}
                """)
            .with("table", where)
            .with("batch", as == null ? "" : "batch = :batch, ")
            .with("sets", list(fields, name -> name + " = now." + name))
            .with("filled", FILLED)
            .with("same_key", KindTable.sameKey(kind, "now", "kept"))
            .with("which", as == null ? "AND kept.batch = " + batch : "")
            .sql(),
        as == null ? Parameters.none() : as);
  }

  private static String list(List<String> fields, Function<String, String> value) {
    return fields.stream().map(value).collect(Collectors.joining(", "));
  }
}
