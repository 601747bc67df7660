package bg.karta.submission;

import bg.karta.intake.Layout;
import bg.karta.intake.Row;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.person.PersonalNumber;
import bg.karta.person.PersonalNumbers;
import java.util.ArrayList;
import java.util.Arrays;
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
  /** What the number tells and the token does not. */
  private static final List<String> TOLD = List.of("birth_year", "sex");

  private final PersonalColumns columns;
  private final PersonKeys people;
  private final List<String> headings;

  /** The types of the fields in each column that has one. */
  private final Map<Integer, FieldType> types;

  /** The column of each of {@link #TOLD}; empty for a table whose records do not keep them. */
  private final int[] told;

  Concealed(Layout layout, List<String> headings, PersonKeys people) {
    this.columns = new PersonalColumns(layout, headings);
    this.people = people;
    this.headings = new ArrayList<>(headings);
    this.types = types(layout);
    this.told = told(layout.parts().get(0));
  }

  private static Map<Integer, FieldType> types(Layout layout) {
    Map<Integer, FieldType> types = new HashMap<>();
    for (Layout.Part part : layout.parts()) {
      List<FieldSpec> fields = part.kind().fields();
      for (int i = 0; i < fields.size(); i++) {
        types.putIfAbsent(part.columns()[i], fields.get(i).type());
      }
    }
    return types;
  }

  /** Where a table has no column for what the number told, one is added. */
  private int[] told(Layout.Part part) {
    List<String> fields = part.kind().fields().stream().map(FieldSpec::name).toList();
    if (!fields.containsAll(TOLD)) {
      return new int[0];
    }
    int[] found = new int[TOLD.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = part.columns()[part.kind().position(TOLD.get(i))];
      if (found[i] < 0) {
        found[i] = headings.size();
        headings.add(TOLD.get(i));
      }
    }
    return found;
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
        && number.birthYear() != null
        && told.length > 0) {
      cells[told[0]] = String.valueOf(number.birthYear());
      cells[told[1]] = String.valueOf(number.sex());
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
