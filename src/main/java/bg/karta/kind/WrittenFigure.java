package bg.karta.kind;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a press release writes it, with the words around it: {@code над 93 %}, {@code близо
 * 258 млн. лв.}, {@code намаление с поне 93 %}, {@code последните четири дома}.
 *
 * @param number the number alone, its thousands and millions written out, negative for a fall
 * @param exactness the code of how it is meant, or null where no word says so
 * @param unit the code of what it counts, or null where nothing stands behind it
 * @param changing whether it is said to be a rise or a fall
 */
record WrittenFigure(
    String number, @Nullable String exactness, @Nullable String unit, boolean changing) {
  private static final Pattern FALL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:намал\\p{L}*|спад\\p{L}*|по-малко(?! от)|decreas\\p{L}*|f[ae]ll(?:en)?"
              + "|dropp?(?:ed)?|reduc\\p{L}*|down)(?!\\p{L})");
  private static final Pattern RISE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:увелич\\p{L}*|нара\\p{L}*|ръст\\p{L}*|повиш\\p{L}*|increas\\p{L}*"
              + "|r[io]se(?:n)?|gr[eo]wn?|growth|up(?! to))(?!\\p{L})");

  /** Words that stand between the others and say nothing by themselves. */
  private static final Pattern FILLER =
      Pattern.compile(
          "(?iu)^(?:(?:са|се|е|да|ще|с|със|общо|те|тя|той|то|още|други|само|едва|цели|средно"
              + "|всички(?:те)?|последни(?:те)?|останали(?:те)?|закрити|открити|разкрити"
              + "|създадени|обучени|включени|настанени|устроени|функционират|действат|работят|има|by|have|has|been|of|a|an|the|was"
              + "|were|are|is|they|total|another|only|last|all|on\\s+average)\\s+)+");

  private static final Pattern AUXILIARY =
      Pattern.compile("(?iu)(?:^|\\s+)(?:са|се|е|have|has|was|were|been|by)$");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)([+\\-\u2010-\u2013\u2212]?\\h?\\d[\\d.,\\h'’]*)(?:-(?:те|та|то|ма|мата)(?!\\p{L}))?\\h*"
              + "(хил(?:яди|\\.)?|thousand|млн\\.?|милион(?:а|и)?|million|mn|млрд\\.?"
              + "|милиард(?:а|и)?|billion|bn)?(\\+)?\\h*(.*)");

  /** What is said behind a number of how it is meant. */
  private static final Pattern OR_MORE =
      Pattern.compile("(?iu)^(?:и|или|and|or)\\s+(?:повече|нагоре|more|above)(?=\\s|$)");

  private static final Pattern OR_LESS =
      Pattern.compile("(?iu)^(?:и|или|and|or)\\s+(?:по-малко|надолу|less|fewer)(?=\\s|$)");

  private static final Map<String, Integer> SCALES =
      Map.of(
          "хил", 3, "tho", 3, "млн", 6, "мил", 6, "mil", 6, "mn", 6, "млр", 9, "bil", 9, "bn", 9);

  private static final int BILLION = 9;
  private static final String PERCENT = "percent";

  /** The words before a number, the longest first. */
  private static final List<Map.Entry<String, Nomenclature.Code>> MEANT =
      Nomenclature.named("exactness").spelt().entrySet().stream()
          .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
          .toList();

  /** The parts of a cell; null where it is no number with such words around it. */
  static @Nullable WrittenFigure of(String cell) {
    boolean fall = FALL.matcher(cell).find();
    boolean rise = !fall && RISE.matcher(cell).find();
    String rest = filled(withoutChange(cell));
    Nomenclature.Code meant = null;
    for (Map.Entry<String, Nomenclature.Code> word : MEANT) {
      if (meant == null && begins(rest, word.getKey())) {
        meant = word.getValue();
        rest = filled(rest.substring(word.getKey().length()));
      }
    }
    Matcher matcher = NUMBER.matcher(inDigits(rest));
    return matcher.matches()
        ? of(matcher, meant == null ? null : meant.code(), fall, fall || rise)
        : null;
  }

  /** The first word of a fall in a text, or of a rise; empty where it has none. */
  static String changeIn(String text) {
    Matcher fall = FALL.matcher(text);
    Matcher rise = RISE.matcher(text);
    return fall.find() ? fall.group() : rise.find() ? rise.group() : "";
  }

  /** A text without the words of a rise or a fall; itself where it has none. */
  static String withoutChange(String text) {
    return RISE.matcher(FALL.matcher(text).replaceAll(" ")).replaceAll(" ");
  }

  private static @Nullable WrittenFigure of(
      Matcher matcher, @Nullable String meant, boolean fall, boolean changing) {
    String number = scaled(matcher.group(1).strip(), matcher.group(2));
    String exactness = meant == null && matcher.group(3) != null ? "at-least" : meant;
    String behind = AUXILIARY.matcher(matcher.group(4).strip()).replaceFirst("");
    for (Pattern bound : List.of(OR_MORE, OR_LESS)) {
      Matcher said = bound.matcher(behind);
      if (exactness == null && said.find()) {
        exactness = bound == OR_MORE ? "at-least" : "at-most";
        behind = behind.substring(said.end()).strip();
      }
    }
    String unit = CountedWords.unit(behind);
    if (number == null || (unit == null && !behind.isEmpty())) {
      return null;
    }
    String signed = fall && Character.isDigit(number.charAt(0)) ? "-" + number : number;
    return new WrittenFigure(signed, exactness, unit, changing);
  }

  /** Whether a text begins with a word; letters and digits run on, signs do not. */
  private static boolean begins(String text, String word) {
    int length = word.length();
    return text.length() > length
        && text.regionMatches(true, 0, word, 0, length)
        && !(Character.isLetter(word.charAt(length - 1))
            && Character.isLetter(text.charAt(length)));
  }

  private static String filled(String text) {
    return FILLER.matcher(text.strip()).replaceFirst("").strip();
  }

  /** The text with a number that begins it as a word written in digits. */
  private static String inDigits(String text) {
    int end = text.indexOf(' ');
    String word = end < 0 ? text : text.substring(0, end);
    int number = word.isEmpty() || Character.isDigit(word.charAt(0)) ? -1 : NumberWords.of(word);
    return number < 0 ? text : number + text.substring(word.length());
  }

  /** The number with its millions written out; as it is where it has none. */
  private static @Nullable String scaled(String digits, @Nullable String scale) {
    NumberText number = NumberText.of(digits);
    if (scale == null || number == null) {
      return number == null ? null : digits;
    }
    String word = scale.toLowerCase(Locale.ROOT);
    boolean billions = word.startsWith("милиа");
    int zeros =
        billions ? BILLION : SCALES.getOrDefault(word.substring(0, Math.min(3, word.length())), 0);
    BigDecimal whole = number.value().scaleByPowerOfTen(zeros);
    return NumberText.shown(whole);
  }

  /** Whether nothing stands beside the number. */
  boolean isBare() {
    return exactness == null && unit == null && !changing;
  }

  /** What it claims: a rise or fall in percent, a rise or fall, or the unit it names. */
  @Nullable String claimedUnit() {
    if (!changing) {
      return PERCENT.equals(unit) && number.startsWith("-") ? "percent-change" : unit;
    }
    return PERCENT.equals(unit) ? "percent-change" : "change";
  }
}
