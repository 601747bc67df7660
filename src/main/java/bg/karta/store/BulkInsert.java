package bg.karta.store;

import bg.karta.sql.SqlTemplate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Inserts many rows into one table, {@value #ROWS} with a statement: each call into SQLite costs
 * more than the row itself.
 */
final class BulkInsert<T> implements AutoCloseable {
  /**
   * A column to fill.
   *
   * @param <T> what becomes a row
   * @param value what of it the column holds
   */
  record TableColumn<T>(String name, Value<T> value) {}

  /** What a column holds of what becomes a row. */
  @FunctionalInterface
  interface Value<T> {
    @Nullable Object of(T subject);
  }

  /** A reader of what the table already held a row for. */
  @FunctionalInterface
  interface Conflicts<T> {
    void row(T subject);
  }

  private static final int ROWS = 100;

  private final Connection connection;
  private final String table;
  private final List<TableColumn<T>> columns;
  private final List<T> waiting = new ArrayList<>(ROWS);
  private @Nullable PreparedStatement many;
  private @Nullable PreparedStatement one;

  BulkInsert(Connection connection, String table, List<TableColumn<T>> columns) {
    this.connection = connection;
    this.table = table;
    this.columns = List.copyOf(columns);
  }

  /** Adds a row; what it is made of is kept until it is written. */
  void add(T subject, Conflicts<T> conflicts) {
    waiting.add(subject);
    if (waiting.size() == ROWS) {
      flush(conflicts);
    }
  }

  /**
   * Writes the rows that wait. Rows are written together; only where one of them did not go in are
   * they gone through singly, which tells which: those written before it are then in the way of
   * themselves, and the reader of conflicts passes over them.
   */
  void flush(Conflicts<T> conflicts) {
    if (waiting.isEmpty()) {
      return;
    }
    try {
      if (waiting.size() == ROWS) {
        writeTogether(conflicts);
      } else {
        writeSingly(conflicts);
      }
      waiting.clear();
    } catch (SQLException e) {
      throw SqliteFailures.of(e, table);
    }
  }

  private void writeTogether(Conflicts<T> conflicts) throws SQLException {
    if (many == null) {
      // FAIL keeps what went in before a conflict: ABORT would write a journal of every statement,
      // for taking it back.
      many = prepare("FAIL", ROWS);
    }
    PreparedStatement statement = Objects.requireNonNull(many);
    int place = 1;
    for (T subject : waiting) {
      place = bind(statement, subject, place);
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

  private void writeSingly(Conflicts<T> conflicts) throws SQLException {
    if (one == null) {
      // A conflict is no exception here, which costs more than the row.
      one = prepare("IGNORE", 1);
    }
    PreparedStatement statement = Objects.requireNonNull(one);
    for (T subject : waiting) {
      bind(statement, subject, 1);
      if (statement.executeUpdate() == 0) {
        conflicts.row(subject);
      }
    }
  }

  private static boolean isConflict(SQLException e) {
    return e instanceof org.sqlite.SQLiteException sqlite
        && (sqlite.getResultCode() == org.sqlite.SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY
            || sqlite.getResultCode() == org.sqlite.SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE);
  }

  private int bind(PreparedStatement statement, T subject, int from) throws SQLException {
    int place = from;
    for (TableColumn<T> column : columns) {
      statement.setObject(place++, column.value().of(subject));
    }
    return place;
  }

  private PreparedStatement prepare(String onConflict, int rows) throws SQLException {
    String places = "(" + String.join(",", Collections.nCopies(columns.size(), "?")) + ")";
    return connection.prepareStatement(
        SqlTemplate.of("INSERT OR {on_conflict} INTO {table}({columns}) VALUES {rows}")
            .with("on_conflict", onConflict)
            .with("table", table)
            .with(
                "columns", columns.stream().map(TableColumn::name).collect(Collectors.joining(",")))
            .with("rows", String.join(",", Collections.nCopies(rows, places)))
            .sql());
  }

  @Override
  public void close() {
    waiting.clear();
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
