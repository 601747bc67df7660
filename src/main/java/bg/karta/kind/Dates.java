package bg.karta.kind;

import bg.karta.finding.Rule;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, months and years as offices write them. */
public final class Dates {
  /** The first year in which a person with a ЕГН may have been born; days begin later. */
  private static final int FIRST_YEAR = 1800;

  private static final Pattern WITHIN =
      Pattern.compile("(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?!\\d)");
  private static final Pattern YEAR_END = Pattern.compile("(?iu)\\s*(?:година|год\\.?|г\\.?)$");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s?[-/.]\\s?(\\d{1,2})");
  private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})\\s?[-/.]\\s?(\\d{4})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(?:[.,]0+)?");
  private static final Pattern NAMED = Pattern.compile("(\\p{L}+)[\\s.,/-]*(\\d{4})");
  private static final Pattern YEAR_AND_NAME =
      Pattern.compile("(?iu)(\\d{4})\\s*(?:година|год|г)?[\\s.,/-]*(\\p{L}+)");

  /** October of a year, of which a number has kept no last zero, is written as its January. */
  private static final Pattern LOST_ZERO = Pattern.compile("\\d{4}\\s?\\.\\s?1");

  /** What is said of a day in a month's cell as it is of one in a day's. */
  private static final Set<Rule> SAID_OF_DAYS =
      Set.of(
          SpellingRule.DATE_AS_NUMBER,
          SpellingRule.DATE_CENTURY_TAKEN,
          SpellingRule.DATE_OF_SHORT_YEAR,
          SpellingRule.DATE_PLACEHOLDER);

  private Dates() {}

  static Reading date(String cell, FieldSpec field) {
    return date(cell);
  }

  private static Reading date(String cell) {
    return Moments.mayBe(cell) ? Moments.read(cell) : Days.read(cell);
  }

  /**
   * The day of a text such as {@code 2024-01-31} or {@code 31.01.2024 г.}; null where it names none
   * or there is something to say of how it does.
   */
  public static @Nullable LocalDate parse(String text) {
    Reading reading = date(text);
    return reading.remark() == null && reading.value() instanceof String iso
        ? LocalDate.parse(iso)
        : null;
  }

  /** The last day that stands in a text, as in {@code registar-kam-31.01.2026.xlsx}, or null. */
  public static @Nullable LocalDate lastIn(String text) {
    LocalDate last = null;
    Matcher matcher = WITHIN.matcher(text);
    while (matcher.find()) {
      LocalDate found = parse(matcher.group());
      last = found == null ? last : found;
    }
    return last;
  }

  static Reading month(String cell, FieldSpec field) {
    return month(cell);
  }

  static Reading month(String cell) {
    if (isPlainMonth(cell)) {
      return Reading.of(cell);
    }
    String whole = Digits.ascii(cell).replace(Days.EN_DASH, '-');
    String text = SpokenDays.month(YEAR_END.matcher(whole).replaceFirst(""));
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      return month(named.group(2), Months.of(named.group(1)), cell);
    }
    Matcher nameLast = YEAR_AND_NAME.matcher(text);
    if (nameLast.matches()) {
      return month(nameLast.group(1), Months.of(nameLast.group(2)), cell);
    }
    for (Pattern yearFirst : new Pattern[] {YEAR_FIRST, COMPACT}) {
      Matcher matcher = yearFirst.matcher(text);
      if (matcher.matches() && !LOST_ZERO.matcher(text).matches()) {
        return month(matcher.group(1), Integer.parseInt(matcher.group(2)), cell);
      }
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    return yearLast.matches()
        ? month(yearLast.group(2), Integer.parseInt(yearLast.group(1)), cell)
        : ofDay(cell, text);
  }

  /** The stored form itself, {@code 2024-01}, which files of a million rows hold: no pattern. */
  private static boolean isPlainMonth(String cell) {
    if (cell.length() != 7 || cell.charAt(4) != '-') {
      return false;
    }
    for (int i = 0; i < 7; i++) {
      if (i != 4 && (cell.charAt(i) < '0' || cell.charAt(i) > '9')) {
        return false;
      }
    }
    int month = (cell.charAt(5) - '0') * 10 + cell.charAt(6) - '0';
    return month >= 1 && month <= 12 && cell.compareTo("1900") >= 0 && cell.compareTo("2201") < 0;
  }

  private static Reading month(String year, int month, String cell) {
    int y = Integer.parseInt(year);
    return y < Days.FIRST_YEAR || y > Days.LAST_YEAR || month < 1 || month > 12
        ? Reading.refused(CellRule.VALUE_NOT_A_MONTH, cell)
        : Reading.of(year + (month < 10 ? "-0" : "-") + month);
  }

  /** The month of its first day, as spreadsheets keep months. */
  private static Reading ofDay(String cell, String text) {
    Reading shortYear = ShortYears.month(cell, text);
    if (shortYear != null) {
      return shortYear;
    }
    Reading day = date(cell);
    if (day.value() instanceof String iso && iso.endsWith("-01")) {
      return new Reading(iso.substring(0, 7), day.remark());
    }
    boolean said = day.remark() != null && SAID_OF_DAYS.contains(day.remark().rule());
    return said ? day : Days.no(cell, CellRule.VALUE_NOT_A_MONTH);
  }

  static Reading year(String cell, FieldSpec field) {
    int plain = year(cell);
    if (plain > 0) {
      return Reading.of(plain);
    }
    String text = YEAR_END.matcher(Digits.ascii(cell)).replaceFirst("");
    String whole = Digits.whole(text);
    int year = year(whole == null ? text : whole);
    return year > 0 ? Reading.of(year) : Days.no(cell, CellRule.VALUE_NOT_A_YEAR);
  }

  /** The year of four digits, or -1. */
  private static int year(String digits) {
    int year = digits.length() == 4 ? Days.number(digits, 0, 4) : -1;
    return year >= FIRST_YEAR && year <= Days.LAST_YEAR ? year : -1;
  }
}
