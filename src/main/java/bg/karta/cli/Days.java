package bg.karta.cli;

import bg.karta.text.Failure;

/** Numbers of days as people write them in options. */
final class Days {
  private Days() {}

  /**
   * The number of days in a text such as {@code 90d} or {@code 90}.
   *
   * @throws Failure for any other text
   */
  static int parse(String given) {
    if (!given.matches("\\d{1,5}d?")) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.days", given);
    }
    return Integer.parseInt(given.replace("d", ""));
  }
}
