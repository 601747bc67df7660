package bg.karta.query;

import bg.karta.result.Parameters;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs a {@code .sql} file over the register, with the parts that it uses made for it. */
public final class Query {
  private Query() {}

  /** All rows of a file's query. */
  public static List<ResultRow> rows(Database database, SqlText text, Parameters parameters) {
    List<ResultRow> rows = new ArrayList<>();
    run(database, text, parameters, columns -> {}, rows::add);
    return rows;
  }

  /** Gives the rows of a file's query to a reader one at a time, the names of its columns first. */
  public static void run(
      Database database,
      SqlText text,
      Parameters parameters,
      Consumer<ResultColumns> head,
      Consumer<ResultRow> reader) {
    Parameters all = text.defaults().and(parameters);
    KeptParts parts = new KeptParts(database, text.kept(), all);
    try {
      database.query(text.composed(), all, head, reader);
    } finally {
      parts.close();
    }
  }

  /** Keeps the rows of a file's query in a temporary table. */
  public static TemporaryTable keep(
      Database database, SqlText text, String table, Parameters parameters) {
    Parameters all = text.defaults().and(parameters);
    KeptParts parts = new KeptParts(database, text.kept(), all);
    try {
      return TemporaryTable.of(database, table, text.composed(), all);
    } finally {
      parts.close();
    }
  }
}
