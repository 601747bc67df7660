package bg.karta.submission;

import bg.karta.intake.Layout;
import bg.karta.intake.Row;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.PersonFact;
import bg.karta.person.PersonalNumber;
import bg.karta.person.PersonalNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows as they may be written to a file: a person's number is replaced by its token, which can be
 * imported again, or masked where it has none; elsewhere numbers are masked as they are in what is
 * stored, in a table of people those with a wrong check digit too.
 */
final class Concealed {
  private final PersonalColumns columns;
  private final PersonKeys people;
  private final List<String> headings;

  /** The types of the fields in each column that has one. */
  private final Map<Integer, FieldType> types;

  /** The columns of what the numbers tell; none for a table whose records do not keep it. */
  private final Map<PersonFact, Integer> telling = new EnumMap<>(PersonFact.class);

  Concealed(Layout layout, List<String> headings, PersonKeys people) {
    this.columns = new PersonalColumns(layout, headings);
    this.people = people;
    this.headings = new ArrayList<>(headings);
    this.types = types(layout);
    findTelling(layout.parts().get(0));
  }

  private static Map<Integer, FieldType> types(Layout layout) {
    Map<Integer, FieldType> types = new HashMap<>();
    for (Layout.KindColumns part : layout.parts()) {
      part.kind().fields().forEach(f -> types.putIfAbsent(part.column(f), f.type()));
    }
    return types;
  }

  /** Where a table has no column for what the number told, one is added. */
  private void findTelling(Layout.KindColumns part) {
    for (FieldSpec field : part.kind().fields()) {
      if (field.tells() == PersonFact.NONE) {
        continue;
      }
      int column = part.column(field);
      if (column < 0) {
        column = headings.size();
        headings.add(field.name());
      }
      telling.put(field.tells(), column);
    }
  }

  /** How many columns the rows have. */
  int width() {
    return headings.size();
  }

  /** The row of headings without anybody's number. */
  Row headings(int number) {
    return new Row(
        number, headings.stream().map(PersonalNumbers::maskCertain).toArray(String[]::new));
  }

  /** The row without anybody's number. */
  Row row(Row row) {
    String[] cells = Arrays.copyOf(row.cells(), Math.max(row.cells().length, headings.size()));
    Arrays.fill(cells, row.cells().length, cells.length, "");
    for (int column = 0; column < row.cells().length; column++) {
      cells[column] = row.text(column, types.getOrDefault(column, FieldType.TEXT));
      @Nullable FieldSpec person = columns.field(column);
      if (person != null) {
        cells[column] = person(person, cells[column], cells);
      } else if (columns.isOther(column)) {
        cells[column] = PersonalNumbers.conceal(cells[column].strip());
      } else {
        cells[column] = text(column, cells[column]);
      }
    }
    return new Row(row.number(), cells);
  }

  private String text(int column, String cell) {
    String text = columns.isTelephone(column) ? PersonalNumbers.maskTelephone(cell) : cell;
    return columns.isEmpty() ? PersonalNumbers.maskCertain(text) : PersonalNumbers.maskWidely(text);
  }

  /** The token of a cell; what the number tells of the person goes to its columns. */
  private String person(FieldSpec field, String cell, String[] cells) {
    if (!cell.isBlank()
        && people.lasts()
        && field.read(cell).value() instanceof PersonalNumber number
        && number.birthYear() != null) {
      telling.forEach((fact, column) -> cells[column] = String.valueOf(fact.of(number)));
    }
    return person(field, cell);
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
