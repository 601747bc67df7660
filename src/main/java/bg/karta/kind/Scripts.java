package bg.karta.kind;

/** Cyrillic and Latin letters that look the same, and digits that letters are typed for. */
final class Scripts {
  private static final String LATIN = "ABCEHKMOPTXYaceopxy";
  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорху";
  private static final String LETTERS = "OoОоЗзIlІ";
  private static final String DIGITS = "000033111";

  private Scripts() {}

  /** The text with Latin letters that look like Cyrillic ones replaced by them. */
  static String cyrillic(String text) {
    return replaced(text, LATIN, CYRILLIC);
  }

  /** The text with Cyrillic letters that look like Latin ones replaced by them. */
  static String latin(String text) {
    return replaced(text, CYRILLIC, LATIN);
  }

  /** The text with letters that look like digits replaced by them. */
  static String digits(String text) {
    return replaced(text, LETTERS, DIGITS);
  }

  private static String replaced(String text, String from, String to) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      int found = from.indexOf(out.charAt(i));
      if (found >= 0) {
        out.setCharAt(i, to.charAt(found));
      }
    }
    return out.toString();
  }

  /** The letters that stand where two texts of one length differ: {@code О (3), О (5)}. */
  static String differences(String text, String other) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != other.charAt(i)) {
        out.append(out.length() == 0 ? "" : ", ").append(text.charAt(i));
        out.append(" (").append(i + 1).append(')');
      }
    }
    return out.toString();
  }

  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /**
   * The letters of a text that belong to another alphabet than their word and only look right, with
   * their places counted from 1, {@code C (2)}; empty where no word mixes alphabets. A word such as
   * {@code ДСХRES} mixes them on purpose: none of its letters looks like another.
   */
  static String oddLetters(String text) {
    if (isOfOneScript(text)) {
      return "";
    }
    StringBuilder mended = new StringBuilder(text);
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      mended.replace(start, end, mended(text.substring(start, end)));
    }
    return differences(text, mended.toString());
  }

  private static boolean isOfOneScript(String text) {
    boolean latin = false;
    boolean cyrillic = false;
    for (int i = 0; i < text.length(); i++) {
      latin |= isLatin(text.charAt(i));
      cyrillic |= isCyrillic(text.charAt(i));
    }
    return !latin || !cyrillic;
  }

  /** The word in one alphabet where look-alike letters alone keep it from being so. */
  private static String mended(String word) {
    if (isOfOneScript(word)) {
      return word;
    }
    String cyrillic = cyrillic(word);
    if (isOfOneScript(cyrillic)) {
      return cyrillic;
    }
    String latin = latin(word);
    return isOfOneScript(latin) ? latin : word;
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04FF';
  }
}
