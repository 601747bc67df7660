package bg.karta.store;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.result.Parameters;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.Failure;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A query that a user wrote: it changes nothing, not even for the run, opens no other file, and
 * ends after a time, with so many rows and with values of such a size at most.
 */
public final class OwnQuery {
  /**
   * How a query begins behind remarks. SQLite obeys many a PRAGMA before it is known that it gives
   * no rows, so those alone are let through that only tell something.
   */
  private static final Pattern QUERY =
      Pattern.compile(
          "(\\s++|--[^\\n]*+|/\\*.*?\\*/)*+"
              + "((EXPLAIN\\s+(QUERY\\s+PLAN\\s+)?)?(SELECT|WITH|VALUES)\\b.*"
              + "|PRAGMA\\s+(\\w+\\.)?(table_x?info|table_list|index_x?info|index_list|database_list"
              + "|foreign_key_list|foreign_key_check|integrity_check|quick_check|function_list"
              + "|collation_list|compile_options)\\b[^=]*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  /** What a query says in words of its own: texts, names in quotes, and remarks. */
  private static final Pattern WORDS =
      Pattern.compile(
          "'(?:[^']++|'')*+'|\"[^\"]*+\"|`[^`]*+`|\\[[^]]*+]|--[^\\n]*+|/\\*.*?\\*/",
          Pattern.DOTALL);

  private static final Pattern PARAMETER = Pattern.compile("[?@$][0-9A-Za-z_]*+");

  private final Database database;
  private final String name;
  private final String sql;
  private final Limits limits;
  private final Sort sort;

  /**
   * What a query is for.
   *
   * @param seconds the limit of its time
   * @param late what is said where it takes longer
   * @param rows the limit of its rows
   * @param many what is said where it has more
   */
  private record Sort(Limit seconds, String late, Limit rows, String many) {
    private static final Sort RULE =
        new Sort(Limit.RULE_SECONDS, "failure.rules.late", Limit.RULE_ROWS, "failure.rules.many");
    private static final Sort QUESTION =
        new Sort(Limit.QUERY_SECONDS, "failure.query.late", Limit.QUERY_ROWS, "failure.query.many");
  }

  private OwnQuery(Database database, String name, String sql, Limits limits, Sort sort) {
    this.database = database;
    this.name = name;
    this.sql = sql;
    this.limits = limits;
    this.sort = sort;
  }

  /**
   * The query of a rule.
   *
   * @param file the file it stands in
   */
  public static OwnQuery rule(Database database, String file, String sql, Limits limits) {
    return new OwnQuery(database, file, sql, limits, Sort.RULE);
  }

  /** A question about the register. */
  public static OwnQuery question(Database database, String sql, Limits limits) {
    return new OwnQuery(database, database.name(), sql, limits, Sort.QUESTION);
  }

  /**
   * Gives all rows to a reader one at a time, the names of their columns first.
   *
   * @throws Failure if the query does not work, takes too long, or has more than there may be
   */
  public void run(Parameters parameters, Consumer<ResultColumns> head, Consumer<ResultRow> reader) {
    long[] rows = new long[1];
    read(
        parameters,
        head,
        row -> {
          if (++rows[0] > limits.of(sort.rows)) {
            throw limits.over(sort.rows, sort.many, name);
          }
          reader.accept(row);
          return true;
        });
  }

  /**
   * Gives the first rows to a reader.
   *
   * @return whether there are more
   */
  public boolean runFirst(long most, Consumer<ResultColumns> head, Consumer<ResultRow> reader) {
    long[] rows = new long[1];
    read(
        Parameters.none(),
        head,
        row -> {
          boolean wanted = ++rows[0] <= most;
          if (wanted) {
            reader.accept(row);
          }
          return wanted;
        });
    return rows[0] > most;
  }

  private void read(
      Parameters parameters, Consumer<ResultColumns> head, Predicate<ResultRow> reader) {
    if (!QUERY.matcher(sql).matches()) {
      throw new Failure(Failure.Category.USAGE, "failure.database.query", name);
    }
    requireOne();
    try (QueryGuard guard = database.guard(limits.number(Limit.VALUE_BYTES))) {
      guard.stopAfter(limits.of(sort.seconds));
      database.read(sql, parameters, head, reader);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** SQLite would run the first of several queries, and take an unknown parameter for nothing. */
  private void requireOne() {
    String bare = WORDS.matcher(sql).replaceAll(" ");
    int end = bare.indexOf(';');
    if (end >= 0 && !bare.substring(end).replace(';', ' ').isBlank()) {
      throw new Failure(
          Failure.Category.USAGE, "failure.query.several", name, bare.substring(end + 1).strip());
    }
    Matcher parameter = PARAMETER.matcher(bare);
    if (parameter.find()) {
      throw new Failure(Failure.Category.USAGE, "failure.database.parameter", parameter.group());
    }
  }

  private RuntimeException failure(SQLException e) {
    @Nullable SQLiteErrorCode code = e instanceof SQLiteException own ? own.getResultCode() : null;
    if (code == SQLiteErrorCode.SQLITE_INTERRUPT) {
      return limits.over(sort.seconds, sort.late, name);
    }
    if (code == SQLiteErrorCode.SQLITE_TOOBIG) {
      return limits.over(Limit.VALUE_BYTES, "failure.query.value", name);
    }
    // What would change something is refused as what is no query at all.
    return code == SQLiteErrorCode.SQLITE_READONLY
        ? new Failure(Failure.Category.USAGE, "failure.database.query", name)
        : SqliteFailures.ofQuery(e, name);
  }
}
