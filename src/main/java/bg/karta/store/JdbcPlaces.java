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

  static ResultRow row(ResultSet row, ResultColumns columns) throws SQLException {
    @Nullable Object[] cells = new Object[columns.names().size()];
    for (int i = 0; i < cells.length; i++) {
      Object value = row.getObject(i + 1);
      cells[i] = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
    }
    return ResultRow.of(columns, cells);
  }
}
