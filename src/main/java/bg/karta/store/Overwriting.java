package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the staged rows of a kind would change in records that the register holds. Those that come
 * with karta are none of them, nor are those of which the register knows a later day.
 */
public final class Overwriting {
  private final Database database;
  private final RecordKind kind;
  private final String changed;
  private final Parameters parameters;

  /**
   * What is changed in the records of a kind.
   *
   * @param day the day as of which the rows speak, or null for the present
   */
  public Overwriting(Database database, RecordKind kind, @Nullable LocalDate day) {
    this.database = database;
    this.kind = kind;
    this.changed =
        SqlTemplate.of(
                """
                FROM {own} AS own JOIN main.{table} AS kept ON {same_key}
                WHERE {differs} AND kept.batch <> 0 AND {earlier}
                """)
            .with("own", Staging.submitted(kind))
            .with("table", kind.table())
            .with("same_key", KindTable.sameKey(kind, "own", "kept"))
            .with("differs", Merging.differs(kind, "own", "kept"))
            .with("earlier", day == null ? "TRUE" : Merging.dayOf("kept") + " <= :day")
            .sql();
    this.parameters = day == null ? Parameters.none() : Parameters.of("day", day.toString());
  }

  /**
   * How much changes.
   *
   * @param records how many records
   * @param fields the fields that change in some of them
   */
  public record Extent(long records, List<Change> fields) {
    /** Copies the fields. */
    public Extent {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field that changes.
   *
   * @param records in how many records
   * @param shorter in how many of them it gets shorter, where it is a text, or blank
   */
  public record Change(FieldSpec field, long records, long shorter) {}

  /**
   * A record in which a field gets shorter or blank.
   *
   * @param source the source of the row
   * @param row its number
   * @param after what the field then is, empty where blank
   */
  public record Example(int source, int row, String key, String before, String after) {}

  /** How many records of the kind the register holds, without those that come with karta. */
  public long known() {
    return database.number("SELECT COUNT(*) FROM main." + kind.table() + " WHERE batch <> 0");
  }

  /**
   * How much changes, by one join of what is submitted with what is known.
   *
   * @param least fewer submitted rows than that are not looked at
   */
  public Extent extent(int least) {
    if (isFewer(Staging.submitted(kind), least) || isFewer("main." + kind.table(), least)) {
      return new Extent(0, List.of());
    }
    List<FieldSpec> fields = kind.fields().stream().filter(field -> !field.key()).toList();
    StringBuilder sums = new StringBuilder("SELECT COUNT(*) AS records");
    for (FieldSpec field : fields) {
      sums.append(
          SqlTemplate.of(
                  """
                  , SUM(own.{field} IS NOT kept.{field}) AS changed_{field},
                  SUM({shorter}) AS shorter_{field}
                  """)
              .with("field", field.name())
              .with("shorter", shorter(field))
              .sql());
    }
    ResultRow row = database.rows(sums + changed, parameters).get(0);
    long records = row.whole("records");
    List<Change> changes = new ArrayList<>();
    for (FieldSpec field : records == 0 ? List.<FieldSpec>of() : fields) {
      long changing = row.whole("changed_" + field.name());
      if (changing > 0) {
        changes.add(new Change(field, changing, row.whole("shorter_" + field.name())));
      }
    }
    return new Extent(records, changes);
  }

  private boolean isFewer(String table, int least) {
    return database.number("SELECT COUNT(*) FROM (SELECT 1 FROM " + table + " LIMIT " + least + ")")
        < least;
  }

  /** The first record in which a field gets shorter or blank. */
  public Example example(FieldSpec field) {
    ResultRow row =
        database
            .rows(
                SqlTemplate.of(
                        """
                        SELECT own.origin, own.origin_row, {key} AS "key", kept.{field} AS before,
                          COALESCE(own.{field}, '') AS after
                        {changed} AND {shorter} ORDER BY own.origin, own.origin_row LIMIT 1
                        """)
                    .with("key", KindTable.key(kind, "own"))
                    .with("field", field.name())
                    .with("changed", changed)
                    .with("shorter", shorter(field))
                    .sql(),
                parameters)
            .get(0);
    return new Example(
        (int) row.whole("origin"),
        (int) row.whole("origin_row"),
        row.text("key"),
        String.valueOf(row.cell("before")),
        String.valueOf(row.cell("after")));
  }

  /** That a field gets shorter or blank: of a number, a day or a code the length says nothing. */
  private static String shorter(FieldSpec field) {
    boolean text =
        switch (field.type()) {
          case TEXT, SETTLEMENT, EMAIL, PHONE, URL -> true;
          default -> false;
        };
    return SqlTemplate.of(
            text
                ? "COALESCE(length(own.{field}), 0) < COALESCE(length(kept.{field}), 0)"
                : "(own.{field} IS NULL AND kept.{field} IS NOT NULL)")
        .with("field", field.name())
        .sql();
  }
}
