package bg.karta.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and months whose year has two digits, as Bulgarian offices write them: with full stops
 * or the name of the month, so that the year can only stand last. The century is taken where only
 * one is likely, and said.
 */
final class ShortYears {
  /** Full stops, behind which the year stands: {@code 01.06.09}. */
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\s?\\.\\s?(\\d{1,2})\\s?\\.\\s?['’]?(\\d{2})");

  /** Two digits and two others around a month: which of them is the year, nobody can tell. */
  private static final Pattern ANY =
      Pattern.compile("\\d{1,2}\\s?[.,/-]\\s?\\d{1,2}\\s?[.,/-]\\s?['’]?\\d{2}");

  private static final Pattern NAMED_DAY =
      Pattern.compile("(\\d{1,2})[\\s.,/-]*(\\p{L}+)[\\s.,/-]*['’]?(\\d{2})");

  private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}+)[\\s.,/-]*['’]?(\\d{2})");

  /** Up to this year of a century no day of the last one is as likely. */
  private static final int LAST_OF_THIS = 39;

  /** From this year of a century on no day of this one is likely yet. */
  private static final int FIRST_OF_LAST = 70;

  private static final int CENTURY = 2000;
  private static final int YEARS = 100;

  private ShortYears() {}

  /** The day of a text, or why there is none; null where it has no year of two digits. */
  static @Nullable Reading day(String cell, String text) {
    Matcher dotted = DOTTED.matcher(text);
    if (dotted.matches()) {
      return day(cell, dotted.group(3), Integer.parseInt(dotted.group(2)), dotted.group(1));
    }
    Matcher named = NAMED_DAY.matcher(text);
    int month = named.matches() ? Months.of(named.group(2)) : 0;
    if (month > 0) {
      return day(cell, named.group(3), month, named.group(1));
    }
    return ANY.matcher(text).matches()
        ? Reading.refused(SpellingRule.DATE_OF_SHORT_YEAR, cell)
        : null;
  }

  private static Reading day(String cell, String digits, int month, String day) {
    int year = year(digits);
    if (year < 0) {
      return Reading.refused(SpellingRule.DATE_OF_SHORT_YEAR, cell);
    }
    try {
      return taken(cell, year, LocalDate.of(year, month, Integer.parseInt(day)).toString());
    } catch (DateTimeException e) {
      // No such day with the year last: 31.12.09 read from the wrong end, 09.12.31.
      return Reading.refused(SpellingRule.DATE_OF_SHORT_YEAR, cell);
    }
  }

  /** The month of a text, or why there is none; null where it is no name with two digits. */
  static @Nullable Reading month(String cell, String text) {
    Matcher named = NAMED_MONTH.matcher(text);
    int month = named.matches() ? Months.of(named.group(1)) : 0;
    if (month == 0) {
      return null;
    }
    int year = year(named.group(2));
    return year < 0
        ? Reading.refused(SpellingRule.DATE_OF_SHORT_YEAR, cell)
        : taken(cell, year, year + (month < 10 ? "-0" : "-") + month);
  }

  private static Reading taken(String cell, int year, String value) {
    return Reading.of(value, SpellingRule.DATE_CENTURY_TAKEN, cell, String.valueOf(year));
  }

  /** The year that two digits mean, or -1 where two centuries are as likely. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (year <= LAST_OF_THIS) {
      return CENTURY + year;
    }
    return year >= FIRST_OF_LAST ? CENTURY - YEARS + year : -1;
  }
}
