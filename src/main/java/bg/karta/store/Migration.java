package bg.karta.store;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.text.Failure;
import bg.karta.text.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings a register that an earlier karta made up to the present one, losing nothing.
 *
 * <p>Tables of kinds that it lacks, and columns of fields that it lacks, are made from the
 * declarations, as is the key: a new kind, a new optional field, or one more field in the key needs
 * nothing else. What more a version changed stands in {@code migration/N.sql}, frozen as it was on
 * its day, so that it never depends on what the declarations have become since.
 */
final class Migration {
  private final Database database;

  Migration(Database database) {
    this.database = database;
  }

  /** Runs what is missing, in one transaction. */
  void run() {
    boolean tables = changesTables();
    database.begin();
    // Another process may have done it while this one waited for the lock.
    if (isBehind(database)) {
      for (long next = version() + 1; next <= Schema.VERSION; next++) {
        Arrays.stream(frozen(next).split(";\\R")).forEach(database::execute);
        database.execute("PRAGMA user_version = " + next);
      }
      refuseUnknownKinds();
      Kinds.all().forEach(this::complete);
      BuiltIn.fill(database);
    }
    database.commit();
    if (tables) {
      // What an earlier karta deleted still stands in the free pages.
      database.execute("VACUUM");
    }
  }

  /**
   * Whether a register is of an earlier version, or lacks what the declarations have.
   *
   * @throws bg.karta.text.Failure if it is no register that this karta can read
   */
  static boolean isBehind(Database database) {
    return Schema.verify(database) || !BuiltIn.isStamped(database);
  }

  /** Whether tables are made anew or filled otherwise, and not codes alone. */
  boolean changesTables() {
    return !hasEveryTable(database);
  }

  /** Whether a register of the present version has the tables and columns that are declared. */
  static boolean hasEveryTable(Database database) {
    return !Schema.verify(database)
        && Kinds.all().stream().allMatch(kind -> isAsDeclared(database, kind));
  }

  /** Whether a kind's table has the columns that are declared, and their key. */
  private static boolean isAsDeclared(Database database, RecordKind kind) {
    return columns(database, kind.table()).equals(KindTable.columnNames(kind))
        && key(database, kind.table()).equals(KindTable.keys(kind));
  }

  private long version() {
    return database.number("PRAGMA user_version");
  }

  private static String frozen(long version) {
    return Resource.text(Migration.class, "migration/" + version + ".sql");
  }

  /** Makes the tables of a kind, or those of its columns that are missing. */
  private void complete(RecordKind kind) {
    List<String> present = columns(kind.table());
    List<String> declared = KindTable.columnNames(kind);
    if (present.isEmpty()) {
      Schema.createKind(database, kind);
    } else if (!isAsDeclared(database, kind)) {
      present.stream()
          .filter(column -> !declared.contains(column))
          .forEach(column -> refuse(kind.table() + "." + column));
      rebuild(kind.table(), "CREATE TABLE main." + KindTable.definition(kind, kind.table()));
      rebuild(kind.table() + "_history", KindTable.history(kind));
    }
    KindTable.indexes(kind, "main").forEach(database::execute);
  }

  /** What a newer karta keeps would be lost on this one. */
  private void refuse(String unknown) {
    throw new Failure(
        Failure.Category.DATABASE, "failure.database.unknown", database.name(), unknown);
  }

  /** Refuses a register with records of a kind that this karta does not know. */
  private void refuseUnknownKinds() {
    Set<String> known = Kinds.all().stream().map(RecordKind::table).collect(Collectors.toSet());
    database
        .texts(
            "SELECT k.name FROM sqlite_schema k JOIN sqlite_schema h"
                + " ON h.name = k.name || '_history' WHERE k.type = 'table'",
            Parameters.none())
        .stream()
        .filter(table -> !known.contains(table))
        .forEach(this::refuse);
  }

  /** The columns of a table's key in their order, as the declarations give them. */
  private static String key(Database database, String table) {
    return String.join(
        ", ",
        database.texts(
            "SELECT name FROM pragma_table_info(:name) WHERE pk > 0 ORDER BY pk",
            Parameters.of("name", table)));
  }

  private List<String> columns(String table) {
    return columns(database, table);
  }

  private static List<String> columns(Database database, String table) {
    return database.texts(
        "SELECT name FROM pragma_table_info(:name)", Parameters.of("name", table));
  }

  /**
   * Makes a table anew with the rows it has. A column is not simply added, since whole rows are
   * copied between tables of one shape, which is far faster than column by column.
   */
  private void rebuild(String table, String definition) {
    List<String> earlier = columns(table);
    database.execute("ALTER TABLE " + table + " RENAME TO earlier");
    database.execute(definition);
    String kept = String.join(", ", earlier);
    database.update("INSERT INTO " + table + " (" + kept + ") SELECT " + kept + " FROM earlier");
    database.execute("DROP TABLE earlier");
  }
}
