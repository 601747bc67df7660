package bg.karta.store;

import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.Codes;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;

/** JDBC counts parameters and columns from 1; beyond here they have names. */
final class JdbcPlaces {
  private JdbcPlaces() {}

  static void bind(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  static ResultColumns columns(ResultSetMetaData data) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= data.getColumnCount(); i++) {
      names.add(data.getColumnLabel(i));
    }
    return ResultColumns.of(names);
  }

  /**
   * The row at which a statement stands, as {@link ResultSet#getObject(int)} gives its cells; bytes
   * as text. The driver is asked for all cells of the row in one go: by the call of a result's
   * every cell, more time goes into getting there than into reading it.
   */
  static ResultRow row(PreparedStatement statement, ResultColumns columns) throws SQLException {
    @Nullable Object[] cells = new Object[columns.names().size()];
    statement
        .unwrap(CoreStatement.class)
        .pointer
        .safeRunConsume(
            (driver, pointer) -> {
              for (int i = 0; i < cells.length; i++) {
                cells[i] = cell(driver, pointer, i);
              }
            });
    return ResultRow.of(columns, cells);
  }

  private static @Nullable Object cell(DB driver, long pointer, int column) throws SQLException {
    switch (driver.column_type(pointer, column)) {
      case Codes.SQLITE_INTEGER -> {
        long number = driver.column_long(pointer, column);
        int small = (int) number;
        return small == number ? (Object) small : (Object) number;
      }
      case Codes.SQLITE_FLOAT -> {
        return driver.column_double(pointer, column);
      }
      case Codes.SQLITE_TEXT -> {
        return driver.column_text(pointer, column);
      }
      case Codes.SQLITE_BLOB -> {
        return HexFormat.of().formatHex(driver.column_blob(pointer, column));
      }
      default -> {
        return null;
      }
    }
  }
}
