package bg.karta.submission;

import bg.karta.intake.Layout;
import bg.karta.intake.Row;
import bg.karta.kind.FieldSpec;
import bg.karta.person.PersonalNumber;
import bg.karta.person.PersonalNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as they may be written to a file: a person's number is replaced by its token, which can be
 * imported again, or masked where it has none; elsewhere numbers are masked as they are in what is
 * stored, in a table of people those with a wrong check digit too.
 */
final class Concealed {
  private final PersonalColumns columns;
  private final PersonKeys people;

  Concealed(Layout layout, List<String> headings, PersonKeys people) {
    this.columns = new PersonalColumns(layout, headings);
    this.people = people;
  }

  /** The row of headings without anybody's number. */
  Row headings(int number, List<String> headings) {
    return new Row(
        number, headings.stream().map(PersonalNumbers::maskCertain).toArray(String[]::new));
  }

  /** The row without anybody's number. */
  Row row(Row row) {
    String[] cells = row.cells().clone();
    for (int column = 0; column < cells.length; column++) {
      @Nullable FieldSpec person = columns.field(column);
      if (person != null) {
        cells[column] = person(person, cells[column]);
      } else if (columns.isOther(column)) {
        cells[column] = PersonalNumbers.conceal(cells[column].strip());
      } else {
        cells[column] =
            columns.isEmpty()
                ? PersonalNumbers.maskCertain(cells[column])
                : PersonalNumbers.maskWidely(cells[column]);
      }
    }
    return new Row(row.number(), cells);
  }

  private String person(FieldSpec field, String cell) {
    Object value = cell.isBlank() ? null : field.read(cell).value();
    if (value instanceof String token) {
      return token;
    }
    return value instanceof PersonalNumber number
            && number.type() != PersonalNumber.Type.OTHER
            && people.lasts()
        ? people.key().token(number)
        : field.shown(cell.strip());
  }
}
