package bg.karta.store;

import bg.karta.text.Failure;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells what an error of SQLite means for the user. */
final class SqliteFailures {
  /** What SQLite says of a statement that no tables could save. */
  private static final List<String> NO_STATEMENT =
      List.of(
          "syntax error",
          "no such function",
          "ambiguous column name",
          "misuse of",
          "wrong number of arguments",
          "number of result columns",
          "parser stack overflow");

  private SqliteFailures() {}

  /** What an error means in a query that the user wrote. */
  static RuntimeException ofQuery(SQLException error, String file) {
    return error instanceof SQLiteException sqlite
            && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_ERROR
        ? new Failure(Failure.Category.USAGE, "failure.database.sql", file, message(sqlite))
        : of(error, file);
  }

  /**
   * What an error means in a statement of karta's own: a failure of the register, or a defect where
   * the register cannot be at fault.
   */
  static RuntimeException of(SQLException error, String file) {
    if (!(error instanceof SQLiteException sqlite)) {
      // What the driver itself refuses: a statement, or nothing, where a query is wanted.
      return new Failure(Failure.Category.USAGE, "failure.database.query", file);
    }
    return switch (sqlite.getResultCode()) {
      case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_LOCKED ->
          new Failure(Failure.Category.LOCKED, "failure.database.locked", file);
      case SQLITE_NOTADB, SQLITE_CORRUPT ->
          new Failure(Failure.Category.DATABASE, "failure.database.damaged", file);
      case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY_DIRECTORY ->
          new Failure(Failure.Category.DATABASE, "failure.database.permission", file);
      case SQLITE_READONLY ->
          new Failure(Failure.Category.DATABASE, "failure.database.readonly", file);
      case SQLITE_ERROR -> ofStatement(sqlite, file);
      case SQLITE_FULL, SQLITE_IOERR_WRITE ->
          new Failure(Failure.Category.DATABASE, "failure.database.full", file);
      default ->
          new Failure(
              Failure.Category.DATABASE,
              "failure.database.error",
              file,
              String.valueOf(error.getMessage()));
    };
  }

  /**
   * What works on every register of karta does not on this one: its tables are others. A statement
   * that is none is karta's own fault.
   */
  private static RuntimeException ofStatement(SQLiteException error, String file) {
    String said = message(error);
    return NO_STATEMENT.stream().anyMatch(said::contains)
        ? new IllegalStateException("SQL: " + said, error)
        : new Failure(Failure.Category.DATABASE, "failure.database.unlike", file, said);
  }

  /** SQLite's own words, without the driver's around them. */
  private static String message(SQLiteException error) {
    return String.valueOf(error.getMessage())
        .replaceFirst("^\\[SQLITE_[A-Z_]+] SQL error or missing database \\((.*)\\)$", "$1");
  }
}
