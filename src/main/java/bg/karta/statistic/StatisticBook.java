package bg.karta.statistic;

import bg.karta.sql.SqlText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statistics that come with karta, in the order of the list {@code statistics.txt}. A file is
 * read when its statistic is asked for: most commands need one.
 */
public final class StatisticBook {
  private static final String LIST = "statistics.txt";

  private final List<String> names;

  private StatisticBook(List<String> names) {
    this.names = names;
  }

  /** The built-in statistics. */
  public static StatisticBook load() {
    return new StatisticBook(SqlText.names(StatisticBook.class, LIST));
  }

  /** All statistics. */
  public List<Statistic> all() {
    return names.stream().map(StatisticBook::read).toList();
  }

  /** The statistic of a name, or null. */
  public @Nullable Statistic find(String id) {
    return names.contains(id) ? read(id) : null;
  }

  private static Statistic read(String name) {
    return Statistic.of(SqlText.one(StatisticBook.class, LIST, name));
  }
}
