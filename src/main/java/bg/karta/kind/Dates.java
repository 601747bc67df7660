package bg.karta.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, months and years as offices write them. */
public final class Dates {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?");
  private static final Pattern BULGARIAN =
      Pattern.compile(
          "(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4})\\s*(?:г\\.?|год\\.?|година)?");
  private static final Pattern WITHIN =
      Pattern.compile("(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?!\\d)");
  private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
  private static final Pattern BULGARIAN_MONTH =
      Pattern.compile("(\\d{1,2})[-/.](\\d{4})\\s*(?:г\\.?)?");
  private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");

  /** From 1932 to 2099: what offices date, and no number that is likely to be anything else. */
  private static final int FIRST_DAY_NUMBER = 12_000;

  private static final int LAST_DAY_NUMBER = 73_050;

  /** The days from which workbooks count: Excel's leap day of 1900 makes the first one day less. */
  private static final LocalDate OF_1900 = LocalDate.of(1899, 12, 30);

  private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private Dates() {}

  static Reading date(String cell, FieldSpec field) {
    LocalDate date = parse(cell);
    return date == null ? refused(CellRule.VALUE_NOT_A_DATE, cell) : Reading.of(date.toString());
  }

  /** A refusal, which names the day where the cell is the number under which Excel keeps one. */
  private static Reading refused(CellRule rule, String cell) {
    Matcher number = DAY_NUMBER.matcher(cell);
    if (!number.matches()) {
      return Reading.refused(rule, cell);
    }
    int days = Integer.parseInt(number.group(1));
    return days < FIRST_DAY_NUMBER || days > LAST_DAY_NUMBER
        ? Reading.refused(rule, cell)
        : Reading.refused(
            CellRule.VALUE_IS_DAY_NUMBER,
            cell,
            OF_1900.plusDays(days).toString(),
            OF_1904.plusDays(days).toString());
  }

  /** The day of a text such as {@code 2024-01-31} or {@code 31.01.2024 г.}, or null. */
  public static @Nullable LocalDate parse(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher bulgarian = BULGARIAN.matcher(text);
    return bulgarian.matches()
        ? day(bulgarian.group(3), bulgarian.group(2), bulgarian.group(1))
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

  private static @Nullable LocalDate day(String year, String month, String day) {
    int y = Integer.parseInt(year);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  static Reading month(String cell, FieldSpec field) {
    if (isPlainMonth(cell)) {
      return Reading.of(cell);
    }
    Matcher iso = ISO_MONTH.matcher(cell);
    if (iso.matches()) {
      return month(iso.group(1), iso.group(2), cell);
    }
    Matcher bulgarian = BULGARIAN_MONTH.matcher(cell);
    if (bulgarian.matches()) {
      return month(bulgarian.group(2), bulgarian.group(1), cell);
    }
    LocalDate first = parse(cell);
    return first != null && first.getDayOfMonth() == 1
        ? Reading.of(first.toString().substring(0, 7))
        : refused(CellRule.VALUE_NOT_A_MONTH, cell);
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

  private static Reading month(String year, String month, String cell) {
    LocalDate first = day(year, month, "1");
    return first == null
        ? Reading.refused(CellRule.VALUE_NOT_A_MONTH, cell)
        : Reading.of(first.toString().substring(0, 7));
  }

  static Reading year(String cell, FieldSpec field) {
    String digits = cell.replaceFirst("\\s*(г\\.?|година)$", "");
    if (digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      int year = Integer.parseInt(digits);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return Reading.of(year);
      }
    }
    return Reading.refused(CellRule.VALUE_NOT_A_YEAR, cell);
  }
}
