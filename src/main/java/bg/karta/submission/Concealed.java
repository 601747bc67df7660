package bg.karta.submission;

import bg.karta.intake.Layout;
import bg.karta.intake.Row;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.WatchedColumn;
import bg.karta.person.PersonalNumber;
import bg.karta.person.PersonalNumbers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows as they may be written to a file: a person's number is replaced by its token, which can be
 * imported again, or masked where it has none; elsewhere what looks like such a number is masked.
 */
final class Concealed {
  private final Map<Integer, FieldSpec> persons = new HashMap<>();
  private final Set<Integer> watched = new HashSet<>();
  private final PersonKeys people;

  Concealed(Layout layout, List<String> headings, PersonKeys people) {
    this.people = people;
    for (Layout.Part part : layout.parts()) {
      List<FieldSpec> fields = part.kind().fields();
      for (int i = 0; i < fields.size(); i++) {
        if (fields.get(i).type() == FieldType.PERSON && part.columns()[i] >= 0) {
          persons.put(part.columns()[i], fields.get(i));
        }
      }
    }
    for (int column = 0; column < headings.size(); column++) {
      @Nullable WatchedColumn found = WatchedColumn.of(headings.get(column));
      if (found != null && found.isPersonal() && !persons.containsKey(column)) {
        watched.add(column);
      }
    }
  }

  /** The row without anybody's number. */
  Row row(Row row) {
    String[] cells = row.cells().clone();
    for (int column = 0; column < cells.length; column++) {
      @Nullable FieldSpec person = persons.get(column);
      if (person != null) {
        cells[column] = person(person, cells[column]);
      } else if (watched.contains(column)) {
        cells[column] = PersonalNumbers.conceal(cells[column].strip());
      } else {
        cells[column] = PersonalNumbers.mask(cells[column]);
      }
    }
    return new Row(row.number(), cells);
  }

  private String person(FieldSpec field, String cell) {
    Object value = cell.isBlank() ? null : field.read(cell).value();
    if (value instanceof String token) {
      return token;
    }
    boolean known =
        value instanceof PersonalNumber number && number.type() != PersonalNumber.Type.OTHER;
    return known && people.lasts()
        ? people.key().token((PersonalNumber) value)
        : field.shown(cell.strip());
  }
}
