package bg.karta.reconcile;

import bg.karta.kind.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a share or a change is of: the sum of figures named as {@code
 * INDICATOR[@DATE[/CUMULATIVE_FROM]]} with plus between them. A date is a day or a year ({@code
 * 2010}, {@code 2010-12-31}, {@code 31.12.2010}), in a relation also {@code start}: the beginning
 * of the period of the parts. Without a date it is the figure's own; a blank serves for the @.
 *
 * @param terms the figures
 */
record Base(List<Term> terms) {
  /** What stands behind {@code base:} at the end of a source, with what stands before it. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?iu)^(.*?)[\\s;,.(\\[]*(?<![\\p{L}\\p{N}_])(?:base|база)\\s*:\\s*(.*?)[\\s.)\\]]*$");

  private static final Pattern TERM =
      Pattern.compile("([^\\s@+/]+)(?:(?:\\s*@\\s*|\\s+)([^\\s@+/]+)(?:\\s*/\\s*([^\\s@+/]+))?)?");

  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\s*г\\.?)?");
  private static final String START = "start";

  /** Copies the list. */
  Base {
    terms = List.copyOf(terms);
  }

  /**
   * A figure named.
   *
   * @param written as the user wrote it
   * @param on its day, or null for that of the figure it is the base of
   * @param from the beginning of its period, or null where it is not said
   */
  record Term(String written, String indicator, @Nullable When on, @Nullable When from) {}

  /**
   * A day, a whole year, or (both null) the beginning of the period of the parts.
   *
   * @param day the day
   * @param year the year
   */
  record When(@Nullable LocalDate day, @Nullable Integer year) {
    /** Whether a day is the one, or within the year. */
    boolean matches(LocalDate other) {
      return day != null ? day.equals(other) : year != null && year == other.getYear();
    }

    boolean isStart() {
      return day == null && year == null;
    }
  }

  /** A source taken apart: who published, and the base or null. */
  record Publication(String text, @Nullable String base) {
    static Publication of(String cell) {
      Matcher matcher = CLAUSE.matcher(cell);
      return matcher.matches()
          ? new Publication(matcher.group(1).strip(), matcher.group(2))
          : new Publication(cell.strip(), null);
    }
  }

  /** Whether a figure is that at the beginning of the parts' period. */
  boolean isOfStart() {
    return terms.stream().anyMatch(term -> term.on != null && term.on.isStart());
  }

  /** The base of a text, or null where it is not written as a base is. */
  static @Nullable Base parse(String text) {
    List<Term> terms = new ArrayList<>();
    for (String part : text.split("\\+", -1)) {
      Matcher matcher = TERM.matcher(part.strip());
      if (!matcher.matches()) {
        return null;
      }
      When on = when(matcher.group(2));
      When from = when(matcher.group(3));
      if ((on == null && matcher.group(2) != null) || (from == null && matcher.group(3) != null)) {
        return null;
      }
      terms.add(new Term(part.strip(), matcher.group(1), on, from));
    }
    return new Base(terms);
  }

  private static @Nullable When when(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (text.equals(START)) {
      return new When(null, null);
    }
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return new When(null, Integer.valueOf(year.group(1)));
    }
    LocalDate day = Dates.parse(text);
    return day == null ? null : new When(day, null);
  }
}
