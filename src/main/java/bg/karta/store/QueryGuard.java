package bg.karta.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.core.DB;

/** What a connection may not do as long as a query of the user's runs on it. */
final class QueryGuard implements AutoCloseable {
  private static final int AS_IT_IS = -1;

  private final SQLiteConnection connection;
  private final DB driver;
  private final int attached;
  private final int length;
  private final CountDownLatch done = new CountDownLatch(1);
  private @Nullable Thread clock;

  /**
   * Begins to guard.
   *
   * @param longest the bytes of the longest value
   */
  QueryGuard(SQLiteConnection connection, int longest) throws SQLException {
    this.connection = connection;
    this.driver = connection.getDatabase();
    execute("PRAGMA query_only = ON");
    attached = driver.limit(SQLiteLimits.SQLITE_LIMIT_ATTACHED.getId(), 0);
    length = driver.limit(SQLiteLimits.SQLITE_LIMIT_LENGTH.getId(), AS_IT_IS);
    driver.limit(SQLiteLimits.SQLITE_LIMIT_LENGTH.getId(), Math.min(length, longest));
  }

  /**
   * Interrupts what runs after a time. The driver's own time limit is how long it waits for another
   * process.
   */
  void stopAfter(long seconds) {
    clock =
        new Thread(
            () -> {
              if (!isDoneWithin(seconds)) {
                interrupt();
              }
            },
            "query-clock");
    clock.setDaemon(true);
    clock.start();
  }

  private boolean isDoneWithin(long seconds) {
    try {
      return done.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void interrupt() {
    try {
      driver.interrupt();
    } catch (SQLException closed) {
      // Then nothing runs any more.
      return;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Lets the connection do again what it could before; the clock has stopped by then. */
  @Override
  public void close() throws SQLException {
    done.countDown();
    try {
      if (clock != null) {
        clock.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    driver.limit(SQLiteLimits.SQLITE_LIMIT_ATTACHED.getId(), attached);
    driver.limit(SQLiteLimits.SQLITE_LIMIT_LENGTH.getId(), length);
    execute("PRAGMA query_only = OFF");
  }
}
