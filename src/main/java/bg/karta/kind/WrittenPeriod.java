package bg.karta.kind;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day or a period as a press release writes it: {@code края на юли 2019 г.}, {@code 2010 г.},
 * {@code 2015 – 2023 г.}, {@code първото полугодие на 2019 г.}
 *
 * @param first its first day
 * @param last its last day
 * @param several whether what is counted runs over it, as it has two ends
 */
public record WrittenPeriod(String first, String last, boolean several) {
  private static final String YEAR_WORD = "\\s*(?:година|год\\.?|г\\.?)?";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)^(?:(?:към|до|в|във|през|за|от|след|считано|спрямо|сравнение|с|срок|между|периода"
              + "|период|средата|месец|м\\.|as|by|in|during|since|from|at|until|on|the|of|between"
              + "|against|compared|with)\\s+)+");
  private static final Pattern EDGE =
      Pattern.compile("(?iu)^(края?|началото|end|beginning|start)\\s+(?:на|of)\\s+(.*)");
  private static final Pattern BEHIND = Pattern.compile("(?iu)\\s*(?:включително|inclusive)$");
  private static final Pattern YEAR = Pattern.compile("(?iu)(\\d{4})" + YEAR_WORD);
  private static final Pattern SPAN =
      Pattern.compile(
          "(?iu)(.+?)(?:\\s*[–—]\\s*|\\s+-\\s+|(?<=\\d{4})-(?=\\d{4})"
              + "|\\s+(?:до|to|until|и|and)\\s+)(.+)");
  private static final Pattern YEAR_AT_END = Pattern.compile("(?iu)\\d{4}" + YEAR_WORD + "$");
  private static final Pattern MONTHS_OF =
      Pattern.compile(
          "(?iu)(?:(първ|втор|трет|четвърт|first|second|third|fourth|i{1,3}|iv|[1-4])\\S*\\s+)?"
              + "(тримесечие|полугодие|шестмесечие|деветмесечие|quarter|half)\\S*"
              + "\\s+(?:(?:на|от|of|the)\\s+)*(\\d{4})"
              + YEAR_WORD);
  private static final Pattern FIRST_MONTHS =
      Pattern.compile(
          "(?iu)(?:the\\s+)?(?:първите|first)\\s+(\\S+)\\s+(?:месец\\S*|months?)\\s+(?:на|от|of)\\s+"
              + "(\\d{4})"
              + YEAR_WORD);
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?iu)^(?:(?:в|срок|от|до|within|in)\\s+)*(\\S+)\\s+(д[её]н|дни|дена|седмиц|месец|годин"
              + "|day|week|month|year)\\S*$");

  /** What says when only to those who know on which day it was said. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?iu)(?:^|\\s)(?:насам|досега|до\\s+сега"
              + "|(?:до|към|в)\\s+(?:(?:настоящия|дадения|този)\\s+)?момента?"
              + "|(?:до|към)\\s+(?:днес|(?:днешна|днешната|настоящата)\\s+дата|днешния\\s+ден)"
              + "|понастоящем|сега|днес|(?:(?:up\\s+)?(?:to|until|till)\\s+)?now|to\\s+date|so\\s+far"
              + "|today|currently|(?:at\\s+)?(?:the\\s+)?present(?:\\s+time)?|onwards"
              + "|(?:(?:up\\s+)?to|at|until|as\\s+of)\\s+(?:the|this)\\s+(?:present\\s+)?moment)$");

  /** What is left between a beginning and the words for now: {@code 2015 – сега}. */
  private static final Pattern JOINT = Pattern.compile("(?iu)(?:[–—-]|(?<=\\s)(?:до|и|to))\\s*$");

  private static final Pattern SINCE =
      Pattern.compile("(?iu)^(?:считано\\s+)?(?:от|след|since|from|after)\\s+");
  private static final Pattern THIS_YEAR =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:т\\.\\s?г\\.?|(?:тази|текущата|настоящата)\\s+година|годината"
              + "|this\\s+year|the\\s+year)$");
  private static final Pattern LAST_YEAR =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:м\\.\\s?г\\.?|(?:миналата|предходната)\\s+година|last\\s+year)$");
  private static final Pattern NEXT_YEAR =
      Pattern.compile("(?iu)(?<!\\p{L})(?:догодина|(?:следващата|идната)\\s+година|next\\s+year)$");

  /** The period of a text; null for one that is a day already, or that is none. */
  static @Nullable WrittenPeriod of(String cell, FieldSpec field) {
    return Dates.date(cell, field).value() == null ? of(cell) : null;
  }

  /** The day or period of a text; null where it names none. */
  public static @Nullable WrittenPeriod of(String cell) {
    String text = BEHIND.matcher(bare(cell)).replaceFirst("").strip();
    WrittenPeriod one = part(text);
    if (one != null) {
      return one;
    }
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      return null;
    }
    Matcher year = YEAR_AT_END.matcher(span.group(2));
    WrittenPeriod to = part(bare(span.group(2)));
    WrittenPeriod from = part(bare(span.group(1)));
    if (from == null && year.find()) {
      from = part(bare(span.group(1)) + " " + year.group());
    }
    return from == null || to == null || from.first.compareTo(to.first) >= 0
        ? null
        : new WrittenPeriod(from.first, to.last, true);
  }

  /**
   * What a text that says no end, {@code към момента}, {@code от 2010 г. насам}, is of where the
   * day is known on which it was said; null where it names a beginning that is none before it.
   */
  static @Nullable WrittenPeriod until(LocalDate day, String cell) {
    String rest = OPEN.matcher(cell).replaceFirst("").strip() + " ";
    String beginning = JOINT.matcher(bare(rest)).replaceFirst("").strip();
    if (beginning.isEmpty()) {
      return new WrittenPeriod(day.toString(), day.toString(), false);
    }
    WrittenPeriod since = of(beginning);
    return since == null || since.first.compareTo(day.toString()) >= 0
        ? null
        : new WrittenPeriod(since.first, day.toString(), true);
  }

  /** The beginning that a text names, {@code от 2010 г. насам}; null where it names none. */
  static @Nullable WrittenPeriod since(String cell, FieldSpec field) {
    return of(OPEN.matcher(cell).replaceFirst("").strip(), field);
  }

  /** The period of a text that was said on a day: {@code края на годината}, {@code десет дни}. */
  static @Nullable WrittenPeriod saidOn(LocalDate day, String cell, FieldSpec field) {
    Matcher within = WITHIN.matcher(cell);
    int number = within.matches() ? NumberWords.of(within.group(1)) : -1;
    if (number > 0) {
      String due = day.plus(number, unit(within.group(2))).toString();
      return new WrittenPeriod(due, due, false);
    }
    return of(withYear(day, cell), field);
  }

  /** A text with the year in the place of words that tell it from a day. */
  static String withYear(LocalDate day, String cell) {
    String text = ofYear(THIS_YEAR, day.getYear(), cell);
    text = ofYear(LAST_YEAR, day.getYear() - 1, text);
    return ofYear(NEXT_YEAR, day.getYear() + 1, text);
  }

  private static String ofYear(Pattern words, int year, String text) {
    return words.matcher(text).replaceFirst(String.valueOf(year));
  }

  private static ChronoUnit unit(String word) {
    return switch (Character.toLowerCase(word.charAt(0))) {
      case 'д', 'd' -> ChronoUnit.DAYS;
      case 'с', 'w' -> ChronoUnit.WEEKS;
      case 'м', 'm' -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }

  /** Whether a text says no end, as only those know who heard it: until now, since 2010. */
  static boolean isOpen(String cell) {
    boolean spanned = SPAN.matcher(bare(cell)).matches();
    return OPEN.matcher(cell).find() || (SINCE.matcher(cell).find() && !spanned);
  }

  /** Whether a text is a day or a part of a year, but does not say of which year. */
  static boolean lacksYear(String cell) {
    LocalDate any = LocalDate.of(Days.FIRST_YEAR, 1, 1);
    boolean relative =
        THIS_YEAR.matcher(cell).find()
            || LAST_YEAR.matcher(cell).find()
            || NEXT_YEAR.matcher(cell).find();
    return relative || of(cell + " " + any.getYear()) != null;
  }

  private static String bare(String text) {
    return BEFORE.matcher(text).replaceFirst("");
  }

  private static @Nullable WrittenPeriod part(String text) {
    Matcher edge = EDGE.matcher(text);
    if (!edge.matches()) {
      return plain(text);
    }
    WrittenPeriod whole = plain(bare(edge.group(2)));
    if (whole == null) {
      return null;
    }
    char letter = Character.toLowerCase(edge.group(1).charAt(0));
    String day = letter == 'к' || letter == 'e' ? whole.last : whole.first;
    return new WrittenPeriod(day, day, false);
  }

  private static @Nullable WrittenPeriod plain(String text) {
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return months(year.group(1), 1, 12, false);
    }
    Matcher part = MONTHS_OF.matcher(text);
    if (part.matches()) {
      return partOfYear(part.group(1), part.group(2), part.group(3));
    }
    Matcher months = FIRST_MONTHS.matcher(text);
    if (months.matches()) {
      return months(months.group(2), 1, NumberWords.of(months.group(1)), true);
    }
    LocalDate day = Dates.parse(text);
    if (day != null) {
      return new WrittenPeriod(day.toString(), day.toString(), false);
    }
    Reading month = Dates.month(text);
    return month.value() instanceof String iso && month.remark() == null
        ? new WrittenPeriod(iso + "-01", YearMonth.parse(iso).atEndOfMonth().toString(), false)
        : null;
  }

  private static @Nullable WrittenPeriod partOfYear(
      @Nullable String ordinal, String part, String year) {
    int length =
        switch (Character.toLowerCase(part.charAt(0))) {
          case 'т', 'q' -> 3;
          case 'д' -> 9;
          default -> 6;
        };
    int number = ordinal == null ? (length == 3 ? 0 : 1) : ordinal(ordinal);
    return months(year, (number - 1) * length + 1, number * length, false);
  }

  private static int ordinal(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "първ", "first", "i", "1" -> 1;
      case "втор", "second", "ii", "2" -> 2;
      case "трет", "third", "iii", "3" -> 3;
      default -> 4;
    };
  }

  /** Months of a year; null where it has no such months, or is no year of this time. */
  private static @Nullable WrittenPeriod months(
      String digits, int first, int last, boolean several) {
    int year = Integer.parseInt(digits);
    return year < Days.FIRST_YEAR || year > Days.LAST_YEAR || first < 1 || last < first || last > 12
        ? null
        : new WrittenPeriod(
            YearMonth.of(year, first).atDay(1).toString(),
            YearMonth.of(year, last).atEndOfMonth().toString(),
            several);
  }
}
