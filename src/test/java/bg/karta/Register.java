package bg.karta;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.sqlite.JDBC;

/** A register's file looked into past karta, with nothing but SQLite's driver. */
public record Register(Path file) {
  /** The register that {@link KartaRun#in} works on. */
  public static Register in(Path folder) {
    return new Register(folder.resolve("karta.db"));
  }

  /** The rows of a query, their cells joined by a bar. */
  public List<String> rows(String sql) {
    try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      int width = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          cells.add(found.getString(i));
        }
        rows.add(String.join("|", cells));
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** Changes the file past karta. */
  public void change(String sql) {
    try (Connection connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** The one number of a query. */
  public long number(String sql) {
    return Long.parseLong(rows(sql).get(0));
  }

  /** Every row of every table. */
  public Map<String, List<String>> everything() {
    Map<String, List<String>> tables = new TreeMap<>();
    for (String table : rows("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
      tables.put(table, rows("SELECT * FROM \"" + table + "\""));
    }
    return tables;
  }

  /** The rows of every table but those that tell of the imports themselves. */
  public Map<String, List<String>> records() {
    Map<String, List<String>> tables = everything();
    tables.keySet().removeAll(List.of("entry", "source", "confirmation"));
    return tables;
  }
}
