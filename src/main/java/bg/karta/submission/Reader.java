package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.intake.Layout;
import bg.karta.kind.CellRule;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.Preparation;
import bg.karta.kind.Reading;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordRule;
import bg.karta.kind.Remark;
import bg.karta.person.PersonalNumber;
import bg.karta.person.PersonalNumbers;
import bg.karta.text.Decimals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the cells of one part's rows values, and reports what is wrong with them. */
final class Reader {
  private final Part part;
  private final Reporter reporter;
  private final Map<String, Reporter.Outcome> saidOfRow;
  private final long batch;
  private final RecordKind kind;
  private final List<FieldSpec> fields;
  private final Preparation preparation;
  private final RecordKind.Maker maker;
  private final int[] keys;
  private final List<RecordRule<Record>> rules;
  private final int[] persons;
  private final PersonKeys people;
  private boolean valid;

  /** The row of which the layout has said already that it cannot be taken in. */
  private int turnedBack = -1;

  /** The key as it may be shown of a row whose persons are tokens already. */
  private @Nullable String shownKey;

  /**
   * A reader of a part.
   *
   * @param saidOfRow what has been said of the present row, shared by the parts of one table: a
   *     cell that several records take is complained of once
   * @param people gives the key by which people's numbers become tokens
   */
  Reader(
      Part part,
      Reporter reporter,
      Map<String, Reporter.Outcome> saidOfRow,
      long batch,
      PersonKeys people) {
    this.part = part;
    this.reporter = reporter;
    this.saidOfRow = saidOfRow;
    this.batch = batch;
    this.kind = part.kind();
    this.fields = kind.fields();
    this.preparation = kind.preparation();
    this.maker = kind.maker();
    this.rules = kind.rules();
    this.people = people;
    this.persons =
        IntStream.range(0, fields.size())
            .filter(i -> fields.get(i).type() == FieldType.PERSON)
            .toArray();
    this.keys = kind.key().stream().mapToInt(field -> kind.position(field.name())).toArray();
  }

  /** A map to share among the parts of a table. */
  static Map<String, Reporter.Outcome> nothingSaid() {
    return new HashMap<>();
  }

  /**
   * The values of a row as they are stored, its origin at the end; null if it is not to be stored.
   */
  @Nullable Object @Nullable [] values(String[] cells, int row) {
    valid = row != turnedBack;
    shownKey = null;
    preparation.cells(cells);
    @Nullable Object[] values = new Object[fields.size() + 3];
    for (int i = 0; i < cells.length; i++) {
      FieldSpec field = fields.get(i);
      Reading reading =
          persons.length == 0 ? field.read(cells[i]) : field.readAboutPerson(cells[i]);
      values[i] = reading.value();
      if (reading.remark() != null && !stoodIn(i, reading, cells)) {
        boolean storable = reading.value() != null || !field.required();
        say(reading.remark(), i, shown(field, cells[i]), values, row, storable);
        valid &= storable;
      }
      Remark illegible =
          reading.value() == null ? null : field.illegible(cells[i], part.source().doubt());
      if (illegible != null) {
        say(illegible, i, shown(field, cells[i]), values, row);
      }
    }
    if (valid) {
      preparation.values(values, (remark, field) -> say(remark, field, "", values, row));
      conceal(values, row);
    }
    if (valid) {
      judge(values, row);
    }
    if (!valid) {
      part.reject(row);
      return null;
    }
    values[fields.size()] = batch;
    values[fields.size() + 1] = part.id();
    values[fields.size() + 2] = row;
    return values;
  }

