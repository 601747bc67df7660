package bg.karta.submission;

import bg.karta.intake.Layout;
import bg.karta.intake.Row;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.WatchedColumn;
import bg.karta.person.PersonalNumbers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The columns of a table that hold people's numbers, whatever stands in their cells. */
final class PersonalColumns {
  /** The field of a column that one answers to. */
  private final Map<Integer, FieldSpec> fields = new TreeMap<>();

  /** Those that are not taken in. */
  private final Set<Integer> others = new TreeSet<>();

  /** The columns of telephone numbers, where any number that is none of these is a person's. */
  private final Set<Integer> telephones = new TreeSet<>();

  PersonalColumns(Layout layout, List<String> headings) {
    for (Layout.KindColumns part : layout.parts()) {
      for (FieldSpec field : part.kind().fields()) {
        int column = part.column(field);
        if (column >= 0 && field.type() == FieldType.PERSON) {
          fields.put(column, field);
        } else if (column >= 0 && field.type() == FieldType.PHONE) {
          telephones.add(column);
        }
      }
    }
    for (int column = 0; column < headings.size(); column++) {
      @Nullable WatchedColumn found = WatchedColumn.of(headings.get(column));
      if (found != null && found.isPersonal() && !fields.containsKey(column)) {
        others.add(column);
      }
    }
  }

  /** The field that a column answers to, or null. */
  @Nullable FieldSpec field(int column) {
    return fields.get(column);
  }

  /** Whether a column holds people's numbers that are not taken in. */
  boolean isOther(int column) {
    return others.contains(column);
  }

  /** Whether a column holds telephone numbers. */
  boolean isTelephone(int column) {
    return telephones.contains(column);
  }

  /** Whether no cell of the table needs to be looked at. */
  boolean hasNone() {
    return isEmpty() && telephones.isEmpty();
  }

  /** Whether the table has such a column. */
  boolean isEmpty() {
    return fields.isEmpty() && others.isEmpty();
  }

  /**
   * The cells of a row that elsewhere nobody would take for a person's number: those in these
   * columns, in a table of people those with a number in groups, and such telephone numbers.
   */
  Set<String> unlikely(Row row) {
    Set<String> found = new HashSet<>();
    for (int column = 0; column < row.cells().length; column++) {
      String cell = row.cells()[column].strip();
      boolean personal = fields.containsKey(column) || others.contains(column);
      String usual = PersonalNumbers.mask(cell);
      boolean grouped =
          (!fields.isEmpty() && !PersonalNumbers.maskWidely(cell).equals(usual))
              || (isTelephone(column) && !PersonalNumbers.maskTelephone(cell).equals(usual));
      if (grouped || (personal && !cell.isEmpty() && usual.equals(cell))) {
        found.add(cell);
      }
    }
    return found;
  }
}
