package bg.karta.coverage;

import java.util.Locale;

/** How services of oblast level are seen by municipality. */
public enum View {
  /** Where they stand. */
  LOCATED("coverage"),
  /** Shared out by need to all municipalities of the oblast. */
  SERVED("coverage-served");

  private final String statistic;

  View(String statistic) {
    this.statistic = statistic;
  }

  /** The statistic that sees them so. */
  public String statistic() {
    return statistic;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
