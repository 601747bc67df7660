package bg.karta.intake;

import bg.karta.kind.CellRule;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Marker;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Remark;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The example of a template, which is no record as long as it bears its mark and every cell still
 * says what the template wrote. Typed over in one cell, it is a record like any other, but for a
 * word on its mark. Cells are compared by what they are read as, whatever the case of the letters:
 * a spreadsheet program writes a date or a number in its own way.
 */
final class ExampleRow {
  private static final int NONE = -1;

  private final int marker;
  private final List<String> marks;
  private final List<FieldSpec> fields;
  private final int[] columns;
  private final String[] examples;

  private ExampleRow(
      int marker, List<String> marks, List<FieldSpec> fields, int[] columns, String[] examples) {
    this.marker = marker;
    this.marks = marks;
    this.fields = fields;
    this.columns = columns;
    this.examples = examples;
  }

  /**
   * The example of a kind's template.
   *
   * @param columns for each field the index of its column, -1 where there is none
   */
  static ExampleRow of(RecordKind kind, int[] columns, String[] headings) {
    int marker = marker(headings);
    List<FieldSpec> fields = kind.fields();
    if (marker == NONE) {
      return new ExampleRow(NONE, List.of(), fields, columns, new String[0]);
    }
    String[] texts = fields.stream().map(FieldSpec::example).toArray(String[]::new);
    return new ExampleRow(marker, marks(), fields, columns, texts);
  }

  /** How templates mark their example, in any language. */
  private static List<String> marks() {
    return Stream.of(Lang.values())
        .map(lang -> Messages.of(lang).get("template.example").toLowerCase(Locale.ROOT))
        .toList();
  }

  private static int marker(String[] headings) {
    for (int i = 0; i < headings.length; i++) {
      if (headings[i].strip().equalsIgnoreCase(Marker.EXAMPLE)) {
        return i;
      }
    }
    return NONE;
  }

  /** Whether a row is the example, with its mark. */
  boolean isMarked(String[] found, String[] cells) {
    return isMark(mark(found)) && equal(cells);
  }

  /** What is to say of a row that is taken for a record, or null. */
  @Nullable Remark remark(String[] found, String[] cells) {
    if (marker == NONE) {
      return null;
    }
    String mark = mark(found);
    if (!mark.isEmpty()) {
      return isMark(mark)
          ? new Remark(CellRule.EXAMPLE_TYPED_OVER, mark)
          : new Remark(CellRule.EXAMPLE_MARK_UNKNOWN, mark);
    }
    return equal(cells) ? new Remark(CellRule.EXAMPLE_WITHOUT_MARK) : null;
  }

  /** The column of the mark. */
  int marker() {
    return marker;
  }

  /** What stands in the column of the mark. */
  String mark(String[] found) {
    return marker == NONE || marker >= found.length ? "" : found[marker].strip();
  }

  private boolean isMark(String text) {
    return !text.isEmpty() && marks.contains(text.toLowerCase(Locale.ROOT));
  }

  private boolean equal(String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (columns[i] >= 0 && !equal(fields.get(i), cells[i], examples[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean equal(FieldSpec field, String cell, String example) {
    if (cell.isBlank() || example.isBlank()) {
      return cell.isBlank() && example.isBlank();
    }
    if (cell.equals(example)) {
      return true;
    }
    Object value = field.read(cell).value();
    Object expected = field.read(example).value();
    if (value instanceof Number number && expected instanceof Number other) {
      return number.doubleValue() == other.doubleValue();
    }
    if (value instanceof String text && expected instanceof String other) {
      return text.equalsIgnoreCase(other);
    }
    return value != null && value.equals(expected);
  }
}
