package bg.karta.kind;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day or a period as a press release writes it: {@code края на юли 2019 г.}, {@code 2010 г.},
 * {@code 2015 – 2023 г.}
 *
 * @param first its first day
 * @param last its last day
 * @param several whether it runs over several years, so that what is counted runs over them too
 */
record WrittenPeriod(String first, String last, boolean several) {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)^(?:(?:към|до|в|във|през|за|от|след|считано|периода|период|средата|as|by|in|during"
              + "|since|from|at|until|on|the|of)\\s+)+");
  private static final Pattern EDGE =
      Pattern.compile("(?iu)^(края?|края|началото|end|beginning|start)\\s+(?:на|of)\\s+(.*)");
  private static final Pattern BEHIND = Pattern.compile("(?iu)\\s*(?:насам|включително|onwards)$");
  private static final Pattern YEAR = Pattern.compile("(?iu)(\\d{4})\\s*(?:година|год\\.?|г\\.?)?");
  private static final Pattern YEARS =
      Pattern.compile(
          "(?iu)(\\d{4})\\s*(?:година|год\\.?|г\\.?)?\\s*(?:[-–—]|до|to|и)\\s*"
              + "(\\d{4})\\s*(?:година|год\\.?|г\\.?)?");

  /** The period of a text; null for one that is a day already, or that is none. */
  static @Nullable WrittenPeriod of(String cell, FieldSpec field) {
    if (Dates.date(cell, field).value() != null) {
      return null;
    }
    String text = BEHIND.matcher(BEFORE.matcher(cell).replaceFirst("")).replaceFirst("").strip();
    Matcher edge = EDGE.matcher(text);
    if (!edge.matches()) {
      return plain(text, field);
    }
    WrittenPeriod whole = plain(BEFORE.matcher(edge.group(2)).replaceFirst(""), field);
    char letter = Character.toLowerCase(edge.group(1).charAt(0));
    boolean end = letter == 'к' || letter == 'e';
    if (whole == null) {
      return null;
    }
    String day = end ? whole.last : whole.first;
    return new WrittenPeriod(day, day, false);
  }

  private static @Nullable WrittenPeriod plain(String text, FieldSpec field) {
    Matcher years = YEARS.matcher(text);
    if (years.matches()) {
      WrittenPeriod from = year(years.group(1));
      WrittenPeriod to = year(years.group(2));
      return from == null || to == null || from.first.compareTo(to.first) >= 0
          ? null
          : new WrittenPeriod(from.first, to.last, true);
    }
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return year(year.group(1));
    }
    Reading day = Dates.date(text, field);
    if (day.value() instanceof String iso && day.remark() == null) {
      return new WrittenPeriod(iso, iso, false);
    }
    Reading month = Dates.month(text, field);
    return month.value() instanceof String iso && month.remark() == null
        ? new WrittenPeriod(iso + "-01", YearMonth.parse(iso).atEndOfMonth().toString(), false)
        : null;
  }

  private static @Nullable WrittenPeriod year(String digits) {
    int year = Integer.parseInt(digits);
    return year < Days.FIRST_YEAR || year > Days.LAST_YEAR
        ? null
        : new WrittenPeriod(digits + "-01-01", digits + "-12-31", false);
  }
}
