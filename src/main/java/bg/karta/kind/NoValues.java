package bg.karta.kind;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people and programs write into a cell to say that it has no value: {@code –}, {@code няма},
 * {@code x}, {@code NULL}. In texts that are kept as they were written it is a text.
 */
public final class NoValues {
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212_";

  /** Words that say so in whichever field they stand. */
  private static final List<String> ANYWHERE =
      List.of(
          "n/a",
          "n.a.",
          "na",
          "n/d",
          "null",
          "<null>",
          "(null)",
          "none",
          "not applicable",
          "н/п",
          "н.п.",
          "н. п.",
          "н/д",
          "н.д.",
          "неприложимо",
          "не е приложимо",
          "няма данни",
          "няма информация",
          "no data",
          "..",
          "...",
          "…");

  /** Words that answer a question of yes or no: a cross ticks, and {@code няма} is no. */
  private static final List<String> NO_ANSWERS = List.of("x", "х", "няма", "липсва");

  /** What is said where nobody names further words. */
  public static final NoValues USUAL = new NoValues(List.of());

  private final Set<String> words;
  private final Set<String> own;
  private final String firsts;
  private final int longest;

  /** Whether an office's own word begins with a digit, as most cells of numbers do. */
  private final boolean digits;

  private NoValues(List<String> own) {
    this.own = Set.copyOf(own);
    words = new HashSet<>(ANYWHERE);
    words.addAll(NO_ANSWERS);
    words.addAll(own);
    firsts = DASHES + firsts(words);
    digits = firsts.chars().anyMatch(c -> c >= '0' && c <= '9');
    longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The letters that the words begin with, small and capital. */
  private static String firsts(Set<String> words) {
    Set<String> firsts = new TreeSet<>();
    for (String word : words) {
      firsts.add(word.substring(0, 1));
      firsts.add(word.substring(0, 1).toUpperCase(Locale.ROOT));
    }
    return firsts.stream().collect(Collectors.joining());
  }

  /**
   * The usual words and others.
   *
   * @param more words of the office's own, parted by semicolons, or null for none
   */
  public static NoValues and(@Nullable String more) {
    return more == null
        ? USUAL
        : new NoValues(
            Arrays.stream(more.split(";"))
                .map(word -> Texts.clean(word).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList());
  }

  /**
   * Whether a cell of a field may say in a word that it has no value. Where an identifier or a code
   * has to be, {@code x} may be one.
   */
  public static boolean mayStandIn(FieldSpec field) {
    return switch (field.type()) {
      case TEXT, WORDS, PERSON -> false;
      case REF, CODE, CODES, LISTED -> !field.required();
      default -> true;
    };
  }

  /** Whether a cell says that its field, of those that may, has no value. */
  public boolean standIn(FieldSpec field, String cell) {
    return mayBe(cell) && isOne(field, Texts.clean(cell));
  }

  /** Whether a cell says so, whichever field it may be of. */
  public boolean areIn(String cell) {
    return mayBe(cell) && isOne(Texts.clean(cell).toLowerCase(Locale.ROOT));
  }

  /** Cheap, as it is asked of every cell, and wrong only in saying yes. */
  private boolean mayBe(String cell) {
    if (cell.isEmpty()) {
      return false;
    }
    char first = cell.charAt(0);
    // Programs pad the dash that they show for nothing.
    if (first >= '0' && first <= '9') {
      return digits && firsts.indexOf(first) >= 0;
    }
    return first <= ' ' || first == '\u00A0' || firsts.indexOf(first) >= 0;
  }

  private boolean isOne(FieldSpec field, String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (!isOne(word)) {
      return false;
    }
    if (field.type() == FieldType.YES_NO && NO_ANSWERS.contains(word)) {
      return own.contains(word);
    }
    return field.codes() == null || Nomenclature.named(field.codes()).find(text) == null;
  }

  private boolean isOne(String word) {
    return !word.isEmpty()
        && ((word.length() <= longest && words.contains(word))
            || word.chars().allMatch(c -> DASHES.indexOf(c) >= 0));
  }
}
