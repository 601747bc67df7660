package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the field that a misspelt heading means. */
final class NearHeadings {
  /** Wider tables are lists or damage; each heading is compared with every heading of a kind. */
  private static final int MOST_COLUMNS = 300;

  private static final int LONGEST = 100;
  private static final int LETTERS_FOR_ONE = 5;
  private static final int LETTERS_FOR_TWO = 9;

  private final RecordKind kind;
  private final Headings further;

  NearHeadings(RecordKind kind, Headings further) {
    this.kind = kind;
    this.further = further;
  }

  /**
   * A field that a heading nearly names.
   *
   * @param field the field
   * @param heading that of its headings which comes nearest
   */
  record Found(int field, String heading) {}

  /**
   * The one field without a column that a heading nearly names, or null. A heading that is right
   * for any kind of record is no misspelling of another.
   */
  @Nullable Found find(String heading, int[] columns, int width) {
    if (width > MOST_COLUMNS || heading.length() > LONGEST || HeadingRows.isHeading(heading)) {
      return null;
    }
    long letters = letters(heading);
    int most = letters >= LETTERS_FOR_TWO ? 2 : letters >= LETTERS_FOR_ONE ? 1 : 0;
    List<Found> near = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      FieldSpec.Near nearest = columns[i] < 0 ? nearest(i, heading, most) : null;
      if (nearest != null) {
        near.add(new Found(i, nearest.heading()));
      }
    }
    return near.size() == 1 ? near.get(0) : null;
  }

  /** The heading of the kind nearest to one that is not its own, or null where none is near. */
  @Nullable String suggestion(String heading) {
    if (heading.length() > LONGEST || letters(heading) < LETTERS_FOR_ONE) {
      return null;
    }
    return IntStream.range(0, kind.fields().size())
        .mapToObj(i -> nearest(i, heading, (int) letters(heading) / 3))
        .flatMap(Stream::ofNullable)
        .min(Comparator.comparingInt(FieldSpec.Near::edits))
        .map(FieldSpec.Near::heading)
        .orElseGet(() -> heldBy(heading));
  }

  private @Nullable String heldBy(String heading) {
    return kind.fields().stream()
        .flatMap(
            field ->
                Stream.ofNullable(field.heldBy(heading, further.of(kind, field)))
                    .map(own -> usual(field, own)))
        .findFirst()
        .orElse(null);
  }

  private FieldSpec.@Nullable Near nearest(int field, String heading, int most) {
    FieldSpec spec = kind.fields().get(field);
    FieldSpec.Near nearest = spec.nearest(heading, further.of(kind, spec), most);
    return nearest == null
        ? null
        : new FieldSpec.Near(usual(spec, nearest.heading()), nearest.edits());
  }

  /** What people are told of a heading: in the place of one of the dictionary the usual one. */
  private String usual(FieldSpec field, String heading) {
    return further.isOfDictionary(kind, field, heading) ? field.bg().get(0) : heading;
  }

  private static long letters(String heading) {
    return heading.chars().filter(Character::isLetterOrDigit).count();
  }
}
