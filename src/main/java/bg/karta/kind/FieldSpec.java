package bg.karta.kind;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * A field of a kind, as its record declares it.
 *
 * @param name the name of the column, {@code valid_to}
 * @param type the type of its values
 * @param key whether it belongs to the key
 * @param required whether a value must be given
 * @param bg Bulgarian headings, the usual one first
 * @param en further English headings
 * @param ref the table whose key it names, or null
 * @param codes its nomenclature, or null
 * @param min the least number allowed
 * @param max the greatest number allowed
 */
public record FieldSpec(
    String name,
    FieldType type,
    boolean key,
    boolean required,
    List<String> bg,
    List<String> en,
    @Nullable String ref,
    @Nullable String codes,
    double min,
    double max) {
  /** Copies the lists. */
  public FieldSpec {
    bg = List.copyOf(bg);
    en = List.copyOf(en);
  }

  /**
   * Reads one cell of this field.
   *
   * @param cell the cell as it stands in the file
   * @return the value, perhaps with a remark; no value and no remark for a blank cell of a field
   *     that may be absent
   */
  public Reading read(String cell) {
    String text = Texts.clean(cell);
    if (text.isEmpty()) {
      return required ? Reading.refused(CellRule.VALUE_MISSING, name, bg.get(0)) : BLANK;
    }
    return type.read(text, this);
  }

  /**
   * How well a heading names this field: 0 for the field's own name, more for its other headings in
   * their order, -1 where it does not.
   */
  public int rank(String heading) {
    String folded = Texts.folded(heading);
    if (folded.equals(Texts.folded(name))) {
      return 0;
    }
    int rank = 1;
    for (List<String> headings : List.of(bg, en)) {
      for (String other : headings) {
        if (folded.equals(Texts.folded(other))) {
          return rank;
        }
        rank++;
      }
    }
    return -1;
  }

  /**
   * How many letters of a heading would have to change to name this field.
   *
   * @param others further headings of the field
   * @return 0 also where only look-alike letters of the other alphabet stand in it; -1 where more
   *     than a third of its letters would
   */
  public int edits(String heading, List<String> others) {
    String folded = Texts.folded(heading);
    String cyrillic = Texts.folded(Texts.cyrillic(heading));
    LevenshteinDistance distance = new LevenshteinDistance(folded.length() / 3);
    return Stream.of(List.of(name), bg, en, others)
        .flatMap(List::stream)
        .map(Texts::folded)
        .mapToInt(own -> own.equals(cyrillic) ? 0 : distance.apply(folded, own))
        .filter(edits -> edits >= 0)
        .min()
        .orElse(-1);
  }

  /** Whether a heading is the same as another but for case, blanks and punctuation. */
  public static boolean sameHeading(String one, String other) {
    return Texts.folded(one).equals(Texts.folded(other));
  }

  private static final Reading BLANK = new Reading(null, null);
}
