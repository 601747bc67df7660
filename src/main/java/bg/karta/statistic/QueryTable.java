package bg.karta.statistic;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.store.OwnQuery;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The table of a query whose columns nobody declared.
 *
 * @param table the result of the query; the type of a column is that of its first value
 * @param cut whether the query has more rows than were asked for
 */
public record QueryTable(Table table, boolean cut) {
  /** What a row and a cell take in memory beside the letters of a text. */
  private static final int ROW = 64;

  private static final int CELL = 40;

  /** The result of a query of karta's own, which has few rows. */
  public static Table of(Database database, String sql, String id, Messages messages) {
    List<ResultRow> rows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    database.query(sql, Parameters.none(), columns -> names.addAll(columns.names()), rows::add);
    return table(id, names, rows, messages);
  }

  /**
   * The result of a query that a user wrote.
   *
   * @param first how many rows are asked for, or null for all
   * @param limits how long it may take, and how many rows there may be
   */
  public static QueryTable asked(
      Database database,
      String sql,
      String id,
      Messages messages,
      @Nullable Integer first,
      Limits limits) {
    List<ResultRow> rows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    OwnQuery question = OwnQuery.question(database, sql, limits);
    Consumer<ResultRow> reader = bounded(rows, database.name(), limits);
    boolean cut = false;
    if (first == null) {
      question.run(Parameters.none(), columns -> names.addAll(columns.names()), reader);
    } else {
      cut = question.runFirst(first, columns -> names.addAll(columns.names()), reader);
    }
    return new QueryTable(table(id, names, rows, messages), cut);
  }

  private static Table table(
      String id, List<String> names, List<ResultRow> rows, Messages messages) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      columns.add(new Column(name, label(id + "." + name, name, messages), type(rows, i)));
    }
    return new Table(id, "", null, null, columns, rows, List.of());
  }

  /** Adds rows for as long as there is memory for them. */
  private static Consumer<ResultRow> bounded(List<ResultRow> rows, String name, Limits limits) {
    long[] bytes = new long[1];
    return row -> {
      bytes[0] += ROW;
      for (Object value : row.cells()) {
        bytes[0] += CELL + (value instanceof String text ? 2L * text.length() : 0);
      }
      if (bytes[0] > limits.of(Limit.QUERY_BYTES)) {
        throw limits.over(Limit.QUERY_BYTES, "failure.query.large", name, rows.size());
      }
      rows.add(row);
    };
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
