package bg.karta.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first words of a line between records say it is. */
final class LineLabel {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

  private static final String END = "(?![\\p{L}\\d])";

  /** A sum for something that is less than the whole: the thing's first word tells its level. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:сума|общо|всичко|сбор|total|sum)"
              + END
              + "[ :]*(?:за|по|на|for|of) (?!страната|цялата|българия|the country|all)(\\p{L}+).*"
              + "|(?:междин\\p{L}+ (?:сума|сбор)|subtotal|sub-total)"
              + END
              + ".*");

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:общо|всичко|обща сума|общ сбор|крайна сума|сума|сбор|total|grand total|sum)"
              + END
              + ".*");

  private static final Pattern REMARK =
      Pattern.compile(
          "\\*.*|(?:забележк|бележк|източник|изготвил|съставил|легенда|подпис|note|source)"
              + "\\p{L}*(?: *[:.*].*|)");

  /** Who made a list or answers for it, where, when and how to be reached: below the table. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:изготвил|съставил|проверил|съгласувал|одобрил|утвърдил|предал|prepared by|approved by)"
              + END
              + ".*"
              + "|(?:директор|кмет|управител|ръководител|председател|секретар|(?:главен|гл\\.)"
              + " ?счетоводител|длъжностно лице|лице за контакт|за контакт\\p{L}*|дата|подпис|печат"
              + "|тел(?:ефон)?|director|mayor|manager|date|signature|contact)"
              + END
              + "[^:…_/]{0,60}(?:[:…_/]|\\.{2,}).*"
              + "|тел(?:ефон|\\.)?:? ?[+\\d].*"
              + "|[(/][^()/]*(?:подпис|печат|фамилия|signature)[^()/]*[)/]"
              + "|(?:гр\\.|с\\.|град|село) ?\\p{L}[\\p{L} -]*,? *(?:дата:?)? *"
              + "(?:\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|[.…_]{2,}).*"
              + "|\\d{1,2}\\.\\d{1,2}\\.\\d{4} ?г\\.?"
              + "|[^\\p{L}\\d]{3,}");

  /** A line of parts of a sum above it, which are in it already. */
  private static final Pattern WITHIN_SUM =
      Pattern.compile(
          "(?:в ?т\\. ?ч\\.|в това число|от тях|от които|от (?:него|нея)|of which|of these|including)"
              + END
              + ".*");

  /** So many words make a sentence, which is no name. */
  private static final int SENTENCE = 6;

  private static final Pattern TERRITORY =
      Pattern.compile(
          "(?:област|община|обл\\.|общ\\.|район|регион|раздел|част|глава|oblast|district|region"
              + "|municipality|section)[ :]*[\\p{L}\\d„\"].*");

  /** Digits of lists, the Cyrillic look-alikes of the Roman ones among them. */
  private static final String NUMBERING = "0123456789IVXLІХ.)";

  private static final int LONGEST_NUMBERING = 7;

  /** How the words of sums begin: what a cell of a million rows is first compared with. */
  private static final String[] STARTS = {
    "общ", "всич", "сум", "сбор", "кра", "меж", "в т", "вт", "от т", "от к", "от н"
  };

  private static final String[] LATIN_STARTS = {"tot", "sum", "sub", "grand", "of ", "incl"};

  /** The level of the one sum over the whole table. */
  static final String ALL = "";

  private LineLabel() {}

  /** The text of a cell as lines are compared: small letters, single blanks. */
  static String of(String cell) {
    return BLANKS.matcher(cell).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a cell may be the label of a sum; cheap, and wrong only in saying yes. */
  static boolean mayBeSum(String cell) {
    int at = 0;
    while (at < cell.length() && !Character.isLetter(cell.charAt(at))) {
      at++;
    }
    if (at == cell.length()) {
      return false;
    }
    char first = Character.toLowerCase(cell.charAt(at));
    for (String start : first > '\u0400' ? STARTS : LATIN_STARTS) {
      if (start.charAt(0) == first && cell.regionMatches(true, at, start, 0, start.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label is that of a sum over some rows or all. */
  static boolean isSum(String label) {
    return PART.matcher(label).matches() || WHOLE.matcher(label).matches();
  }

  /**
   * What a sum is for: {@link #ALL}, or the beginning of a word such as {@code общин}, in which
   * {@code Сума за общината} and {@code Общо за община Банско} agree.
   */
  static String level(String label) {
    Matcher part = PART.matcher(label);
    if (!part.matches()) {
      return ALL;
    }
    String of = part.group(1) == null ? "?" : part.group(1);
    return of.startsWith("общ") ? "общин" : of.substring(0, Math.min(of.length(), 5));
  }

  /** Whether a label begins a remark below a table. */
  static boolean isRemark(String label) {
    return REMARK.matcher(label).matches();
  }

  /** Whether a label is that of who signs a list, or of where and when. */
  static boolean isSignature(String label) {
    return SIGNATURE.matcher(label).matches();
  }

  /** Whether a label is that of what a sum holds among others. */
  static boolean isWithinSum(String label) {
    return WITHIN_SUM.matcher(label).matches();
  }

  /** Whether a label is a whole sentence. */
  static boolean isSentence(String label) {
    return label.chars().filter(c -> c == ' ').count() >= SENTENCE - 1;
  }

  /** Whether a label names a territory or a section by its sort. */
  static boolean namesGroup(String label) {
    return TERRITORY.matcher(label).matches();
  }

  /** Whether a cell is only a number in a list: {@code 3.} or {@code IV}. */
  static boolean isNumbering(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (NUMBERING.indexOf(cell.charAt(i)) < 0) {
        return false;
      }
    }
    return cell.length() <= LONGEST_NUMBERING;
  }

  /** Whether a label is words and no code or mark of an error: three letters, and no digit. */
  static boolean isWords(String label) {
    return !label.startsWith("#")
        && label.chars().filter(Character::isLetter).count() >= 3
        && label.chars().noneMatch(Character::isDigit);
  }
}
