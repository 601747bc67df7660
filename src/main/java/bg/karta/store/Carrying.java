package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
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
            .filter(field -> !field.key() && !field.required())
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
    String columns = String.join(", ", Schema.columnNames(kind));
    database.update(
        "INSERT INTO %1$s (%2$s, until_batch) SELECT %3$s, :batch %4$s AND kept.until_batch <> :batch AND NOT EXISTS (SELECT 1 FROM %1$s AS again WHERE %5$s AND again.origin = kept.origin AND again.batch > kept.batch)"
            .formatted(
                history,
                columns,
                list(this::filled),
                from(history),
                Staging.sameKey(kind, "again", "kept")),
        parameters);
    database.update(
        "INSERT INTO %s (%s, until_batch) SELECT %s, :batch %s"
            .formatted(history, columns, list(name -> "kept." + name), from(table)),
        parameters);
    String sets =
        fields.stream().map(name -> name + " = " + filled(name)).collect(Collectors.joining(", "));
    database.update(
        "UPDATE %s AS kept SET batch = :batch, %s FROM %s AS own, main.source AS src WHERE %s AND %s"
            .formatted(
                table,
                sets,
                Staging.submitted(kind),
                Staging.sameKey(kind, "own", "kept"),
                condition()),
        parameters);
  }

  private String from(String table) {
    return "FROM %s AS own JOIN %s AS kept ON %s JOIN main.source AS src ON true WHERE %s"
        .formatted(
            Staging.submitted(kind), table, Staging.sameKey(kind, "own", "kept"), condition());
  }

  /** That a later state lacks something which the staged one has. */
  private String condition() {
    return "src.id = kept.origin AND src.known_on > :day AND ("
        + fields.stream().map(this::isWanting).collect(Collectors.joining(" OR "))
        + ")";
  }

  private String isWanting(String name) {
    return "(kept.%1$s IS NULL AND own.%1$s IS NOT NULL AND instr(src.columns, '\"%1$s\":') = 0)"
        .formatted(name);
  }

  private String filled(String name) {
    if (name.equals("batch")) {
      return ":batch";
    }
    return fields.contains(name)
        ? "CASE WHEN %s THEN own.%2$s ELSE kept.%2$s END".formatted(isWanting(name), name)
        : "kept." + name;
  }

  private String list(Function<String, String> value) {
    return Schema.columnNames(kind).stream().map(value).collect(Collectors.joining(", "));
  }
}
