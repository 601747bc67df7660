package bg.karta.text;

import java.util.Map;

/** Fills the places {@code {name}} and {@code {name?one|many}} of a sentence. */
public final class Sentence {
  private Sentence() {}

  /** The sentence with its places filled; a place without a value shows a dash. */
  public static String fill(String sentence, Map<String, String> arguments) {
    return Places.fill(sentence, name -> Visible.paragraph(arguments.getOrDefault(name, "–")));
  }

  /** The sentence as a title: an ellipsis in each place. */
  public static String title(String sentence) {
    return Places.title(sentence);
  }
}
