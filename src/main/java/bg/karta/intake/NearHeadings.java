package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
   * The one field without a column that a heading nearly names, or -1. A heading that is right for
   * any kind of record is no misspelling of another.
   */
  int field(String heading, int[] columns, int width) {
    if (width > MOST_COLUMNS || heading.length() > LONGEST || isRight(heading)) {
      return -1;
    }
    long letters = letters(heading);
    int most = letters >= LETTERS_FOR_TWO ? 2 : letters >= LETTERS_FOR_ONE ? 1 : 0;
    int[] near =
        IntStream.range(0, columns.length)
            .filter(i -> columns[i] < 0 && edits(i, heading) >= 0 && edits(i, heading) <= most)
            .toArray();
    return near.length == 1 ? near[0] : -1;
  }

  /** The usual heading of a field. */
  String usual(int field) {
    return kind.fields().get(field).bg().get(0);
  }

  /** The usual heading of the field nearest to a heading, or null where none is near. */
  @Nullable String suggestion(String heading) {
    List<FieldSpec> fields = kind.fields();
    return heading.length() > LONGEST || letters(heading) < LETTERS_FOR_ONE
        ? null
        : IntStream.range(0, fields.size())
            .boxed()
            .filter(i -> edits(i, heading) >= 0)
            .min(Comparator.comparingInt(i -> edits(i, heading)))
            .map(this::usual)
            .orElse(null);
  }

  private int edits(int field, String heading) {
    FieldSpec spec = kind.fields().get(field);
    return spec.edits(heading, further.of(kind, spec));
  }

  private static boolean isRight(String heading) {
    return Kinds.all().stream()
        .anyMatch(kind -> kind.fields().stream().anyMatch(field -> field.rank(heading) >= 0));
  }

  private static long letters(String heading) {
    return heading.chars().filter(Character::isLetterOrDigit).count();
  }
}