  /** Puts tokens in the place of people's numbers: from here on nobody has the number. */
  private void conceal(@Nullable Object[] values, int row) {
    shownKey = persons.length == 0 ? null : key(values);
    for (int i : persons) {
      if (values[i] instanceof PersonalNumber number) {
        values[i] = people.key().token(number);
        if (fields.get(i).key()) {
          part.masks().put(row, number.toString());
        }
      } else if (values[i] instanceof String token && !people.takesAnyToken()) {
        values[i] = people.key().adopted(token);
        if (values[i] == null) {
          Remark remark = new Remark(CellRule.PERSON_TOKEN_OF_OTHER_KEY, token, people.key().id());
          say(remark, i, token, values, row, false);
          valid = false;
        }
      }
    }
  }

  private String shown(FieldSpec field, String cell) {
    String shown = field.shown(cell);
    return persons.length == 0 ? shown : PersonalNumbers.maskWidely(shown);
  }

  /** A blank cell of a required field that another cell stands in for. */
  private boolean stoodIn(int field, Reading reading, String[] cells) {
    return reading.value() == null
        && reading.remark() != null
        && reading.remark().rule() == CellRule.VALUE_MISSING
        && preparation.mayBeAbsent(field, cells);
  }

  private void judge(@Nullable Object[] values, int row) {
    if (rules.isEmpty()) {
      return;
    }
    Record subject = maker.make(values);
    for (RecordRule<Record> rule : rules) {
      if (rule.broken().test(subject)) {
        int field = kind.position(rule.field());
        say(rule.remark(subject), field, text(values[field]), values, row);
      }
    }
  }

  /**
   * Reports a remark of the layout on a row that is yet to be read; an error turns the row back.
   */
  void sayFirst(Remark remark, int field, String value, int row) {
    valid = true;
    shownKey = null;
    say(remark, field, value, new @Nullable Object[fields.size()], row);
    turnedBack = valid ? turnedBack : row;
  }

  /** Reports a remark on a field of a row that can be stored; an error makes the row invalid. */
  void say(Remark remark, int field, String value, @Nullable Object[] values, int row) {
    say(remark, field, value, values, row, true);
  }

  private void say(
      Remark remark,
      int field,
      String value,
      @Nullable Object[] values,
      int row,
      boolean storable) {
    String name = fields.get(field).name();
    Reporter.Subject subject =
        new Reporter.Subject(part.placeOf(row, name), kind.name(), name, value, key(values));
    String said = remark.rule().id() + subject.place() + remark.arguments();
    Reporter.Outcome outcome = saidOfRow.get(said);
    if (outcome == null) {
      outcome = report(remark, subject, storable);
      saidOfRow.put(said, outcome);
    }
    valid &= outcome == Reporter.Outcome.TAKEN;
  }

  private Reporter.Outcome report(Remark remark, Reporter.Subject subject, boolean storable) {
    if (storable) {
      return reporter.report(remark.rule(), subject, remark.arguments());
    }
    reporter.insist(remark.rule(), subject, remark.arguments());
    return Reporter.Outcome.TURNED_BACK;
  }

  /**
   * Reports a remark on a cell that is no field's, of a row that is yet to be read; false where the
   * row must be turned back.
   */
  boolean sayBeside(Remark remark, int column, String value, int row) {
    Finding.Place place = part.place(row, Layout.letters(column));
    Reporter.Subject subject = new Reporter.Subject(place, kind.name(), null, value, null);
    return reporter.report(remark.rule(), subject, remark.arguments()) == Reporter.Outcome.TAKEN;
  }

  /** Turns back a row that is yet to be read. */
  void turnBack(int row) {
    turnedBack = row;
  }

  /** Reports a remark on a row as a whole; false where the row must be turned back. */
  boolean sayOfRow(Remark remark, int row) {
    Reporter.Subject subject =
        new Reporter.Subject(part.place(row, null), kind.name(), null, null, null);
    return reporter.report(remark.rule(), subject, remark.arguments()) == Reporter.Outcome.TAKEN;
  }

  private @Nullable String key(@Nullable Object[] values) {
    if (shownKey != null) {
      return shownKey;
    }
    return keys.length == 1 && values[keys[0]] == null ? null : Keys.of(kind, values);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : Decimals.text(value);
  }
}
