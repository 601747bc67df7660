package bg.karta.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the ids that somebody may have meant: mistyped, cut off, or with words left out. */
final class LikeIds {
  private static final int MOST = 5;

  private LikeIds() {}

  /** The ids that are like a text, the likest first. */
  static List<String> of(String text, Collection<String> ids) {
    String asked = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    if (asked.isEmpty()) {
      return List.of();
    }
    LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, asked.length() / 4));
    Comparator<String> nearest = Comparator.comparingInt(id -> edits(distance, asked, id));
    Stream<String> typed = ids.stream().filter(id -> distance.apply(asked, id) >= 0);
    Stream<String> begun = ids.stream().filter(id -> id.startsWith(asked));
    Stream<String> parts = ids.stream().filter(id -> has(id, asked));
    return Stream.of(typed.sorted(nearest), begun.sorted(), parts.sorted())
        .flatMap(found -> found)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static int edits(LevenshteinDistance distance, String asked, String id) {
    int edits = distance.apply(asked, id);
    return edits < 0 ? Integer.MAX_VALUE : edits;
  }

  private static boolean has(String id, String asked) {
    return Arrays.asList(id.split("-")).containsAll(Arrays.asList(asked.split("-")));
  }
}
