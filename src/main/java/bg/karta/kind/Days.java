package bg.karta.kind;

import bg.karta.finding.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days without a time, in the forms that offices and programs write them. */
final class Days {
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2200;

  /** The word for year and a full stop at the end. */
  private static final Pattern END = Pattern.compile("(?iu)\\s*(?:година|год|г)?\\s*\\.?$");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\s?([.,/-])\\s?(\\d{1,2})\\s?[.,/-]\\s?(\\d{4})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[.,]0+)?");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})[\\s.,/-]*(\\p{L}+)[\\s.,/-]*(\\d{4})");
  private static final Pattern NAME_FIRST =
      Pattern.compile("(\\p{L}+)[\\s.,/-]*(\\d{1,2})[\\s.,/-]+(\\d{4})");

  /** The number of a day in a spreadsheet, perhaps with its time. */
  private static final Pattern SERIAL = Pattern.compile("([1-9]\\d{4,5})(?:[.,]\\d+)?");

  private static final LocalDate SERIAL_EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate SERIAL_EPOCH_OF_1904 = LocalDate.of(1904, 1, 1);

  /** From this year on, and in the years 0 and 1, programs write that there is no day. */
  private static final int NO_YEAR = 2999;

  /** The last year before the first: programs count days from its end, and write day 0 so. */
  private static final int YEAR_OF_DAY_0 = 1899;

  /** Programs for writing put it for a hyphen between digits. */
  static final char EN_DASH = '\u2013';

  private Days() {}

  /** A day as it is stored, or why there is none. */
  static Reading read(String cell) {
    String plain = plain(cell);
    if (plain != null) {
      return Reading.of(plain);
    }
    String text = END.matcher(Digits.ascii(cell).replace(EN_DASH, '-')).replaceFirst("");
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(cell, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      Reading read = day(cell, dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
      return dayFirst.group(2).equals("/") ? withSlashes(cell, read) : read;
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.matches()
        ? day(cell, compact.group(1), compact.group(2), compact.group(3))
        : named(cell, text);
  }

  /**
   * A day in the form it is stored or in the usual Bulgarian one, {@code 31.01.2024}, which files
   * of a million rows hold: no pattern. Null for any other text.
   */
  private static @Nullable String plain(String cell) {
    if (cell.length() != 10) {
      return null;
    }
    boolean iso = cell.charAt(4) == '-' && cell.charAt(7) == '-';
    if (!iso && (cell.charAt(2) != '.' || cell.charAt(5) != '.')) {
      return null;
    }
    int year = number(cell, iso ? 0 : 6, 4);
    int month = number(cell, iso ? 5 : 3, 2);
    int day = number(cell, iso ? 8 : 0, 2);
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 28) {
      return null;
    }
    return iso ? cell : cell.substring(6) + '-' + cell.substring(3, 5) + '-' + cell.substring(0, 2);
  }

  /** Some digits of a text as a number, -1 where one of them is none. */
  static int number(String text, int from, int digits) {
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /**
   * Bulgarians who write slashes put the day first, American programs the month. An error where
   * both are possible; who knows the file may lower it and gets the day first.
   */
  private static Reading withSlashes(String cell, Reading dayFirst) {
    if (!(dayFirst.value() instanceof String iso)) {
      return dayFirst;
    }
    LocalDate date = LocalDate.parse(iso);
    int day = date.getDayOfMonth();
    int month = date.getMonthValue();
    if (day > 12 || day == month) {
      return dayFirst;
    }
    String monthFirst = LocalDate.of(date.getYear(), day, month).toString();
    return Reading.of(iso, SpellingRule.DATE_AMBIGUOUS, cell, iso, monthFirst);
  }

  private static Reading named(String cell, String text) {
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      return ofMonth(cell, named.group(3), named.group(2), named.group(1));
    }
    Matcher nameFirst = NAME_FIRST.matcher(text);
    if (nameFirst.matches()) {
      return ofMonth(cell, nameFirst.group(3), nameFirst.group(1), nameFirst.group(2));
    }
    Reading shortYear = ShortYears.day(cell, text);
    if (shortYear != null) {
      return shortYear;
    }
    Matcher serial = SERIAL.matcher(text);
    return serial.matches() ? serial(cell, Long.parseLong(serial.group(1))) : spoken(cell, text);
  }

  /** A day with its weekday, or with its number as it is said: {@code 1-ви юни 2009}. */
  private static Reading spoken(String cell, String text) {
    String bare = SpokenDays.bare(text);
    if (bare == null) {
      return no(cell);
    }
    Reading day = read(bare);
    boolean sure = day.remark() == null && day.value() instanceof String;
    return sure && !SpokenDays.isOtherWeekday(text, LocalDate.parse((String) day.value()))
        ? day
        : no(cell);
  }

  private static Reading ofMonth(String cell, String year, String name, String day) {
    return day(cell, year, String.valueOf(Months.of(name)), day);
  }

  private static Reading serial(String cell, long number) {
    LocalDate day = SERIAL_EPOCH.plusDays(number);
    return day.getYear() > LAST_YEAR
        ? no(cell)
        : Reading.refused(
            SpellingRule.DATE_AS_NUMBER,
            cell,
            day.toString(),
            SERIAL_EPOCH_OF_1904.plusDays(number).toString());
  }

  private static Reading day(String cell, String year, String month, String day) {
    int y = Integer.parseInt(year);
    boolean day0 = y == YEAR_OF_DAY_0 && month.equals("12") && day.startsWith("3");
    if (y <= 1 || y >= NO_YEAR || day0) {
      return Reading.refused(SpellingRule.DATE_PLACEHOLDER, cell);
    }
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return no(cell);
    }
    try {
      return Reading.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)).toString());
    } catch (DateTimeException e) {
      return no(cell);
    }
  }

  static Reading no(String cell) {
    return no(cell, CellRule.VALUE_NOT_A_DATE);
  }

  /** The refusal of a text that is no day, month or year. */
  static Reading no(String cell, Rule rule) {
    return Reading.refused(cell.endsWith("%") ? SpellingRule.DATE_AS_PERCENT : rule, cell);
  }
}
