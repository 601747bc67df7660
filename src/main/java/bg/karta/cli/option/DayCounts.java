package bg.karta.cli.option;

import bg.karta.text.Failure;

/** Numbers of days as options take them, {@code 90d} or {@code 90}. */
public final class DayCounts {
  private DayCounts() {}

  /**
   * The number.
   *
   * @throws Failure if it is none
   */
  public static int parse(String days) {
    if (!days.matches("\\d{1,5}d?")) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.days", days);
    }
    return Integer.parseInt(days.replace("d", ""));
  }
}
