package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordValues;
import bg.karta.sql.SqlTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the table of a kind and that of its history look like, made from the kind's declaration; a
 * double of the table, in which records are submitted or stand in front of it, looks the same.
 */
public final class KindTable {
  /** The columns that say where a record came from. */
  static final List<String> ORIGIN = List.of("batch", "origin", "origin_row");

  private KindTable() {}

  /** {@code name (columns …) STRICT, WITHOUT ROWID}, for the register's table and its double. */
  public static String definition(RecordKind kind, String name) {
    return name
        + " (\n"
        + declared(kind)
        + ",\n  PRIMARY KEY ("
        + keys(kind)
        + ")\n) STRICT, WITHOUT ROWID";
  }

  /** {@code name (columns of the key …)}, for a table that tells records and nothing of them. */
  static String keysAlone(RecordKind kind, String name) {
    String columns = kind.key().stream().map(KindTable::column).collect(Collectors.joining(",\n"));
    return name
        + " (\n"
        + columns
        + ",\n  PRIMARY KEY ("
        + keys(kind)
        + ")\n) STRICT, WITHOUT ROWID";
  }

  /** What records were before: each state by the batch that brought it. */
  static String history(RecordKind kind) {
    return "CREATE TABLE main."
        + kind.table()
        + "_history (\n"
        + declared(kind)
        + ",\n  until_batch INTEGER NOT NULL,\n  PRIMARY KEY ("
        + keys(kind)
        + ", batch, origin)\n) STRICT, WITHOUT ROWID";
  }

  private static String declared(RecordKind kind) {
    Stream<String> fields = kind.fields().stream().map(KindTable::column);
    Stream<String> origin = ORIGIN.stream().map(name -> "  " + name + " INTEGER NOT NULL");
    return Stream.concat(fields, origin).collect(Collectors.joining(",\n"));
  }

  private static String column(FieldSpec field) {
    return "  "
        + field.name()
        + " "
        + field.type().sqlType()
        + (field.required() ? " NOT NULL" : "");
  }

  static String keys(RecordKind kind) {
    return kind.key().stream().map(FieldSpec::name).collect(Collectors.joining(", "));
  }

  /** All columns of a kind's table in their order. */
  public static List<String> columnNames(RecordKind kind) {
    List<String> names = new ArrayList<>(kind.fields().stream().map(FieldSpec::name).toList());
    names.addAll(ORIGIN);
    return names;
  }

  /** What each column holds of a record on its way into the table. */
  static List<BulkInsert.TableColumn<RecordValues>> columns(RecordKind kind) {
    List<BulkInsert.TableColumn<RecordValues>> columns = new ArrayList<>();
    for (FieldSpec field : kind.fields()) {
      columns.add(new BulkInsert.TableColumn<>(field.name(), values -> values.get(field)));
    }
    columns.add(new BulkInsert.TableColumn<>("batch", RecordValues::batch));
    columns.add(new BulkInsert.TableColumn<>("origin", RecordValues::source));
    columns.add(new BulkInsert.TableColumn<>("origin_row", RecordValues::row));
    return columns;
  }

  /** An SQL expression for the key of a row as people read it; see {@link RecordValues#key()}. */
  public static String key(RecordKind kind, String table) {
    return kind.key().stream()
        .map(field -> table + "." + field.name())
        .collect(Collectors.joining(" || '|' || "));
  }

  /** The statements that make a kind's indexes in a schema of the database. */
  public static List<String> indexes(RecordKind kind, String schema) {
    return kind.indexes().stream()
        .map(
            index ->
                SqlTemplate.of("CREATE INDEX IF NOT EXISTS {schema}.{index} ON {table}({columns})")
                    .with("schema", schema)
                    .with("index", index.name())
                    .with("table", kind.table())
                    .with("columns", String.join(", ", index.columns()))
                    .sql())
        .toList();
  }

  /** The key of a row as the table of removals has it: a JSON array of its values. */
  static String removalKey(RecordKind kind, String table) {
    return kind.key().stream()
        .map(field -> table + "." + field.name())
        .collect(Collectors.joining(", ", "json_array(", ")"));
  }

  /** The fields of the key of a removal, as columns of their names. */
  private static String keysOfRemoval(RecordKind kind) {
    List<FieldSpec> key = kind.key();
    return IntStream.range(0, key.size())
        .mapToObj(i -> "r.key ->> " + i + " AS " + key.get(i).name())
        .collect(Collectors.joining(", "));
  }

