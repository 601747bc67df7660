package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a batch changed: a row {@code kind, key, change, field, before, after} for each record that
 * it added or kept as the state of an earlier day, and for each field that it changed. Of a token
 * only the end is shown.
 */
public final class Changes {
  /** So many signs of a token tell the people of one batch apart and name nobody. */
  private static final int SHOWN = 4;

  private final Database database;

  /** The changes of an open register. */
  public Changes(Database database) {
    this.database = database;
  }

  /**
   * The changes of a batch.
   *
   * @param most how many rows at most
   */
  public List<ResultRow> of(long batch, int most) {
    Parameters parameters = Parameters.of("batch", batch).and("most", most);
    List<ResultRow> rows = new ArrayList<>();
    for (RecordKind kind : kinds(batch)) {
      database.query(
          query(kind) + " LIMIT :most", parameters.and("most", most - rows.size()), rows::add);
    }
    return rows;
  }

  /** How many rows there are. */
  public long count(long batch) {
    return kinds(batch).stream()
        .mapToLong(
            kind ->
                database.number(
                    "SELECT COUNT(*) FROM (" + query(kind) + ")", Parameters.of("batch", batch)))
        .sum();
  }

  private List<RecordKind> kinds(long batch) {
    List<String> names =
        database.texts(
            "SELECT DISTINCT kind FROM main.source WHERE batch = :batch",
            Parameters.of("batch", batch));
    return Kinds.all().stream().filter(kind -> names.contains(kind.name())).toList();
  }

  private static String query(RecordKind kind) {
    String sql =
        """
        WITH own AS (SELECT id FROM main.source WHERE source.batch = :batch),
        brought AS (
          SELECT {columns}, 0 AS early, origin NOT IN own AS carried
            FROM {table} WHERE batch = :batch
          UNION ALL SELECT {columns}, until_batch = batch AND origin IN own, origin NOT IN own
            FROM {table}_history WHERE batch = :batch),
        pair AS (
          SELECT brought.*, {befores}, was.batch AS was_batch
          FROM brought LEFT JOIN {table}_history AS was
            ON NOT brought.early AND {same_key} AND was.batch < :batch
            AND CASE WHEN brought.carried
              -- What was filled in is the state of another file: as it was last said before.
              THEN was.origin = brought.origin AND was.batch = (SELECT MAX(said.batch)
                FROM {table}_history AS said WHERE {said_key}
                AND said.origin = brought.origin AND said.batch < :batch)
              ELSE was.until_batch = :batch END)
        SELECT '{kind}' AS kind, {key} AS "key",
          CASE WHEN early THEN 'earlier' ELSE 'added' END AS change,
          NULL AS field, NULL AS before, NULL AS after
        FROM pair WHERE was_batch IS NULL
        UNION ALL SELECT '{kind}', {key}, CASE WHEN ended THEN 'ended' ELSE 'removed' END,
          NULL, NULL, NULL FROM ({removed})
        {fields}\
        """;
    return SqlTemplate.of(sql)
        .with("table", "main." + kind.table())
        .with("kind", kind.name())
        .with("columns", String.join(", ", KindTable.columnNames(kind)))
        .with(
            "befores",
            kind.fields().stream()
                .map(field -> "was." + field.name() + " AS was_" + field.name())
                .collect(Collectors.joining(", ")))
        .with("same_key", KindTable.sameKey(kind, "was", "brought"))
        .with("said_key", KindTable.sameKey(kind, "said", "brought"))
        .with("key", key(kind))
        .with("removed", KindTable.removed(kind, "r.batch = :batch"))
        .with("fields", fields(kind))
        .sql();
  }

  private static String key(RecordKind kind) {
    return kind.key().stream()
        .map(field -> shown(field, field.name()))
        .collect(Collectors.joining(" || '|' || "));
  }

  private static String fields(RecordKind kind) {
    return kind.fields().stream()
        .filter(field -> !field.key())
        .map(
            field ->
                SqlTemplate.of(
                        """
                        UNION ALL SELECT '{kind}', {key}, 'changed', '{field}', {before}, {after}
                        FROM pair WHERE was_batch IS NOT NULL AND was_{field} IS NOT {field}
                        """)
                    .with("kind", kind.name())
                    .with("key", key(kind))
                    .with("field", field.name())
                    .with("before", shown(field, "was_" + field.name()))
                    .with("after", shown(field, field.name()))
                    .sql())
        .collect(Collectors.joining());
  }

  /** What may be shown of a token beside others. */
  public static String shown(String token) {
    return "…" + token.substring(Math.max(0, token.length() - SHOWN));
  }

  private static String shown(FieldSpec field, String column) {
    return field.type() == FieldType.PERSON
        ? "'…' || substr(" + column + ", -" + SHOWN + ")"
        : column;
  }
}
