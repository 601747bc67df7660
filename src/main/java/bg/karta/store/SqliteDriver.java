package bg.karta.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Makes connections to SQLite, each with karta's functions. */
final class SqliteDriver {
  private SqliteDriver() {}

  static Connection connect(String file, Database.Mode mode, Duration wait) throws SQLException {
    NativeLibrary.use();
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) wait.toMillis());
    config.setTempStore(SQLiteConfig.TempStore.FILE);
    // Or the driver asks for the last row id after every statement.
    config.setGetGeneratedKeys(false);
    if (mode == Database.Mode.READ) {
      config.setReadOnly(true);
    } else {
      config.setOpenMode(SQLiteOpenMode.READWRITE);
      config.setOpenMode(SQLiteOpenMode.CREATE);
    }
    // The driver itself rather than DriverManager, which looks through every jar for others.
    Connection connection =
        JDBC.createConnection("jdbc:sqlite:" + DatabaseUri.of(file), config.toProperties());
    Functions.register(connection);
    return connection;
  }
}
