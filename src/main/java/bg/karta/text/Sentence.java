package bg.karta.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the places {@code {name}} of a sentence. */
public final class Sentence {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9_]+)}");

  private Sentence() {}

  /** The sentence with its places filled; a place without a value shows a dash. */
  public static String fill(String sentence, Map<String, String> arguments) {
    Matcher matcher = PLACE.matcher(sentence);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String value = arguments.getOrDefault(matcher.group(1), "–");
      matcher.appendReplacement(out, Matcher.quoteReplacement(Visible.paragraph(value)));
    }
    return matcher.appendTail(out).toString();
  }
}
