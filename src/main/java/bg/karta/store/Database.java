package bg.karta.store;

import bg.karta.result.Parameters;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.sql.NamedSql;
import bg.karta.text.Failure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.core.DB;

/** An open SQLite file: the register, or a database of karta's own for a check. */
public final class Database implements AutoCloseable {
  /** In one step nothing can come between. */
  private static final int ALL_PAGES = Integer.MAX_VALUE;

  /**
   * SQLite counts it up with the last page that it copies. Where that page could not be written,
   * the driver tells of the other database, in which nothing went wrong.
   */
  private static final String SCHEMA_VERSION = "PRAGMA schema_version";

  private final Connection connection;
  private final String name;
  private @Nullable Path former;

  private Database(Connection connection, String name) {
    this.connection = connection;
    this.name = name;
  }

  /** How a register is opened. */
  public enum Mode {
    /** Nothing is written; two may read at once. */
    READ,
    /** Records are written. */
    WRITE,
    /** As {@link #WRITE}, and a missing file is made. */
    CREATE
  }

  /**
   * Opens the register.
   *
   * @param file the SQLite file
   * @param wait how long to wait for another process that holds it
   * @throws Failure if it is missing, not a register of karta, newer than this karta, or locked
   */
  public static Database open(Path file, Mode mode, Duration wait) {
    return new RegisterFile(file, wait).open(mode);
  }

  /**
   * Whether the name is taken: by a register that was made to the end, or by something else. What a
   * process left that died over making one is none.
   */
  public static boolean isThere(Path file, Duration wait) {
    return new RegisterFile(file, wait).isFinished();
  }

  /** Opens a database as it stands there, whatever it is, for writing. */
  static Database asItIs(Path file, Duration wait) {
    return connect(file.toString(), Mode.WRITE, wait);
  }

  /**
   * Opens a database so that no other process reads or writes it until it is closed.
   *
   * @throws Failure if another process does not let go of it
   */
  static Database held(Path file, Duration wait) {
    Database opened = asItIs(file, wait);
    try {
      opened.execute("PRAGMA locking_mode = EXCLUSIVE");
      // Who holds a file keeps its journal: what was in it is to go with the commit all the same.
      opened.execute("PRAGMA journal_size_limit = 0");
      opened.execute("BEGIN EXCLUSIVE");
      opened.commit();
      return opened;
    } catch (Failure e) {
      opened.close();
      throw e;
    }
  }

  /** A database for one check: in a temporary file that SQLite removes itself. */
  public static Database temporary() {
    Database opened = connect("", Mode.CREATE, Duration.ZERO);
    opened.execute("PRAGMA journal_mode = OFF");
    opened.execute("PRAGMA synchronous = OFF");
    opened.execute("PRAGMA secure_delete = OFF");
    Schema.create(opened);
    return opened;
  }

  static Database connect(String file, Mode mode, Duration wait) {
    try {
      Database opened = new Database(SqliteDriver.connect(file, mode, wait), file);
      if (mode != Mode.READ) {
        // What is deleted or changed leaves no trace in the file's free space.
        opened.execute("PRAGMA secure_delete = ON");
      }
      // What somebody put into a file's schema may call no function that reaches out of it.
      opened.execute("PRAGMA trusted_schema = OFF");
      return opened;
    } catch (SQLException e) {
      // Before there is a connection, what is not of SQLite itself is that it could not be loaded.
      throw e instanceof SQLiteException ? SqliteFailures.of(e, file) : NativeLibrary.unusable();
    }
  }

  /** The backup of what the register was before it was brought up to this version, or null. */
  public @Nullable Path former() {
    return former;
  }

  /** The same register, which was of an earlier version when it was opened. */
  Database broughtUpFrom(@Nullable Path backup) {
    former = backup;
    return this;
  }

  /** The file's name, empty for a temporary database. */
  public String name() {
    return name;
  }

  /** Copies all of it to a file that is there and empty, while others may go on reading it. */
  public void copyTo(Path file) {
    new ProvenCopy(this).writeTo(file);
  }

  /** Replaces all pages by those of another database, in one transaction that can be taken back. */
  void overwriteWith(Path other) {
    try {
      DB driver = connection.unwrap(SQLiteConnection.class).getDatabase();
      long before = number(SCHEMA_VERSION);
      int code = driver.restore("main", other.toString(), null, 0, 0, ALL_PAGES);
      if (code != SQLiteErrorCode.SQLITE_OK.code) {
        throw DB.newSQLException(code, "restore");
      }
      if (number(SCHEMA_VERSION) == before) {
        throw new Failure(Failure.Category.DATABASE, "failure.database.full", name);
      }
    } catch (SQLException e) {
      throw SqliteFailures.of(e, name);
    }
  }

