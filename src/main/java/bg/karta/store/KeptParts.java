package bg.karta.store;

import bg.karta.result.Parameters;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.SqlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The parts that some queries share, made once as temporary tables and dropped when closed. */
public final class KeptParts implements AutoCloseable {
  private final Database database;
  private final List<String> tables = new ArrayList<>();

  /**
   * Makes parts, each of them once, in their order.
   *
   * @param parameters what the parts ask for, the same as the queries over them
   */
  public KeptParts(Database database, Collection<SqlText.Kept> parts, Parameters parameters) {
    this.database = database;
    Set<String> made = new HashSet<>();
    for (SqlText.Kept part : parts) {
      if (made.add(part.table())) {
        make(part, parameters);
      }
    }
  }

  private void make(SqlText.Kept part, Parameters parameters) {
    database.update("CREATE TEMP TABLE " + part.table() + " AS " + part.query(), parameters);
    tables.add(part.table());
    for (int i = 0; i < part.indexes().size(); i++) {
      database.execute(
          SqlTemplate.of("CREATE INDEX temp.{table}_{number} ON {table}({columns})")
              .with("table", part.table())
              .with("number", String.valueOf(i))
              .with("columns", part.indexes().get(i))
              .sql());
    }
  }

  /** All rows of a query over parts made for it. */
  public static List<ResultRow> rows(Database database, SqlText text, Parameters parameters) {
    List<ResultRow> rows = new ArrayList<>();
    query(database, text, parameters, columns -> {}, rows::add);
    return rows;
  }

  /** Runs a query over parts made for it. */
  public static void query(
      Database database,
      SqlText text,
      Parameters parameters,
      Consumer<ResultColumns> head,
      Consumer<ResultRow> reader) {
    KeptParts parts = new KeptParts(database, text.kept(), parameters);
    try {
      database.query(null, text.composed(), parameters, head, reader);
    } finally {
      parts.close();
    }
  }

  @Override
  public void close() {
    for (int i = tables.size() - 1; i >= 0; i--) {
      database.execute("DROP TABLE temp." + tables.get(i));
    }
  }
}
