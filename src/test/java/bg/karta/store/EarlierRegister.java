package bg.karta.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import org.sqlite.JDBC;

/** A register as an earlier version of karta made it, from the dump of that day. */
final class EarlierRegister {
  private EarlierRegister() {}

  static void make(int version, Path file) throws SQLException, IOException {
    make("version-" + version + ".sql", version, file);
  }

  static void make(String name, int version, Path file) throws SQLException, IOException {
    String dump;
    try (InputStream in = Objects.requireNonNull(EarlierRegister.class.getResourceAsStream(name))) {
      dump = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    // As karta does: the driver would else load its own copy first, and calls would go to either.
    NativeLibrary.prepare(System.getenv());
    String url = "jdbc:sqlite:" + file;
    try (Connection connection = JDBC.createConnection(url, new Properties());
        Statement statement = connection.createStatement()) {
      for (String sql : dump.split(";\\R")) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
      statement.execute("PRAGMA application_id = " + 0x6B617274);
      statement.execute("PRAGMA user_version = " + version);
    }
  }
}
