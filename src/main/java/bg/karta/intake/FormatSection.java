package bg.karta.intake;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One section of a number format, for the numbers of one sign or of one condition.
 *
 * @param meaning what it makes of a number
 * @param percents how many percent signs it has
 * @param mask what it shows of a number that is a code: a place for each digit among the rest
 * @param condition the numbers it is for, null where their sign decides
 */
record FormatSection(Meaning meaning, int percents, String mask, @Nullable Condition condition) {
  /** What a format makes of a number. */
  enum Meaning {
    NUMBER,
    /** Shown a hundred times as large, with the sign. */
    PERCENT,
    /** Shown with zeros or letters before it: a name made of digits. */
    CODE,
    /** A day of which the year is shown, and no more. */
    YEAR,
    /** A day of which the month and its year are shown. */
    MONTH,
    DATE,
    DATE_TIME,
    TIME,
    DURATION
  }

  /** A comparison with a number, {@code [>=100]}. */
  record Condition(String comparison, double bound) {
    private static final Pattern FORM =
        Pattern.compile("\\[(<=|>=|<>|<|>|=)\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)\\]");

    static @Nullable Condition of(String item) {
      Matcher matcher = FORM.matcher(item);
      return matcher.matches()
          ? new Condition(matcher.group(1), Double.parseDouble(matcher.group(2)))
          : null;
    }

    boolean takes(double value) {
      return switch (comparison) {
        case "<" -> value < bound;
        case ">" -> value > bound;
        case "<=" -> value <= bound;
        case ">=" -> value >= bound;
        case "=" -> value == bound;
        default -> value != bound;
      };
    }
  }

  /**
   * A digit's place in a mask, and one that is left out where there is none; no format has them.
   */
  private static final char PLACE = '\uE000';

  private static final char OPTIONAL = '\uE001';

  private static final Pattern ELAPSED = Pattern.compile("(?iu)\\[(?:h+|m+|s+)\\]");

  /** A number that is joined to letters or to another is a name: {@code П-13}, {@code 12/2024}. */
  private static final Pattern JOINED =
      Pattern.compile("(?:.*[\\p{L}\\d][-/_]|№ ?)0.*|.*0[-/_](?:\\d|\\p{Lu}).*");

  /**
   * The section of a text such as {@code [Red]-0.00}.
   *
   * @param first whether it is the first, in which a dash is no sign
   */
  static FormatSection of(String code, boolean first) {
    return new Parser(code, first).section();
  }

  /** Whether a section is for texts. */
  static boolean isOfTexts(String code) {
    for (int i = 0; i < code.length(); i = lastOfItem(code, i) + 1) {
      if (code.charAt(i) == '@') {
        return true;
      }
    }
    return false;
  }

  /**
   * Where an item of a format ends that is not what it seems: a text in quotes, a character after a
   * backslash, a filler, something in brackets.
   */
  static int lastOfItem(String code, int at) {
    int end =
        switch (code.charAt(at)) {
          case '"' -> code.indexOf('"', at + 1);
          case '[' -> code.indexOf(']', at + 1);
          case '\\', '_', '*' -> at + 1;
          default -> at;
        };
    return end < 0 || end >= code.length() ? code.length() - 1 : end;
  }

  boolean hasCondition() {
    return condition != null;
  }

  /** Whether the section is for a number, in a format with conditions. */
  boolean takes(double value) {
    return condition == null || condition.takes(value);
  }

  /** The number in percent, in full precision: {@code 92.5%} for 0.925. */
  String percent(String stored) {
    String plain = PlainNumber.of(stored);
    try {
      BigDecimal number = new BigDecimal(plain).movePointRight(2 * percents).stripTrailingZeros();
      return number.toPlainString() + "%".repeat(percents);
    } catch (NumberFormatException e) {
      // Not a number, so a text like any other.
      return stored;
    }
  }

