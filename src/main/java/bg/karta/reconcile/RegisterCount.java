package bg.karta.reconcile;

import bg.karta.query.AsHeld;
import bg.karta.query.Query;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.HeaderName;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import bg.karta.text.Lang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the register itself counts of an indicator: a query for each in {@code register}, which
 * gives one {@code number}, or null where the register cannot know it of that time. What is then
 * known of why stands beside it: the key of a reason as {@code obstacle} and its numbers {@code
 * missing}, {@code expected} and {@code known}, all of them, or the reason is left out.
 */
final class RegisterCount {
  private static final String LIST = "register.txt";

  /** The numbers of a reason, in the order of its sentence. */
  private static final List<String> REASON = List.of("missing", "expected", "known");

  private final Database database;
  private final Map<Asked, Counted> counted = new HashMap<>();
  private final Map<String, SqlText> queries = new HashMap<>();

  private record Asked(String indicator, Moment moment) {}

  /**
   * What the register counts.
   *
   * @param number the number, or null where it cannot be known
   * @param obstacle why it cannot be known, or null where that is not known either
   */
  record Counted(@Nullable BigDecimal number, @Nullable Reason obstacle) {}

  private final RegisterExtent extent;

  RegisterCount(Database database) {
    this.database = database;
    this.extent = new RegisterExtent(database);
  }

  /** The indicators that a register can count. */
  static List<String> indicators() {
    return SqlText.names(RegisterCount.class, LIST);
  }

  /** Refuses a relation that asks the register for what it does not count. */
  static void verify(Relation.Where where, Relation relation) {
    String asked = indicator(relation, relation.result());
    if (!indicators().contains(asked)) {
      throw where.refused("register", asked, String.join(", ", indicators()));
    }
  }

  /** The indicator under which the register counts what a relation is about. */
  static String indicator(Relation relation, String result) {
    Base base = relation.base();
    return base == null ? result : base.terms().get(0).indicator();
  }

  /** The number of a moment, or why the register has none. */
  Counted of(String indicator, Moment moment) {
    return counted.computeIfAbsent(
        new Asked(indicator, moment), asked -> count(asked.indicator, asked.moment));
  }

  /** Why the register cannot refute a figure of a place, or null where it knows all of it. */
  @Nullable Reason partOf(String indicator, Moment moment) {
    return extent.partOf(moment.scope(), query(indicator).require(HeaderName.EXTENT));
  }

  /** The query that counts an indicator. */
  static SqlText text(String indicator) {
    return SqlText.one(RegisterCount.class, LIST, indicator);
  }

  /** What the register counts under an indicator, in words. */
  static String meaning(String indicator, Lang lang) {
    return text(indicator).require(lang.choose(HeaderName.BG, HeaderName.EN));
  }

  private SqlText query(String indicator) {
    return queries.computeIfAbsent(indicator, RegisterCount::text);
  }

  private Counted count(String indicator, Moment moment) {
    SqlText query = query(indicator);
    Parameters parameters =
        Parameters.of("on", moment.date().toString())
            .and("scope", moment.scope())
            .and("from", Objects.toString(moment.from(), null));
    List<ResultRow> rows = rows(query, moment, parameters);
    if (rows.isEmpty()) {
      return new Counted(null, null);
    }
    ResultRow row = rows.get(0);
    return row.has("number")
        ? new Counted(PublishedNumber.number(row.decimal("number")), null)
        : new Counted(null, obstacle(row));
  }

  private List<ResultRow> rows(SqlText query, Moment moment, Parameters parameters) {
    AsHeld held = new AsHeld(database, moment.date());
    try {
      return Query.rows(database, query, parameters);
    } finally {
      held.close();
    }
  }

  private static @Nullable Reason obstacle(ResultRow row) {
    if (!row.columns().has("obstacle") || !REASON.stream().allMatch(row::has)) {
      return null;
    }
    List<Object> numbers = new ArrayList<>();
    for (String name : REASON) {
      numbers.add(FigureWording.number(PublishedNumber.number(row.decimal(name))));
    }
    return new Reason(row.text("obstacle"), numbers);
  }
}