  /** Runs one statement. */
  public void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw SqliteFailures.of(e, name);
    }
  }

  /** Runs a statement that changes records, and gives how many it changed. */
  public long update(String sql, Parameters parameters) {
    NamedSql named = NamedSql.of(sql);
    try (PreparedStatement statement = connection.prepareStatement(named.sql())) {
      JdbcPlaces.bind(statement, named.values(parameters));
      return statement.executeLargeUpdate();
    } catch (SQLException e) {
      throw SqliteFailures.of(e, name);
    }
  }

  /** Runs a statement that asks for nothing; see {@link #update(String, Parameters)}. */
  public long update(String sql) {
    return update(sql, Parameters.none());
  }

  /** Runs a query and gives its rows to a reader one at a time, the names of its columns first. */
  public void query(
      String sql, Parameters parameters, Consumer<ResultColumns> head, Consumer<ResultRow> reader) {
    try {
      read(
          sql,
          parameters,
          head,
          row -> {
            reader.accept(row);
            return true;
          });
    } catch (SQLException e) {
      throw SqliteFailures.of(e, name);
    }
  }

  /** Runs a query and gives its rows to a reader until it wants no more. */
  void read(
      String sql, Parameters parameters, Consumer<ResultColumns> head, Predicate<ResultRow> reader)
      throws SQLException {
    NamedSql named = NamedSql.of(sql);
    try (PreparedStatement statement = connection.prepareStatement(named.sql())) {
      JdbcPlaces.bind(statement, named.values(parameters));
      try (ResultSet rows = statement.executeQuery()) {
        ResultColumns columns = JdbcPlaces.columns(rows.getMetaData());
        head.accept(columns);
        boolean wanted = true;
        while (wanted && rows.next()) {
          wanted = reader.test(JdbcPlaces.row(statement, columns));
        }
      }
    }
  }

  /** Guards the database while a query of the user's runs on it. */
  QueryGuard guard(int longest) throws SQLException {
    return new QueryGuard(connection.unwrap(SQLiteConnection.class), longest);
  }

  /** Runs a query and gives its rows to a reader one at a time. */
  public void query(String sql, Parameters parameters, Consumer<ResultRow> reader) {
    query(sql, parameters, columns -> {}, reader);
  }

  /** All rows of a query that has few. */
  public List<ResultRow> rows(String sql, Parameters parameters) {
    List<ResultRow> rows = new ArrayList<>();
    query(sql, parameters, rows::add);
    return rows;
  }

  /** All rows of a query that asks for nothing. */
  public List<ResultRow> rows(String sql) {
    return rows(sql, Parameters.none());
  }

  /** The texts of a query's only column, without those that are not defined. */
  public List<String> texts(String sql, Parameters parameters) {
    List<String> texts = new ArrayList<>();
    query(
        sql,
        parameters,
        row ->
            row.cells().stream().filter(Objects::nonNull).map(String::valueOf).forEach(texts::add));
    return texts;
  }

  /** The number that is a query's only cell; 0 where there is none. */
  public long number(String sql, Parameters parameters) {
    List<ResultRow> rows = rows(sql, parameters);
    return !rows.isEmpty() && rows.get(0).cells().get(0) instanceof Number number
        ? number.longValue()
        : 0;
  }

  /** The number of a query that asks for nothing; see {@link #number(String, Parameters)}. */
  public long number(String sql) {
    return number(sql, Parameters.none());
  }

  /** Begins a transaction that no other process can write beside. */
  public void begin() {
    execute("BEGIN IMMEDIATE");
  }

  /** Makes the transaction's changes last. */
  public void commit() {
    execute("COMMIT");
  }

  /** Takes the transaction's changes back. */
  public void rollback() {
    execute("ROLLBACK");
  }

  /** A loader of many rows into one table. */
  <T> BulkInsert<T> bulkInsert(String table, List<BulkInsert.TableColumn<T>> columns) {
    return new BulkInsert<>(connection, table, columns);
  }

  /** Closes the file; a transaction that was not committed is taken back. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqliteFailures.of(e, name);
    }
  }
}
