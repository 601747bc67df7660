package bg.karta.kind;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What headings are compared by. To find out what a table holds, each of its first rows is held
 * against the headings of every kind, so what was made of a heading is kept for the next.
 */
final class HeadingKeys {
  /** No heading is longer; what is may stand in a cell, and names nothing. */
  private static final int LONGEST = 200;

  /** More are no headings but what a damaged or a very wide table has in their place. */
  private static final int MOST_KEPT = 4096;

  private static final Map<String, Keys> KEPT = new ConcurrentHashMap<>();

  /**
   * A heading's key, what it would be were its letters that look Cyrillic so, and its telling
   * words.
   */
  private record Keys(String key, String cyrillic, String words) {}

  private HeadingKeys() {}

  /** The letters and digits of a heading; none of what is too long to be one. */
  static String of(String heading) {
    return heading.length() > LONGEST ? "" : keys(heading).key;
  }

  /** The key of a heading with Cyrillic letters in the place of those that look like them. */
  static String cyrillic(String heading) {
    return heading.length() > LONGEST ? "" : keys(heading).cyrillic;
  }

  /** The words that tell what a heading is of; see {@link HeadingWords}. */
  static String words(String heading) {
    return heading.length() > LONGEST ? "" : keys(heading).words;
  }

  private static Keys keys(String heading) {
    Keys kept = KEPT.get(heading);
    if (kept != null) {
      return kept;
    }
    if (KEPT.size() >= MOST_KEPT) {
      KEPT.clear();
    }
    Keys keys =
        new Keys(
            Texts.folded(heading),
            Texts.folded(Scripts.cyrillic(heading)),
            HeadingWords.of(heading));
    KEPT.put(heading, keys);
    return keys;
  }
}