  /**
   * The number as it is shown. One with decimals, which the format hides, stays what it is.
   *
   * @param signed whether a negative number gets its sign, for which there is no section
   */
  String code(String stored, boolean signed) {
    String plain = PlainNumber.of(stored);
    boolean negative = plain.startsWith("-");
    String digits = negative ? plain.substring(1) : plain;
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return plain;
    }
    StringBuilder shown = new StringBuilder();
    int left = digits.length();
    int places = (int) mask.chars().filter(FormatSection::isPlace).count();
    for (int i = mask.length() - 1; i >= 0; i--) {
      char c = mask.charAt(i);
      if (!isPlace(c)) {
        shown.append(c);
        continue;
      }
      places--;
      if (left > 0) {
        shown.append(digits.charAt(--left));
      } else if (c == PLACE) {
        shown.append('0');
      }
      while (places == 0 && left > 0) {
        shown.append(digits.charAt(--left));
      }
    }
    return (negative && signed ? "-" : "") + shown.reverse();
  }

  private static boolean isPlace(int c) {
    return c == PLACE || c == OPTIONAL;
  }

  /** Takes a section to pieces. */
  private static final class Parser {
    private final StringBuilder mask = new StringBuilder();
    private final StringBuilder letters = new StringBuilder();
    private int firstZero = -1;
    private int places;
    private int percents;
    private boolean fractional;
    private boolean elapsed;
    private @Nullable Condition condition;

    private final boolean first;

    Parser(String code, boolean first) {
      this.first = first;
      for (int i = 0; i < code.length(); i++) {
        int last = lastOfItem(code, i);
        item(code.substring(i, last + 1));
        i = last;
      }
    }

    private void item(String item) {
      char c = item.charAt(0);
      switch (c) {
        case '"' -> mask.append(item.replace("\"", ""));
        case '\\' -> mask.append(item.substring(1));
        case '_' -> mask.append(' ');
        case '*' -> {}
        case '[' -> bracket(item);
        case '%' -> percents++;
        case '0', '#', '?' -> place(c);
        case '.', ',', '/' -> mark(c);
        default -> other(c);
      }
    }

    private void bracket(String item) {
      if (item.startsWith("[$")) {
        int end = item.indexOf('-') < 0 ? item.length() - 1 : item.indexOf('-');
        mask.append(item, 2, Math.max(2, end));
      } else if (ELAPSED.matcher(item).matches()) {
        elapsed = true;
      } else {
        Condition found = Condition.of(item);
        condition = found == null ? condition : found;
      }
    }

    private void place(char c) {
      firstZero = c == '0' && firstZero < 0 ? places : firstZero;
      places++;
      mask.append(firstZero < 0 ? OPTIONAL : PLACE);
    }

    /** A decimal point, a mark of thousands, a fraction; in a date what it is. */
    private void mark(char c) {
      fractional = true;
      mask.append(c);
    }

    private void other(char c) {
      if (Character.isLetter(c)) {
        letters.append(Character.toLowerCase(c));
      }
      mask.append(c);
    }

    FormatSection section() {
      return new FormatSection(meaning(), percents, mask.toString(), condition);
    }

    private Meaning meaning() {
      String all = letters.toString();
      if (all.contains("general") || all.contains("standard")) {
        return Meaning.NUMBER;
      }
      if (elapsed) {
        return Meaning.DURATION;
      }
      boolean time = has("hs") || (places == 0 && has("ч"));
      if (has("yd") || (has("m") && !time) || (places == 0 && has("гд"))) {
        return time ? Meaning.DATE_TIME : date();
      }
      if (time) {
        return Meaning.TIME;
      }
      if (percents > 0 && places > 0) {
        return Meaning.PERCENT;
      }
      return isCode() ? Meaning.CODE : Meaning.NUMBER;
    }

    /** How much of a day is shown; one without its year can be meant for nothing but a day. */
    private Meaning date() {
      if (has("dд") || !has("yг")) {
        return Meaning.DATE;
      }
      return has("mм") ? Meaning.MONTH : Meaning.YEAR;
    }

    private boolean has(String any) {
      return any.chars().anyMatch(c -> letters.indexOf(String.valueOf((char) c)) >= 0);
    }

    /** From the first zero on every place is filled; more than one of them makes a code. */
    private boolean isCode() {
      if (fractional || places == 0) {
        return false;
      }
      boolean scientific = letters.indexOf("e") >= 0;
      boolean padded = firstZero >= 0 && places - firstZero > 1;
      return !scientific && (padded || (first && isJoined()));
    }

    private boolean isJoined() {
      String skeleton = mask.toString().replaceAll("[" + PLACE + OPTIONAL + "]+", "0").strip();
      return JOINED.matcher(skeleton).matches();
    }
  }
}
