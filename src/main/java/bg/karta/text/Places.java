package bg.karta.text;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The places of a sentence: {@code {name}} is filled, and {@code {name?cell|cells}} is the first
 * word where what fills the place is 1, else the second.
 */
final class Places {
  private static final Pattern PLACE =
      Pattern.compile("\\{([a-z0-9_]+)(?:\\?([^|{}]*)\\|([^{}]*))?}");

  private Places() {}

  /**
   * The sentence with its places filled.
   *
   * @param fillings what fills a place; null leaves it as it is
   */
  static String fill(String sentence, Function<String, @Nullable String> fillings) {
    Matcher matcher = PLACE.matcher(sentence);
    StringBuilder out = new StringBuilder(sentence.length() + 32);
    while (matcher.find()) {
      String filling = fillings.apply(matcher.group(1));
      String one = matcher.group(2);
      String shown =
          filling == null
              ? matcher.group()
              : one == null ? filling : filling.equals("1") ? one : matcher.group(3);
      matcher.appendReplacement(out, Matcher.quoteReplacement(String.valueOf(shown)));
    }
    return matcher.appendTail(out).toString();
  }

  /** The sentence as a title: an ellipsis in each place, and the word for many. */
  static String title(String sentence) {
    return fill(sentence, name -> "…");
  }
}
