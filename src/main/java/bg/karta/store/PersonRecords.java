package bg.karta.store;

import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * The records of one person in all kinds, with what they were before, and those of others that name
 * the person besides; see {@link OfPerson}.
 */
public final class PersonRecords {
  private final Database database;
  private final Parameters person;

  /**
   * The records of a person.
   *
   * @param token what stands for the person in the register
   */
  public PersonRecords(Database database, String token) {
    this.database = database;
    this.person = Parameters.of("token", token);
  }

  /**
   * How much there is of a kind.
   *
   * @param records the person's records
   * @param earlier earlier states of the person's records
   * @param mentions records of others, and earlier states of them, that name the person
   */
  public record Extent(RecordKind kind, long records, long earlier, long mentions) {
    private boolean isNothing() {
      return records + earlier + mentions == 0;
    }
  }

  /**
   * A record as it is or was.
   *
   * @param earlier whether it is so no longer
   * @param mention whether it is another's and only names the person
   * @param row its fields, and {@code from_file}, {@code from_sheet}, {@code from_row}, {@code
   *     from_day}, {@code from_batch}, {@code from_moment} and {@code until_batch}
   */
  public record State(RecordKind kind, boolean earlier, boolean mention, ResultRow row) {}

  /** The kinds that have something of the person. */
  public List<Extent> extents() {
    List<Extent> extents = new ArrayList<>();
    for (OfPerson of : OfPerson.all()) {
      String table = of.kind().table();
      String history = table + "_history";
      Extent extent =
          new Extent(
              of.kind(),
              count(table, of.own()),
              count(history, of.own()),
              count(table, of.mention()) + count(history, of.mention()));
      if (!extent.isNothing()) {
        extents.add(extent);
      }
    }
    return extents;
  }

  private long count(String table, String condition) {
    return database.number(
        sql("SELECT COUNT(*) FROM main.{table} WHERE {which}", table, condition), person);
  }

  private static String sql(String text, String table, String condition) {
    return SqlTemplate.of(text).with("table", table).with("which", condition).sql();
  }

  /** Gives the records to a reader, those of each kind by their keys, the present state first. */
  public void read(Consumer<State> reader) {
    for (OfPerson of : OfPerson.all()) {
      database.query(
          states(of),
          person,
          row ->
              reader.accept(
                  new State(of.kind(), row.has("until_batch"), !row.isTrue("is_own"), row)));
    }
  }

  private static String states(OfPerson of) {
    String part =
        """
        SELECT {columns}, {until} AS until_batch, ({own}) IS TRUE AS is_own
        FROM main.{table} WHERE ({own}) OR ({mention})\
        """;
    SqlTemplate either =
        SqlTemplate.of(part)
            .with("columns", String.join(", ", KindTable.columnNames(of.kind())))
            .with("own", of.own())
            .with("mention", of.mention());
    String table = of.kind().table();
    return SqlTemplate.of(
            """
            SELECT said.*, src.file AS from_file, src.sheet AS from_sheet,
              said.origin_row AS from_row, src.known_on AS from_day, said.batch AS from_batch,
              e.at AS from_moment
            FROM ({present} UNION ALL {earlier}) AS said
            LEFT JOIN main.source AS src ON src.id = said.origin
            LEFT JOIN main.entry AS e ON e.id = said.batch
            ORDER BY {keys}, until_batch IS NOT NULL, until_batch DESC, said.batch DESC
            """)
        .with("present", either.with("table", table).with("until", "NULL").sql())
        .with(
            "earlier", either.with("table", table + "_history").with("until", "until_batch").sql())
        .with("keys", KindTable.keys(of.kind()))
        .sql();
  }

  /** A removal whose record has no state left was that of a record of the person's. */
  private void removeRemovals(RecordKind kind) {
    database.update(
        SqlTemplate.of(
                """
                DELETE FROM main.removal WHERE kind = '{kind}'
                AND key NOT IN (SELECT {key_kept} FROM main.{table} AS kept
                  UNION ALL SELECT {key_was} FROM main.{table}_history AS was)
                """)
            .with("kind", kind.name())
            .with("key_kept", KindTable.removalKey(kind, "kept"))
            .with("key_was", KindTable.removalKey(kind, "was"))
            .with("table", kind.table())
            .sql());
  }

  /** Removes the person's records and blanks what names the person in others. */
  void remove() {
    List<OfPerson> all = new ArrayList<>(OfPerson.all());
    // What hangs on a record is found by it, and so goes first.
    Collections.reverse(all);
    for (OfPerson of : all) {
      for (String table : List.of(of.kind().table() + "_history", of.kind().table())) {
        database.update(sql("DELETE FROM main.{table} WHERE {which}", table, of.own()), person);
        for (OfPerson.Blanked field : of.blanked()) {
          String blank = "UPDATE main.{table} SET " + field.name() + " = NULL WHERE {which}";
          database.update(sql(blank, table, field.condition()), person);
        }
      }
      removeRemovals(of.kind());
    }
  }
}
