package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Carries what a file says of a day on to the states of later days whose files have no column for
 * it, as would have been done had the file come in first. Kinds that each edition tells whole are
 * left out: what became of a licence follows from its states together.
 */
final class Carrying {
  private final Database database;
  private final RecordKind kind;
  private final long batch;
  private final List<String> fields;

  /** Carrying of what was staged of a kind, as a batch. */
  Carrying(Database database, RecordKind kind, long batch) {
    this.database = database;
    this.kind = kind;
    this.batch = batch;
    this.fields =
        kind.fields().stream()
            .filter(field -> !field.key() && !field.required() && field.carried())
            .map(FieldSpec::name)
            .toList();
  }

  /** Fills the states of days after the one given; each of them is kept as it was. */
  void forward(LocalDate day) {
    if (!kind.carried() || fields.isEmpty()) {
      return;
    }
    Parameters parameters = Parameters.of("batch", batch).and("day", day.toString());
    String table = "main." + kind.table();
    String history = table + "_history";
    String columns = String.join(", ", KindTable.columnNames(kind));
    String again =
        """
        INSERT INTO {history} ({columns}, until_batch) SELECT {filled}, :batch {from}
        AND kept.until_batch <> :batch AND NOT EXISTS (SELECT 1 FROM {history} AS again
          WHERE {same_key} AND again.origin = kept.origin AND again.batch > kept.batch)
        """;
    database.update(
        SqlTemplate.of(again)
            .with("history", history)
            .with("columns", columns)
            .with("filled", list(this::filled))
            .with("from", from(history))
            .with("same_key", KindTable.sameKey(kind, "again", "kept"))
            .sql(),
        parameters);
    database.update(
        SqlTemplate.of(
                "INSERT INTO {history} ({columns}, until_batch) SELECT {values}, :batch {from}")
            .with("history", history)
            .with("columns", columns)
            .with("values", list(name -> "kept." + name))
            .with("from", from(table))
            .sql(),
        parameters);
    fill(table, parameters);
  }

  private void fill(String table, Parameters parameters) {
    String sql =
        """
        UPDATE {table} AS kept SET batch = :batch, {sets}
        FROM {own} AS own, main.source AS src WHERE {same_key} AND {condition}
        """;
    database.update(
        SqlTemplate.of(sql)
            .with("table", table)
            .with("sets", assignments())
            .with("own", Staging.submitted(kind))
            .with("same_key", KindTable.sameKey(kind, "own", "kept"))
            .with("condition", condition())
            .sql(),
        parameters);
  }

  private String assignments() {
    return fields.stream()
        .map(name -> name + " = " + filled(name))
        .collect(Collectors.joining(", "));
  }

  private String from(String table) {
    String sql =
        """
        FROM {own} AS own JOIN {table} AS kept ON {same_key}
        JOIN main.source AS src ON true WHERE {condition}
        """;
    return SqlTemplate.of(sql)
        .with("own", Staging.submitted(kind))
        .with("table", table)
        .with("same_key", KindTable.sameKey(kind, "own", "kept"))
        .with("condition", condition())
        .sql();
  }

  /** That a later state lacks something which the staged one has. */
  private String condition() {
    return "src.id = kept.origin AND src.known_on > :day AND ("
        + fields.stream().map(this::isWanting).collect(Collectors.joining(" OR "))
        + ")";
  }

  private String isWanting(String name) {
    String sql =
        """
        (kept.{name} IS NULL AND own.{name} IS NOT NULL AND instr(src.columns, '"{name}":') = 0)\
        """;
    return SqlTemplate.of(sql).with("name", name).sql();
  }

  private String filled(String name) {
    if (name.equals("batch")) {
      return ":batch";
    }
    return fields.contains(name)
        ? SqlTemplate.of("CASE WHEN {wanting} THEN own.{name} ELSE kept.{name} END")
            .with("wanting", isWanting(name))
            .with("name", name)
            .sql()
        : "kept." + name;
  }

  private String list(Function<String, String> value) {
    return KindTable.columnNames(kind).stream().map(value).collect(Collectors.joining(", "));
  }
}
