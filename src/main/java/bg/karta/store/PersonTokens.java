package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.person.PersonKey;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tokens that stand for people in a register, and the id of the key that made them. */
public final class PersonTokens {
  /** The id of the key; the key itself lies outside the register. */
  static final String TABLE =
      "CREATE TABLE person_key (id TEXT NOT NULL, since TEXT NOT NULL) STRICT";

  private static final BulkInsert.Conflicts<String> NONE = token -> {};

  private final Database database;

  /** The tokens of an open register. */
  public PersonTokens(Database database) {
    this.database = database;
  }

  /** The id of the key that the register's tokens were made by; null before there are any. */
  public @Nullable String keyId() {
    return current("id");
  }

  /** Since which day the register has its key, as ISO text; null where it has none. */
  public @Nullable String since() {
    return current("since");
  }

  private @Nullable String current(String column) {
    List<ResultRow> rows = database.rows("SELECT id, since FROM person_key");
    return rows.isEmpty() ? null : rows.get(0).text(column);
  }

  /** Writes down by which key the register's tokens are made from now on. */
  public void keep(PersonKey key, String since) {
    database.execute("DELETE FROM person_key");
    database.update(
        "INSERT INTO person_key VALUES (:id, :since)",
        Parameters.of("id", key.id()).and("since", since));
  }

  /** How many people the register knows. */
  public long count() {
    return database.number("SELECT COUNT(*) FROM (" + all(false) + ")");
  }

  /**
   * Replaces every token, in records and in their earlier states, inside the caller's transaction.
   *
   * @param from the key the register has
   * @param to the same key with more secrets
   * @return how many people have a new token
   */
  public long rotate(PersonKey from, PersonKey to, String since) {
    database.execute(
        "CREATE TEMP TABLE renewed (token TEXT NOT NULL PRIMARY KEY, next TEXT NOT NULL) STRICT, WITHOUT ROWID");
    List<String> tokens = database.texts(all(true), Parameters.none());
    List<BulkInsert.TableColumn<String>> pair =
        List.of(
            new BulkInsert.TableColumn<>("token", token -> token),
            new BulkInsert.TableColumn<>("next", token -> to.renewed(token, from.length())));
    try (BulkInsert<String> renewed = database.bulkInsert("temp.renewed", pair)) {
      tokens.forEach(token -> renewed.add(token, NONE));
      renewed.flush(NONE);
    }
    for (TokenColumn column : columns()) {
      for (String table : List.of(column.table(), column.table() + "_history")) {
        database.execute(
            SqlTemplate.of(
                    """
                    UPDATE main.{table} SET {person} =
                      (SELECT next FROM temp.renewed WHERE token = {person})
                    WHERE {person} IS NOT NULL
                    """)
                .with("table", table)
                .with("person", column.name())
                .sql());
      }
    }
    renewRemovals();
    database.execute("DROP TABLE temp.renewed");
    keep(to, since);
    return tokens.size();
  }

  /** The tokens in the keys of records that were taken out. */
  private void renewRemovals() {
    for (RecordKind kind : Kinds.all()) {
      List<FieldSpec> key = kind.key();
      for (int i = 0; i < key.size(); i++) {
        if (key.get(i).type() == FieldType.PERSON) {
          database.update(
              SqlTemplate.of(
                      """
                      UPDATE main.removal SET key = json_set(key, '$[{place}]',
                        (SELECT next FROM temp.renewed WHERE token = key ->> {place}))
                      WHERE kind = '{kind}' AND key ->> {place} IN (SELECT token FROM temp.renewed)
                      """)
                  .with("place", String.valueOf(i))
                  .with("kind", kind.name())
                  .sql());
        }
      }
    }
  }

  /** The ids of the keys that the register's tokens were made by; one where all is well. */
  public List<String> makers() {
    String first =
        "SELECT DISTINCT substr({person}, 1, {length}) FROM main.{table} WHERE {person} IS NOT NULL";
    List<String> parts = new ArrayList<>();
    for (TokenColumn column : columns()) {
      for (String table : List.of(column.table(), column.table() + "_history")) {
        parts.add(
            SqlTemplate.of(first)
                .with("person", column.name())
                .with("length", String.valueOf(PersonKey.ID_LENGTH))
                .with("table", table)
                .sql());
      }
    }
    return database.texts(String.join(" UNION ", parts), Parameters.none());
  }

  /** Gives every token of a register of whatever version to a reader, perhaps several times. */
  void read(Consumer<String> reader) {
    for (TokenColumn column : columns()) {
      for (String table : List.of(column.table(), column.table() + "_history")) {
        if (isThere(table, column.name())) {
          database.query(
              one(table, column.name()),
              Parameters.none(),
              row -> reader.accept(row.text(column.name())));
        }
      }
    }
  }

  private boolean isThere(String table, String column) {
    return database.number(
            "SELECT COUNT(*) FROM pragma_table_info(:table) WHERE name = :column",
            Parameters.of("table", table).and("column", column))
        > 0;
  }

  private record TokenColumn(String table, String name) {}

  private static List<TokenColumn> columns() {
    List<TokenColumn> columns = new ArrayList<>();
    for (RecordKind kind : Kinds.all()) {
      kind.fields().stream()
          .filter(field -> field.type() == FieldType.PERSON)
          .forEach(field -> columns.add(new TokenColumn(kind.table(), field.name())));
    }
    return columns;
  }

  /** A query of every token once. */
  private static String all(boolean history) {
    List<String> parts = new ArrayList<>();
    for (TokenColumn column : columns()) {
      for (String table :
          history
              ? List.of(column.table(), column.table() + "_history")
              : List.of(column.table())) {
        parts.add(one(table, column.name()));
      }
    }
    return String.join(" UNION ", parts);
  }

  private static String one(String table, String person) {
    return SqlTemplate.of("SELECT DISTINCT {person} FROM main.{table} WHERE {person} IS NOT NULL")
        .with("person", person)
        .with("table", table)
        .sql();
  }
}
