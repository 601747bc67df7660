package bg.karta.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates and times of a workbook, which are numbers of days, as ISO texts. */
final class SerialDate {
  /** The 29 February 1900, which Excel takes to have been. */
  private static final int NO_SUCH_DAY = 60;

  /** The 31 December 9999, the last day a workbook has. */
  private static final int LAST_DAY = 2_958_465;

  private static final int DAYS_FROM_1900_TO_1904 = 1462;
  private static final long SECONDS_OF_DAY = 86_400;

  /** A tenth of a millisecond, in days. */
  private static final double TRIFLE = 1e-4 / SECONDS_OF_DAY;

  private static final int HALF_A_SECOND = 500_000_000;

  private SerialDate() {}

  /** The text of a number of days; a number no date belongs to stays a number. */
  static String text(String stored, FormatSection.Meaning meaning, boolean since1904) {
    double days;
    try {
      days = Double.parseDouble(stored);
    } catch (NumberFormatException e) {
      // An import that left a text in a date cell: the text is what the officer sees.
      return stored;
    }
    if (!(days >= 0) || days > LAST_DAY) {
      return PlainNumber.of(stored);
    }
    long seconds = seconds(days, meaning);
    if (meaning == FormatSection.Meaning.DURATION) {
      return duration(seconds);
    }
    if (meaning == FormatSection.Meaning.TIME && seconds < SECONDS_OF_DAY) {
      return LocalTime.ofSecondOfDay(seconds).toString();
    }
    long day = seconds / SECONDS_OF_DAY + (since1904 ? DAYS_FROM_1900_TO_1904 : 0);
    if (day == 0 || day == NO_SUCH_DAY) {
      return PlainNumber.of(stored);
    }
    LocalDate epoch = day < NO_SUCH_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    return text(epoch.plusDays(day).atTime(LocalTime.ofSecondOfDay(seconds % SECONDS_OF_DAY)));
  }

  /** A format that shows days alone hides the time; a computed day may lack a trifle of it. */
  private static long seconds(double days, FormatSection.Meaning meaning) {
    return switch (meaning) {
      case DATE, MONTH, YEAR -> (long) Math.floor(days + TRIFLE) * SECONDS_OF_DAY;
      default -> Math.round(days * SECONDS_OF_DAY);
    };
  }

  /** The text of a date that is stored in ISO form; any other text as it stands. */
  static String ofIso(String stored) {
    String local = stored.endsWith("Z") ? stored.substring(0, stored.length() - 1) : stored;
    try {
      return local.contains("T")
          ? text(LocalDateTime.parse(local))
          : LocalDate.parse(local).toString();
    } catch (DateTimeParseException e) {
      return stored;
    }
  }

  private static String text(LocalDateTime exact) {
    LocalDateTime time = exact.plusNanos(HALF_A_SECOND).truncatedTo(ChronoUnit.SECONDS);
    boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? time.toLocalDate().toString() : time.toString();
  }

  private static String duration(long seconds) {
    String minutes = String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0
        ? minutes
        : minutes + String.format(Locale.ROOT, ":%02d", seconds % 60);
  }
}
