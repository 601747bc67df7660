package bg.karta.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days that programs write with a time, which is midnight where a day is meant. With a zone
 * the day is that of the clocks in Bulgaria, as long as what is written does not name another.
 */
final class Moments {
  private static final ZoneId BULGARIA = ZoneId.of("Europe/Sofia");

  private static final Pattern TIMED =
      Pattern.compile(
          "(?iu)(.{6,}?)(?:T|,?\\s)\\s?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d+))?)?"
              + "\\s?(am|pm)?\\s?(?:ч\\.?|часа)?\\s?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?");

  /** A day with a zone and no time, as XML has it ({@code xs:date}): it is that day there. */
  private static final Pattern ZONED_DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s?(Z|[+-]\\d{2}:\\d{2})");

  private static final int HOURS_OF_HALF_DAY = 12;

  private Moments() {}

  /** Whether a text can hold a time or a zone: it has a colon or a Z, as no day alone has. */
  static boolean mayBe(String cell) {
    return cell.indexOf(':') > 0 || cell.endsWith("Z");
  }

  /** A day as it is stored, or why there is none. */
  static Reading read(String cell) {
    Matcher timed = TIMED.matcher(Digits.ascii(cell));
    if (!timed.matches()) {
      return ofZone(cell);
    }
    LocalTime time = time(timed);
    if (time == null) {
      return Days.no(cell);
    }
    Reading day = Days.read(timed.group(1));
    if (day.remark() != null || !(day.value() instanceof String iso)) {
      return day;
    }
    String zone = timed.group(7);
    return zone == null
        ? local(cell, iso, time)
        : zoned(cell, LocalDate.parse(iso).atTime(time), offset(zone));
  }

  private static Reading ofZone(String cell) {
    Matcher zoned = ZONED_DAY.matcher(cell);
    if (!zoned.matches() || offset(zoned.group(2)) == null) {
      return Days.no(cell);
    }
    Reading day = Days.read(zoned.group(1));
    return day.value() == null ? Days.no(cell) : day;
  }

  private static @Nullable LocalTime time(Matcher timed) {
    try {
      int hour = Integer.parseInt(timed.group(2));
      String half = timed.group(6);
      if (half != null) {
        if (hour < 1 || hour > HOURS_OF_HALF_DAY) {
          return null;
        }
        boolean after = half.toLowerCase(Locale.ROOT).equals("pm");
        hour = hour % HOURS_OF_HALF_DAY + (after ? HOURS_OF_HALF_DAY : 0);
      }
      return LocalTime.of(hour, Integer.parseInt(timed.group(3)), number(timed.group(4)))
          .plusNanos(isZero(timed.group(5)) ? 0 : 1);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static boolean isZero(@Nullable String fraction) {
    return fraction == null || fraction.chars().allMatch(c -> c == '0');
  }

  private static @Nullable ZoneOffset offset(String zone) {
    if (Character.isLetter(zone.charAt(0))) {
      return ZoneOffset.UTC;
    }
    try {
      return ZoneOffset.of(zone);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Reading local(String cell, String iso, LocalTime time) {
    return time.equals(LocalTime.MIDNIGHT)
        ? Reading.of(iso)
        : Reading.of(iso, SpellingRule.DATE_WITH_TIME, cell, iso);
  }

  private static Reading zoned(String cell, LocalDateTime written, @Nullable ZoneOffset offset) {
    if (offset == null) {
      return Days.no(cell);
    }
    LocalDateTime here = written.atOffset(offset).atZoneSameInstant(BULGARIA).toLocalDateTime();
    String day = here.toLocalDate().toString();
    boolean midnight = here.toLocalTime().equals(LocalTime.MIDNIGHT);
    if (here.toLocalDate().equals(written.toLocalDate())) {
      return midnight || written.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? Reading.of(day)
          : Reading.of(day, SpellingRule.DATE_WITH_TIME, cell, day);
    }
    if (midnight) {
      return Reading.of(day, SpellingRule.DATE_OF_OTHER_ZONE, cell, day);
    }
    String other = written.toLocalDate().toString();
    return Reading.refused(SpellingRule.DATE_AMBIGUOUS, cell, other, day);
  }
}
