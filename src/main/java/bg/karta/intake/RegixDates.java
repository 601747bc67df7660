package bg.karta.intake;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as XML Schema writes them, with a time or a zone or without. */
final class RegixDates {
  private static final ZoneId ZONE = ZoneId.of("Europe/Sofia");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(-\\d{2}-\\d{2})(T[\\d:.]+)?(Z|[+-]\\d{2}:\\d{2})?");

  /** What programs write that have no day to tell: the first and the last of their calendar. */
  private static final String FIRST_YEAR = "0001";

  private static final String LAST_YEAR = "9999";

  private RegixDates() {}

  /**
   * The day of a text, as ISO text: a moment in another zone is that of the clocks in Bulgaria. A
   * text that tells no day is given as it is, for the field to refuse; the first and the last year
   * of the calendar stand for none, {@code ""}.
   */
  static String day(String text) {
    Matcher matcher = DAY.matcher(text);
    if (!matcher.matches()) {
      return text;
    }
    String year = matcher.group(1);
    if (year.equals(FIRST_YEAR) || year.equals(LAST_YEAR)) {
      return "";
    }
    if (matcher.group(3) == null || matcher.group(4) == null) {
      return year + matcher.group(2);
    }
    try {
      return OffsetDateTime.parse(text).atZoneSameInstant(ZONE).toLocalDate().toString();
    } catch (DateTimeException e) {
      return text;
    }
  }
}
