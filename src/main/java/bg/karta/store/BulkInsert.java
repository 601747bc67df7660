package bg.karta.store;

import bg.karta.sql.SqlTemplate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows into one table, {@value #ROWS} with a statement: each call into SQLite costs
 * more than the row itself.
 */
final class BulkInsert implements AutoCloseable {
  /** A reader of rows that the table already held a row for. */
  @FunctionalInterface
  interface Conflicts {
    void row(@Nullable Object[] values);
  }

  private static final int ROWS = 100;

  private final Connection connection;
  private final String table;
  private final List<String> columns;
  private final @Nullable Object[][] waiting = new Object[ROWS][];
  private int count;
  private @Nullable PreparedStatement many;
  private @Nullable PreparedStatement one;

  BulkInsert(Connection connection, String table, List<String> columns) {
    this.connection = connection;
    this.table = table;
    this.columns = List.copyOf(columns);
  }

  /** Adds a row; its values are kept until they are written. */
  void add(@Nullable Object[] values, Conflicts conflicts) {
    waiting[count++] = values;
    if (count == ROWS) {
      flush(conflicts);
    }
  }

  /**
   * Writes the rows that wait. Rows are written together; only where one of them did not go in are
   * they gone through singly, which tells which: those written before it are then in the way of
   * themselves, and the reader of conflicts passes over them.
   */
  void flush(Conflicts conflicts) {
    if (count == 0) {
      return;
    }
    try {
      if (count == ROWS) {
        writeTogether(conflicts);
      } else {
        writeSingly(conflicts);
      }
      count = 0;
    } catch (SQLException e) {
      throw SqliteFailures.of(e, table);
    }
  }

  private void writeTogether(Conflicts conflicts) throws SQLException {
    if (many == null) {
      // FAIL keeps what went in before a conflict: ABORT would write a journal of every statement,
      // for taking it back.
      many = prepare("FAIL", ROWS);
    }
    PreparedStatement statement = Objects.requireNonNull(many);
    int place = 1;
    for (@Nullable Object[] row : waiting) {
      place = bind(statement, Objects.requireNonNull(row), place);
    }
    if (!tryWrite(statement)) {
      writeSingly(conflicts);
    }
  }

  private static boolean tryWrite(PreparedStatement statement) throws SQLException {
    try {
      statement.executeUpdate();
      return true;
    } catch (SQLException e) {
      if (isConflict(e)) {
        return false;
      }
      throw e;
    }
  }

  private void writeSingly(Conflicts conflicts) throws SQLException {
    if (one == null) {
      // A conflict is no exception here, which costs more than the row.
      one = prepare("IGNORE", 1);
    }
    PreparedStatement statement = Objects.requireNonNull(one);
    for (int i = 0; i < count; i++) {
      @Nullable Object[] row = Objects.requireNonNull(waiting[i]);
      bind(statement, row, 1);
      if (statement.executeUpdate() == 0) {
        conflicts.row(row);
      }
    }
  }

  private static boolean isConflict(SQLException e) {
    return e instanceof org.sqlite.SQLiteException sqlite
        && (sqlite.getResultCode() == org.sqlite.SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY
            || sqlite.getResultCode() == org.sqlite.SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE);
  }

  private static int bind(PreparedStatement statement, @Nullable Object[] row, int from)
      throws SQLException {
    int place = from;
    for (Object value : row) {
      statement.setObject(place++, value);
    }
    return place;
  }

  private PreparedStatement prepare(String onConflict, int rows) throws SQLException {
    String places = "(" + String.join(",", Collections.nCopies(columns.size(), "?")) + ")";
    return connection.prepareStatement(
        SqlTemplate.of("INSERT OR {on_conflict} INTO {table}({columns}) VALUES {rows}")
            .with("on_conflict", onConflict)
            .with("table", table)
            .with("columns", String.join(",", columns))
            .with("rows", String.join(",", Collections.nCopies(rows, places)))
            .sql());
  }

  @Override
  public void close() {
    count = 0;
    try {
      if (many != null) {
        many.close();
      }
      if (one != null) {
        one.close();
      }
    } catch (SQLException e) {
      throw SqliteFailures.of(e, table);
    }
  }
}
