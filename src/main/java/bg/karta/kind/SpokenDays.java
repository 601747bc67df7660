package bg.karta.kind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the words from days and months that people write as they say them, {@code понеделник, 1-ви
 * юни 2009 г.}, and leaves what is read without them.
 */
final class SpokenDays {
  private static final List<String> BULGARIAN =
      List.of("понеделник", "вторник", "сряда", "четвъртък", "петък", "събота", "неделя");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?iu)("
              + String.join("|", BULGARIAN)
              + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[\\s,.]+(\\S.*)");

  private static final Pattern ORDINAL =
      Pattern.compile("(?iu)(?<=\\d)[\\s-]?(?:ви|ри|ти|ми|st|nd|rd|th)(?!\\p{L})(?:\\s+of\\s)?");

  private static final Pattern MONTH_WORD =
      Pattern.compile("(?iu)(?:за\\s+)?(?:месец|мес\\.|м\\.|month\\s+of|month)\\s*(?:на\\s+)?(.+)");

  private SpokenDays() {}

  /** A day without its words; null where the text has none or names another day of the week. */
  static @Nullable String bare(String text) {
    Matcher weekday = WEEKDAY.matcher(text);
    String day = weekday.matches() ? weekday.group(2) : text;
    String bare = ORDINAL.matcher(day).replaceAll(" ").strip();
    return bare.equals(text) ? null : bare;
  }

  /** Whether a text begins with the name of a day of the week that a day is not. */
  static boolean isOtherWeekday(String text, LocalDate day) {
    Matcher weekday = WEEKDAY.matcher(text);
    if (!weekday.matches()) {
      return false;
    }
    String name = weekday.group(1).toLowerCase(Locale.ROOT);
    int bulgarian = BULGARIAN.indexOf(name);
    DayOfWeek named =
        bulgarian < 0
            ? DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT))
            : DayOfWeek.of(bulgarian + 1);
    return named != day.getDayOfWeek();
  }

  /** A month without the word for it, {@code м. септември 2026}; itself where it has none. */
  static String month(String text) {
    Matcher matcher = MONTH_WORD.matcher(text);
    return matcher.matches() ? matcher.group(1) : text;
  }
}
