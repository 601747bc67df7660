package bg.karta.statistic;

import bg.karta.text.SqlText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statistics that come with karta, in the order of the list {@code statistics.txt}. */
public final class StatisticBook {
  private final List<Statistic> statistics;

  private StatisticBook(List<Statistic> statistics) {
    this.statistics = statistics;
  }

  /** The built-in statistics. */
  public static StatisticBook load() {
    return new StatisticBook(
        SqlText.all(StatisticBook.class, "statistics.txt").stream().map(Statistic::of).toList());
  }

  /** All statistics. */
  public List<Statistic> all() {
    return statistics;
  }

  /** The statistic of a name, or null. */
  public @Nullable Statistic find(String id) {
    return statistics.stream().filter(found -> found.id().equals(id)).findFirst().orElse(null);
  }
}
