package bg.karta.statistic;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.limit.TemporaryRoom;
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
 * The table of a query whose columns nobody declared. Its rows may lie in a temporary file, which
 * goes when it is closed.
 */
public final class QueryTable implements AutoCloseable {
  private final Table table;
  private final boolean cut;
  private final SpilledRows rows;

  private QueryTable(Table table, boolean cut, SpilledRows rows) {
    this.table = table;
    this.cut = cut;
    this.rows = rows;
  }

  /** The result of a query of karta's own, which has few rows. */
  public static Table of(Database database, String sql, String id, Messages messages) {
    List<ResultRow> rows = new ArrayList<>();
    Types types = new Types();
    List<String> names = new ArrayList<>();
    database.query(
        sql,
        Parameters.none(),
        columns -> names.addAll(columns.names()),
        row -> {
          types.see(row);
          rows.add(row);
        });
    return table(id, names, types, rows, messages);
  }

  /**
   * The result of a query that a user wrote.
   *
   * @param first how many rows are asked for, or null for all
   * @param limits how long it may take, and how many rows there may be
   * @param room how much may be written to temporary files
   */
  public static QueryTable asked(
      Database database,
      String sql,
      String id,
      Messages messages,
      @Nullable Integer first,
      Limits limits,
      TemporaryRoom room) {
    SpilledRows rows = new SpilledRows(database.name(), limits.of(Limit.QUERY_BYTES), room);
    try {
      Types types = new Types();
      List<String> names = new ArrayList<>();
      OwnQuery question = OwnQuery.question(database, sql, limits);
      Consumer<ResultRow> reader =
          row -> {
            types.see(row);
            rows.add(row);
          };
      boolean cut = false;
      if (first == null) {
        question.run(Parameters.none(), columns -> names.addAll(columns.names()), reader);
      } else {
        cut = question.runFirst(first, columns -> names.addAll(columns.names()), reader);
      }
      return new QueryTable(table(id, names, types, rows, messages), cut, rows);
    } catch (RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  /** The result; the type of a column is that of its values. */
  public Table table() {
    return table;
  }

  /** Whether the query has more rows than were asked for. */
  public boolean cut() {
    return cut;
  }

  @Override
  public void close() {
    rows.close();
  }

  private static Table table(
      String id, List<String> names, Types types, Iterable<ResultRow> rows, Messages messages) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      columns.add(new Column(name, label(id + "." + name, name, messages), types.of(i)));
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

  /** What the columns hold, as far as their rows have been seen. */
  private static final class Types {
    private final List<Column.@Nullable Type> seen = new ArrayList<>();

    void see(ResultRow row) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (i == seen.size()) {
          seen.add(null);
        }
        Object value = row.cells().get(i);
        if (value != null && seen.get(i) != Column.Type.TEXT) {
          seen.set(i, with(seen.get(i), value));
        }
      }
    }

    private static Column.Type with(Column.@Nullable Type before, Object value) {
      if (!(value instanceof Number)) {
        return Column.Type.TEXT;
      }
      return value instanceof Double || before == Column.Type.DECIMAL
          ? Column.Type.DECIMAL
          : Column.Type.INTEGER;
    }

    Column.Type of(int column) {
      Column.Type type = column < seen.size() ? seen.get(column) : null;
      return type == null ? Column.Type.TEXT : type;
    }
  }
}
