package bg.karta.reconcile;

import bg.karta.store.Database;
import bg.karta.store.KeptParts;
import bg.karta.text.SqlText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the register itself counts of an indicator: a query for each in {@code register}, which
 * gives one number, or null where the register cannot know it of that time.
 */
final class RegisterCount {
  private static final String LIST = "register.txt";

  private final Database database;
  private final Map<Asked, @Nullable BigDecimal> counted = new HashMap<>();
  private final Map<String, SqlText> queries = new HashMap<>();

  private record Asked(String indicator, Moment moment) {}

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

  /** The number of a moment, or null where the register has none. */
  @Nullable BigDecimal of(String indicator, Moment moment) {
    Asked asked = new Asked(indicator, moment);
    if (!counted.containsKey(asked)) {
      counted.put(asked, count(indicator, moment));
    }
    return counted.get(asked);
  }

  private @Nullable BigDecimal count(String indicator, Moment moment) {
    SqlText query =
        queries.computeIfAbsent(indicator, name -> SqlText.one(RegisterCount.class, LIST, name));
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("on", moment.date().toString());
    parameters.put("scope", moment.scope());
    parameters.put("from", Objects.toString(moment.from(), null));
    List<@Nullable Object[]> rows = KeptParts.rows(database, query, parameters);
    return rows.isEmpty() || !(rows.get(0)[0] instanceof Number number)
        ? null
        : Figure.number(number.doubleValue());
  }
}