  /** When the record of a key {@code :field} last ended, and by which file. */
  static String lastEnd(RecordKind kind) {
    String key =
        kind.key().stream()
            .map(field -> ":" + field.name())
            .collect(Collectors.joining(", ", "json_array(", ")"));
    return SqlTemplate.of(
            """
            SELECT s.known_on, s.file FROM main.removal AS r JOIN main.source AS s ON s.id = r.origin
            WHERE r.kind = '{kind}' AND r.ended AND r.key = {key} ORDER BY s.known_on DESC LIMIT 1
            """)
        .with("kind", kind.name())
        .with("key", key)
        .sql();
  }

  /** That the record of a row that speaks of an earlier day ended later. */
  public static String endedLater(RecordKind kind, String row) {
    return SqlTemplate.of(
            """
            EXISTS (SELECT 1 FROM main.removal AS r JOIN main.source AS s ON s.id = r.origin
              WHERE r.kind = '{kind}' AND r.ended AND r.key = {key} AND s.known_on >
                (SELECT own_source.known_on FROM source AS own_source WHERE own_source.id = {row}.origin))
            """)
        .with("kind", kind.name())
        .with("key", removalKey(kind, row))
        .with("row", row)
        .sql();
  }

  /** The keys of the records of a kind that were taken out, each with the batch that did it. */
  static String removed(RecordKind kind) {
    return removed(kind, "TRUE");
  }

  /** Those of the removals {@code r} that a condition is for. */
  static String removed(RecordKind kind, String which) {
    String sql =
        """
        SELECT {keys}, r.batch, r.ended FROM main.removal AS r WHERE r.kind = '{kind}' AND {which}\
        """;
    return SqlTemplate.of(sql)
        .with("keys", keysOfRemoval(kind))
        .with("kind", kind.name())
        .with("which", which)
        .sql();
  }

  /** That rows under two names have the same key. */
  public static String sameKey(RecordKind kind, String left, String right) {
    return kind.key().stream()
        .map(field -> left + "." + field.name() + " = " + right + "." + field.name())
        .collect(Collectors.joining(" AND "));
  }

  /** The state of each record on a day, as a query: none of what was last said to be gone. */
  public static String states(RecordKind kind, LocalDate day) {
    String keys = keys(kind);
    SqlTemplate said =
        SqlTemplate.of(
                """
                SELECT {keys}, r.batch, r.origin,
                  COALESCE(s.known_on, '') || printf('%09d%09d', r.origin, r.batch) AS said
                FROM main.{table} AS r LEFT JOIN main.source AS s ON s.id = r.origin
                WHERE COALESCE(s.known_on, '') <= '{day}'
                """)
            .with("keys", "r." + keys.replace(", ", ", r."))
            .with("day", day.toString());
    String gone =
        SqlTemplate.of(
                """
                SELECT {keys}, r.batch, -1, COALESCE(s.known_on, '') || printf('%09d%09d', r.origin, r.batch)
                FROM main.removal AS r LEFT JOIN main.source AS s ON s.id = r.origin
                WHERE r.kind = '{kind}' AND COALESCE(s.known_on, '') <= '{day}'
                """)
            .with("keys", keysOfRemoval(kind))
            .with("kind", kind.name())
            .with("day", day.toString())
            .sql();
    // Of one day the last file counts, and of that the last that is known of it.
    // A MAX takes the other columns from its row; only the keys are sorted, not whole records.
    String latest =
        SqlTemplate.of(
                """
                SELECT {keys}, batch, origin, MAX(said) AS said FROM ({both} UNION ALL {gone})
                GROUP BY {keys}
                """)
            .with("keys", keys)
            .with("both", both(said, kind))
            .with("gone", gone)
            .sql();
    return both(
        SqlTemplate.of(
                """
                SELECT {columns} FROM main.{table} JOIN ({latest}) USING ({keys}, batch, origin)
                """)
            .with("columns", String.join(", ", columnNames(kind)))
            .with("latest", latest)
            .with("keys", keys),
        kind);
  }

  /** All that was said of records up to a day, the state of the day included, as a query. */
  public static String saidUpTo(RecordKind kind, LocalDate day) {
    return both(
        SqlTemplate.of(
                """
                SELECT {columns} FROM main.{table}
                WHERE origin IN (SELECT id FROM main.source WHERE known_on <= '{day}')
                """)
            .with("columns", String.join(", ", columnNames(kind)))
            .with("day", day.toString()),
        kind);
  }

  /** The rows of a query over the records and over what they were before. */
  private static String both(SqlTemplate query, RecordKind kind) {
    return query.with("table", kind.table()).sql()
        + " UNION ALL "
        + query.with("table", kind.table() + "_history").sql();
  }
}
