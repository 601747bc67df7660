package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The row that may be the headings of a table, or two: groups of columns above the columns' own
 * headings, or headings that are written over two rows.
 *
 * @param rows the first rows of the sheet or file
 * @param first the index of the first row of headings
 * @param last the index of the last one, the same or the next
 */
record HeadingBlock(List<Row> rows, int first, int last) {
  private static final int LEAST_TEXTS = 2;

  /** What says that a column of a group is the group as a whole; as headings are compared. */
  private static final Set<String> WHOLE =
      Set.of("общо", "всичко", "общброй", "брой", "бр", "total", "all", "number");

  /** What says that a column of a group names the group's record. */
  private static final Set<String> NAMING =
      Set.of("еик", "еикбулстат", "булстат", "код", "номер", "идентификатор", "id", "code", "eik");

  /** What of a record that is named is told beside its number, and is not of this record. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "наименование", "име", "адрес", "телефон", "имейл", "email", "name", "address", "phone");

  /** A row alone. */
  static HeadingBlock of(List<Row> rows, int index) {
    return new HeadingBlock(rows, index, index);
  }

  /** The number of the last row. */
  int number() {
    return rows.get(last).number();
  }

  /** This row with the one below and with the one above, if either is of the headings too. */
  List<HeadingBlock> further() {
    return Stream.of(withNext(), withFormer()).flatMap(Stream::ofNullable).toList();
  }

  /** The rows below. */
  List<Row> under() {
    return rows.subList(last + 1, rows.size());
  }

  /** How many texts the last row has. */
  int texts() {
    return texts(lower());
  }

  /** Whether it is of one row. */
  boolean isSingle() {
    return first == last;
  }

  /** This row with the one below, or null where that is no further row of headings. */
  @Nullable HeadingBlock withNext() {
    HeadingBlock both = new HeadingBlock(rows, first, first + 1);
    return isSingle() && both.last < rows.size() && both.areTwo() ? both : null;
  }

  /** This row with the one above, or null where that names no groups of columns. */
  private @Nullable HeadingBlock withFormer() {
    HeadingBlock both = new HeadingBlock(rows, first - 1, first);
    return isSingle() && first > 0 && both.areOver() ? both : null;
  }

  private boolean areNext() {
    return rows.get(last).number() == rows.get(first).number() + 1;
  }

  private String[] upper() {
    return rows.get(first).cells();
  }

  private String[] lower() {
    return rows.get(last).cells();
  }

  /**
   * Whether the lower row holds no values: its texts stand under groups, repeat what is merged over
   * both rows, or go on with a heading. In a row of records the first columns are filled.
   */
  private boolean areTwo() {
    String[] upper = upper();
    String[] lower = lower();
    if (!areNext() || texts(upper) < LEAST_TEXTS) {
      return false;
    }
    int own = 0;
    int repeated = 0;
    int further = 0;
    for (int i = 0; i < lower.length; i++) {
      if (lower[i].isBlank()) {
        continue;
      }
      String above = cell(upper, i);
      if (above.equals(lower[i])) {
        repeated++;
      } else if (goesOn(above, lower[i])) {
        further++;
      } else if (holdsDigit(lower[i]) || !isOfGroup(i)) {
        return false;
      } else {
        own++;
      }
    }
    return further > 0 || (own > 0 && own + repeated >= LEAST_TEXTS);
  }

  /** Whether the upper row names groups of columns of the lower, and is no title. */
  private boolean areOver() {
    String[] upper = upper();
    if (!areNext() || texts(lower()) <= texts(upper)) {
      return false;
    }
    int groups = 0;
    for (int i = 0; i < upper.length; i++) {
      if (!upper[i].isBlank() && holdsDigit(upper[i])) {
        return false;
      }
      groups += isOfGroup(i) ? 1 : 0;
    }
    return groups > 0 && (texts(upper) >= LEAST_TEXTS || firstText(upper) > firstText(lower()));
  }

  private static boolean goesOn(String above, String below) {
    return !above.isBlank() && HeadingRows.isHeading(above + " " + below);
  }

  /** Whether a column stands under a text over several columns, of which each has its own. */
  private boolean isOfGroup(int column) {
    int start = start(column);
    return start >= 0
        && !cell(lower(), start).isBlank()
        && (start < column || (cell(upper(), column + 1).isBlank() && !end(column + 1)));
  }

  private boolean end(int column) {
    return cell(lower(), column).isBlank();
  }

  /** Where the text over a column begins, -1 where none is over it. */
  private int start(int column) {
    for (int i = column; i >= 0; i--) {
      if (!cell(upper(), i).isBlank()) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(String[] cells, int column) {
    return column < cells.length ? cells[column] : "";
  }

  private static int texts(String[] cells) {
    return (int) Arrays.stream(cells).filter(cell -> !cell.isBlank()).count();
  }

  private static int firstText(String[] cells) {
    int at = 0;
    while (at < cells.length && cells[at].isBlank()) {
      at++;
    }
    return at;
  }

  private static boolean holdsDigit(String cell) {
    return cell.chars().anyMatch(Character::isDigit);
  }

  /** The headings by which the fields of a kind are found. */
  String[] headings(RecordKind kind, Headings names) {
    if (isSingle()) {
      return lower();
    }
    String[] headings = new String[Math.max(upper().length, lower().length)];
    for (int i = 0; i < headings.length; i++) {
      headings[i] = heading(i, kind, names);
    }
    return headings;
  }

  private String heading(int column, RecordKind kind, Headings names) {
    String above = cell(upper(), column);
    String below = cell(lower(), column);
    if (below.isBlank() || below.equals(above)) {
      return above;
    }
    int start = start(column);
    String group = above.isBlank() && start >= 0 ? cell(upper(), start) : above;
    if (group.isBlank()) {
      return below;
    }
    for (String both : List.of(group + " " + below, below + " " + group)) {
      if (names.field(kind, both) != null) {
        return both;
      }
    }
    FieldSpec ofGroup = names.field(kind, group);
    return ofGroup == null ? below : within(ofGroup, group, column, kind, names);
  }

  /** The heading of a column in a group that is named like a field. */
  private String within(
      FieldSpec ofGroup, String group, int column, RecordKind kind, Headings names) {
    String below = cell(lower(), column);
    String key = FieldSpec.headingKey(below);
    boolean refers = ofGroup.ref() != null;
    if (refers ? NAMING.contains(key) : WHOLE.contains(key)) {
      return group;
    }
    if (refers && OF_OTHERS.contains(key)) {
      return group + ": " + below;
    }
    boolean leads =
        !cell(upper(), column).isBlank() && !refers && !isOneWhole(column) && !isText(ofGroup);
    return leads && names.field(kind, below) == null ? group : below;
  }

  /** Whether a further column of the group says that it is the whole. */
  private boolean isOneWhole(int start) {
    for (int i = start + 1; i < lower().length && cell(upper(), i).isBlank(); i++) {
      if (WHOLE.contains(FieldSpec.headingKey(lower()[i]))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(FieldSpec field) {
    return field.type() == FieldType.TEXT;
  }
}
