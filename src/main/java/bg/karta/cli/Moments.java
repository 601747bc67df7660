package bg.karta.cli;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as parts of file names, in an order that is theirs: {@code 20260131-140507}. */
final class Moments {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

  private Moments() {}

  static String name(Clock clock) {
    return NAME.format(ZonedDateTime.now(clock));
  }
}
