package bg.karta.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;

/** A program that opens a database as a command does; a native library loads once in a process. */
final class OpenDatabase {
  private OpenDatabase() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws SQLException {
    NativeLibrary.prepare(System.getenv());
    NativeLibrary.prepare(System.getenv());
    String url = "jdbc:sqlite:" + Path.of(args[0]);
    try (Connection connection = JDBC.createConnection(url, new Properties());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT upper('opened')")) {
      System.out.println(rows.getString(1) + " " + System.getProperty("org.sqlite.lib.path"));
    }
  }
}
