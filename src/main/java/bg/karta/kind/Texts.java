package bg.karta.kind;

import bg.karta.letter.Letters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads cells that are text. */
final class Texts {
  private static final Pattern TOWN_OR_VILLAGE =
      Pattern.compile("(?iu)^(гр|град|с|село|к\\.к|ман)\\s*(?:\\.|\\s)\\s*(\\S.*)$");

  private static final Pattern WORD_SEPARATOR = Pattern.compile("[;|,\\n]");

  private static final Pattern BETWEEN_QUOTED = Pattern.compile("\"\\s*,\\s*\"");

  private Texts() {}

  static Reading text(String cell, FieldSpec field) {
    if (field.key()) {
      return identifier(cell);
    }
    Remark account = Accounts.judgeIn(cell);
    return new Reading(cell, account);
  }

  /**
   * Several words separated by {@code ;}, {@code ,}, {@code |} or line breaks, in small letters, as
   * a JSON array in the order of the alphabet.
   */
  static Reading words(String cell, FieldSpec field) {
    return Reading.of(
        WORD_SEPARATOR
            .splitAsStream(unbracketed(cell).replace('\\', '/').replace('"', '\''))
            .map(word -> word.strip().toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .distinct()
            .sorted()
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(",", "[", "]")));
  }

  /** The words of a JSON array as a cell has them; brackets within a word are its own. */
  private static String unbracketed(String cell) {
    if (!cell.startsWith("[") || !cell.endsWith("]")) {
      return cell;
    }
    String inner = cell.substring(1, cell.length() - 1).strip();
    boolean quoted = inner.length() > 1 && inner.startsWith("\"") && inner.endsWith("\"");
    return quoted
        ? BETWEEN_QUOTED.matcher(inner.substring(1, inner.length() - 1)).replaceAll(";")
        : inner;
  }

  /** What others refer to by: {@code 12.0} is the same as {@code 12}. */
  private static Reading identifier(String cell) {
    Reading number = Digits.identifier(cell);
    return number == null ? named(cell) : number;
  }

  /** A name: a letter of the other alphabet makes it another one. */
  private static Reading named(String cell) {
    String odd = Scripts.oddLetters(cell);
    return odd.isEmpty() ? Reading.of(cell) : Reading.of(cell, CellRule.MIXED_LETTERS, cell, odd);
  }

  static Reading key(String cell, FieldSpec field) {
    Nomenclature builtIn = Nomenclature.ofReference(field);
    Reading known = builtIn == null ? identifier(cell) : Codes.known(cell, builtIn);
    // What is not built in may be the user's own: the check of references finds whether it is
    // there.
    return known.value() == null && builtIn != null ? identifier(cell) : known;
  }

  /** A town or village; {@code гр.София} lacks its space, {@code Варна} says not which it is. */
  static Reading settlement(String cell, FieldSpec field) {
    Matcher matcher = TOWN_OR_VILLAGE.matcher(cell);
    if (!matcher.matches()) {
      return Reading.of(cell, CellRule.SETTLEMENT_WITHOUT_KIND, cell);
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
   * A cell in composed letters without invisible characters or blanks at its ends, every run of
   * blanks, no-break spaces and line breaks made one space.
   */
  static String clean(String cell) {
    int length = cell.length();
    boolean clean = length == 0 || (cell.charAt(0) > ' ' && cell.charAt(length - 1) > ' ');
    for (int i = 0; clean && i < length; i++) {
      char c = cell.charAt(i);
      clean = Letters.isOrdinary(c) || (c == ' ' && cell.charAt(i + 1) != ' ');
    }
    return clean ? cell : squeezed(Letters.plain(cell));
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

  /** Blank for a reader of the page: also the no-break and thin spaces of offices. */
  private static boolean isBlank(char c) {
    return c > '~' && (Character.isSpaceChar(c) || Character.isISOControl(c));
  }

  /** The letters and digits of a text in lower case: what names are compared by. */
  static String folded(String name) {
    String text = Letters.plain(name);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
