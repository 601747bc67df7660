package bg.karta.kind;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cells that are text. */
final class Texts {
  private static final String LATIN = "ABCEHKMOPTXYaceopxy";
  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорху";
  private static final Pattern TOWN_OR_VILLAGE =
      Pattern.compile("(?iu)^(гр|град|с|село|к\\.к|ман)\\s*(?:\\.|\\s)\\s*(\\S.*)$");

  private Texts() {}

  static Reading text(String cell, FieldSpec field) {
    return Reading.of(cell);
  }

  static Reading key(String cell, FieldSpec field) {
    Nomenclature builtIn = Nomenclature.ofReference(field);
    Reading known = builtIn == null ? Reading.of(cell) : Codes.known(cell, builtIn);
    // What is not built in may be the user's own: whether it is there, the reference tells.
    return known.value() == null ? Reading.of(cell) : known;
  }

  /** A town or village; {@code гр.София} lacks its space, {@code Варна} says not which it is. */
  static Reading settlement(String cell, FieldSpec field) {
    Matcher matcher = TOWN_OR_VILLAGE.matcher(cell);
    if (!matcher.matches()) {
      return Reading.of(cell, CellRule.SETTLEMENT_SPELLING, cell, cell);
    }
    String kind =
        switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
          case "град" -> "гр";
          case "село" -> "с";
          default -> matcher.group(1).toLowerCase(Locale.ROOT);
        };
    String usual = kind + ". " + matcher.group(2);
    return usual.equals(cell)
        ? Reading.of(usual)
        : Reading.of(usual, CellRule.SETTLEMENT_SPELLING, cell, usual);
  }

  /**
   * A cell without blanks at its ends, every run of blanks, no-break spaces and line breaks made
   * one space.
   */
  static String clean(String cell) {
    int length = cell.length();
    boolean clean = length == 0 || (cell.charAt(0) > ' ' && cell.charAt(length - 1) > ' ');
    for (int i = 0; clean && i < length; i++) {
      char c = cell.charAt(i);
      clean = c > ' ' ? !isBlank(c) : c == ' ' && cell.charAt(i + 1) != ' ';
    }
    return clean ? cell : squeezed(cell);
  }

  private static String squeezed(String cell) {
    StringBuilder out = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c > ' ' && !isBlank(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
  }

  /** Blank for a reader of the page: also the no-break, thin and zero-width spaces of offices. */
  private static boolean isBlank(char c) {
    return c > '~'
        && (Character.isSpaceChar(c)
            || c == '\u200B'
            || c == '\uFEFF'
            || Character.isISOControl(c));
  }

  /** The letters and digits of a text in lower case: what names are compared by. */
  static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  /** The text with Latin letters that look like Cyrillic ones replaced by them. */
  static String cyrillic(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      int found = LATIN.indexOf(out.charAt(i));
      if (found >= 0) {
        out.setCharAt(i, CYRILLIC.charAt(found));
      }
    }
    return out.toString();
  }
}
