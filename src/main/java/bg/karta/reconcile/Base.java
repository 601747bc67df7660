package bg.karta.reconcile;

import bg.karta.kind.Indicators;
import bg.karta.kind.WrittenPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a share or a change is of: the sum of figures named as {@code
 * INDICATOR[@DATE[/CUMULATIVE_FROM]]} with plus between them. A date is a day or a period ({@code
 * 2010}, {@code 2010-12-31}, {@code края на 2010 г.}), in a relation also {@code start}: the
 * beginning of the period of the parts, and {@code previous}: a year before. Without a date it is
 * the figure's own, as the indicator is where a date stands alone; a blank serves for the @.
 *
 * @param terms the figures
 */
record Base(List<Term> terms) {
  /** What stands behind {@code base:} at the end of a source, with what stands before it. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?iu)^(.*?)[\\s;,.(\\[]*(?<![\\p{L}\\p{N}_])(?:base|база)\\s*:\\s*(.*?)[\\s.)\\]]*$");

  /** A date behind a name with a blank between them. */
  private static final Pattern DATED =
      Pattern.compile("(.*?\\S)\\s+(\\d[\\d.-]*(?:\\s*(?:година|год|г)\\.?)?)");

  /** An indicator of an office's own: one word. */
  private static final Pattern OWN = Pattern.compile("[^\\s@+/]+");

  private static final String START = "start";
  private static final String PREVIOUS = "previous";

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
   * A day, a period, a year before, or (none of them) the beginning of the parts' period.
   *
   * @param first the day, or the first of the period
   * @param last the day, or the last of the period
   * @param isPrevious whether it is a year before
   */
  record When(@Nullable LocalDate first, @Nullable LocalDate last, boolean isPrevious) {
    /** Whether a day is the one, or within the period. */
    boolean matches(LocalDate other) {
      return first != null && last != null && !other.isBefore(first) && !other.isAfter(last);
    }

    boolean isStart() {
      return first == null && !isPrevious;
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

  /**
   * The base of a text, or null where it is not written as a base is.
   *
   * @param own the indicator that a date alone is of; null where there is none
   */
  static @Nullable Base parse(String text, @Nullable String own) {
    List<Term> terms = new ArrayList<>();
    for (String part : text.split("\\+", -1)) {
      Term term = term(part.strip(), own);
      if (term == null) {
        return null;
      }
      terms.add(term);
    }
    return new Base(terms);
  }

  private static @Nullable Term term(String written, @Nullable String own) {
    int at = written.indexOf('@');
    Matcher dated = DATED.matcher(written);
    if (at >= 0) {
      return term(written, written.substring(0, at), written.substring(at + 1));
    }
    if (own != null && when(written) != null) {
      return term(own, own, written);
    }
    return dated.matches()
        ? term(written, dated.group(1), dated.group(2))
        : term(written, written, null);
  }

  private static @Nullable Term term(String written, String name, @Nullable String time) {
    String indicator = Indicators.code(name.strip());
    boolean own = Indicators.of(indicator) == null;
    if (indicator.isEmpty() || (own && !OWN.matcher(indicator).matches())) {
      return null;
    }
    if (time == null) {
      return new Term(written, indicator, null, null);
    }
    int slash = time.indexOf('/');
    When on = when((slash < 0 ? time : time.substring(0, slash)).strip());
    When from = slash < 0 ? null : when(time.substring(slash + 1).strip());
    return on == null || (slash >= 0 && from == null)
        ? null
        : new Term(written, indicator, on, from);
  }

  private static @Nullable When when(String text) {
    if (text.equals(START) || text.equals(PREVIOUS)) {
      return new When(null, null, text.equals(PREVIOUS));
    }
    WrittenPeriod period = WrittenPeriod.of(text);
    return period == null
        ? null
        : new When(LocalDate.parse(period.first()), LocalDate.parse(period.last()), false);
  }
}
