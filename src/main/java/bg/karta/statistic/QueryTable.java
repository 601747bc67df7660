package bg.karta.statistic;

import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;

/** Makes tables of queries whose columns nobody declared. */
public final class QueryTable {
  private QueryTable() {}

  /** The result of a query; the type of a column is that of its first value. */
  public static Table of(Database database, String sql, String id, Messages messages) {
    List<ResultRow> rows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    database.query(
        null, sql, Parameters.none(), columns -> names.addAll(columns.names()), rows::add);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      columns.add(new Column(name, label(id + "." + name, name, messages), type(rows, i)));
    }
    return new Table(id, "", null, null, columns, rows, List.of());
  }

  private static String label(String key, String name, Messages messages) {
    try {
      return messages.get(key);
    } catch (MissingResourceException e) {
      return name;
    }
  }

  private static Column.Type type(List<ResultRow> rows, int column) {
    Column.Type type = null;
    for (ResultRow row : rows) {
      Object value = row.cells().get(column);
      if (value instanceof Double) {
        type = type == Column.Type.TEXT ? type : Column.Type.DECIMAL;
      } else if (value instanceof Number) {
        type = type == null ? Column.Type.INTEGER : type;
      } else if (value != null) {
        return Column.Type.TEXT;
      }
    }
    return type == null ? Column.Type.TEXT : type;
  }
}
