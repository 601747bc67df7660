package bg.karta.cli;

import java.util.Locale;

/** How services of oblast level are seen by municipality. */
enum View {
  /** Where they stand. */
  LOCATED("coverage"),
  /** Shared out by need to all municipalities of the oblast. */
  SERVED("coverage-served");

  private final String statistic;

  View(String statistic) {
    this.statistic = statistic;
  }

  /** The statistic that sees them so. */
  String statistic() {
    return statistic;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
