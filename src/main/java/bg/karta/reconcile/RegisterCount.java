package bg.karta.reconcile;

import bg.karta.store.Database;
import bg.karta.store.KeptParts;
import bg.karta.text.SqlText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the register itself counts of an indicator: a query for each in {@code register}, which
 * gives one number, or null where the register cannot know it of that time. What is then known of
 * why stands behind it: the key of a reason and its numbers, all of them or the reason is not told.
 */
final class RegisterCount {
  private static final String LIST = "register.txt";

  /** The column behind the number. */
  private static final int KEY = 1;

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

  RegisterCount(Database database) {
    this.database = database;
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

  private Counted count(String indicator, Moment moment) {
    SqlText query =
        queries.computeIfAbsent(indicator, name -> SqlText.one(RegisterCount.class, LIST, name));
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("on", moment.date().toString());
    parameters.put("scope", moment.scope());
    parameters.put("from", Objects.toString(moment.from(), null));
    List<@Nullable Object[]> rows = KeptParts.rows(database, query, parameters);
    if (rows.isEmpty()) {
      return new Counted(null, null);
    }
    @Nullable Object[] row = rows.get(0);
    return row[0] instanceof Number number
        ? new Counted(Figure.number(number.doubleValue()), null)
        : new Counted(null, obstacle(row));
  }

  private static @Nullable Reason obstacle(@Nullable Object[] row) {
    if (row.length <= KEY || row[KEY] == null) {
      return null;
    }
    List<Object> numbers = new ArrayList<>();
    for (int i = KEY + 1; i < row.length; i++) {
      if (!(row[i] instanceof Number number)) {
        return null;
      }
      numbers.add(Wording.number(Figure.number(number.doubleValue())));
    }
    return new Reason(String.valueOf(row[KEY]), numbers);
  }
}
