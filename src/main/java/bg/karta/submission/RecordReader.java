package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.intake.Layout;
import bg.karta.kind.CellRule;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.NoValues;
import bg.karta.kind.Preparation;
import bg.karta.kind.Reading;
import bg.karta.kind.RecordCells;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordRule;
import bg.karta.kind.RecordValues;
import bg.karta.kind.Remark;
import bg.karta.person.PersonalNumber;
import bg.karta.person.PersonalNumbers;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.text.Decimals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the cells of one part's rows values, and reports what is wrong with them. */
final class RecordReader {
  /** Of a key alone nothing follows. */
  private static final Preparation AS_THEY_ARE = new Preparation() {};

  private final Part part;
  private final Reporter reporter;
  private final SaidBefore said;
  private final AbsentValues absent;
  private final long batch;
  private final RecordKind kind;
  private final List<FieldSpec> fields;
  private final Preparation preparation;
  private final RecordKind.Maker maker;
  private final List<FieldSpec> keys;
  private final List<RecordRule<Record>> rules;
  private final List<FieldSpec> persons;
  private final PersonKeys people;
  private final @Nullable Completing completion;
  private boolean valid;

  /** The row of which the layout has said already that it cannot be taken in. */
  private int turnedBack = -1;

  /** The key as it may be shown of a row whose persons are tokens already. */
  private @Nullable String shownKey;

  /**
   * A reader of a part.
   *
   * @param said what has been said of the table, shared by its parts
   * @param people gives the key by which people's numbers become tokens
   * @param noValues tells which cells say in a word that they have no value
   */
  RecordReader(
      Part part,
      Reporter reporter,
      SaidBefore said,
      long batch,
      PersonKeys people,
      NoValues noValues) {
    this.part = part;
    this.reporter = reporter;
    this.said = said;
    this.batch = batch;
    this.kind = part.kind();
    this.fields = part.keysAlone() ? kind.key() : kind.fields();
    this.preparation = part.keysAlone() ? AS_THEY_ARE : preparation(part);
    this.maker = kind.maker();
    this.rules = part.keysAlone() ? List.of() : kind.rules();
    this.completion = part.completion();
    this.people = people;
    this.absent = new AbsentValues(noValues, fields);
    this.persons = fields.stream().filter(field -> field.type() == FieldType.PERSON).toList();
    this.keys = kind.key();
  }

  private static Preparation preparation(Part part) {
    Preparation of = part.kind().preparation();
    return part.asOf().said() ? of.saidOn(part.asOf().day()) : of;
  }

  /** The values of a row as they are stored; null if it is not to be stored. */
  @Nullable RecordValues values(RecordCells cells, int row) {
    valid = row != turnedBack;
    shownKey = null;
    absent.blank(cells);
    preparation.cells(cells);
    RecordValues values = new RecordValues(kind);
    for (FieldSpec field : fields) {
      if (completion != null && completion.fills(field)) {
        continue;
      }
      String cell = cells.get(field);
      Reading reading = persons.isEmpty() ? field.read(cell) : field.readAboutPerson(cell);
      values.put(field, reading.value());
      Remark none = absent.remark(field);
      if (none != null) {
        say(none, field, absent.written(field, cell), values, row);
      } else if (reading.remark() != null && !stoodIn(field, reading, cells)) {
        boolean storable = reading.value() != null || !field.required();
        Remark remark =
            reading.value() == null
                ? preparation.unread(field, reading.remark())
                : reading.remark();
        String written = absent.written(field, cell);
        say(remark, field, shown(field, written), values, row, storable);
        valid &= storable;
      }
      Remark illegible =
          reading.value() == null ? null : field.illegible(cell, part.source().doubt());
      if (illegible != null) {
        say(illegible, field, shown(field, cell), values, row);
      }
    }
    if (valid && completion != null) {
      complete(completion, values, row);
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
    values.cameFrom(batch, part.id(), row);
    return values;
  }

  /**
   * Fills in what the row leaves unsaid. Of a record that the register does not have nothing can be
   * known; where something is missing that a record cannot do without, it is turned back here.
   */
  private void complete(Completing from, RecordValues values, int row) {
    Parameters key = Parameters.none();
    for (FieldSpec field : keys) {
      Object value = values.get(field);
      key =
          key.and(
              field.name(),
              value instanceof PersonalNumber number ? people.key().token(number) : value);
    }
    ResultRow kept = from.kept(key);
    for (FieldSpec field : from.unsaid()) {
      if (kept != null) {
        values.put(field, kept.cell(field.name()));
      } else if (valid && field.required()) {
        unknown(values, row, from.end(key));
        valid = false;
      }
    }
  }

  private void unknown(RecordValues values, int row, @Nullable ResultRow end) {
    FieldSpec first = keys.get(0);
    Reporter.Subject subject =
        new Reporter.Subject(
            part.placeOf(row, first.name()), kind.name(), first.name(), null, key(values));
    Departures.Unknown unknown = Departures.unknown(values.key(), part.source().file(), end);
    reporter.insist(unknown.rule(), subject, unknown.arguments());
  }

  /** Puts tokens in the place of people's numbers: from here on nobody has the number. */
  private void conceal(RecordValues values, int row) {
    shownKey = persons.isEmpty() ? null : key(values);
    for (FieldSpec field : persons) {
      if (values.get(field) instanceof PersonalNumber number) {
        values.put(field, people.key().token(number));
        if (field.key()) {
          part.masks().put(row, number.toString());
        }
      } else if (values.get(field) instanceof String token && !people.takesAnyToken()) {
        values.put(field, people.key().adopted(token));
        if (!values.has(field)) {
          Remark remark = new Remark(CellRule.PERSON_TOKEN_OF_OTHER_KEY, token, people.key().id());
          say(remark, field, token, values, row, false);
          valid = false;
        }
      }
    }
  }

  private String shown(FieldSpec field, String cell) {
    String shown = field.shown(cell);
    return persons.isEmpty() ? shown : PersonalNumbers.maskWidely(shown);
  }

  /** A blank cell of a required field that another cell stands in for. */
  private boolean stoodIn(FieldSpec field, Reading reading, RecordCells cells) {
    return reading.value() == null
        && reading.remark() != null
        && reading.remark().rule() == CellRule.VALUE_MISSING
        && preparation.mayBeAbsent(field, cells);
  }

  private void judge(RecordValues values, int row) {
    if (rules.isEmpty()) {
      return;
    }
    Record subject = maker.make(values);
    for (RecordRule<Record> rule : rules) {
      if (rule.broken().test(subject)) {
        FieldSpec field = kind.field(rule.field());
        say(rule.remark(subject), field, text(values.get(field)), values, row);
      }
    }
  }

  /**
   * Reports a remark of the layout on a row that is yet to be read; an error turns the row back.
   */
  void sayFirst(Remark remark, FieldSpec field, String value, int row) {
    valid = true;
    shownKey = null;
    say(remark, field, value, new RecordValues(kind), row);
    turnedBack = valid ? turnedBack : row;
  }

  /** Reports a remark on a field of a row that can be stored; an error makes the row invalid. */
  void say(Remark remark, FieldSpec field, String value, RecordValues values, int row) {
    say(remark, field, value, values, row, true);
  }

  private void say(
      Remark remark,
      FieldSpec field,
      String value,
      RecordValues values,
      int row,
      boolean storable) {
    String name = field.name();
    Reporter.Subject subject =
        new Reporter.Subject(part.placeOf(row, name), kind.name(), name, value, key(values));
    valid &=
        said.outcome(remark, subject, () -> report(remark, subject, storable))
            == Reporter.Outcome.TAKEN;
  }

  private Reporter.Outcome report(Remark remark, Reporter.Subject subject, boolean storable) {
    if (storable) {
      return reporter.report(remark, subject);
    }
    reporter.insist(remark, subject);
    return Reporter.Outcome.TURNED_BACK;
  }

  /**
   * Reports a remark on a cell that is no field's, of a row that is yet to be read; false where the
   * row must be turned back.
   */
  boolean sayBeside(Remark remark, int column, String value, int row) {
    Finding.Place place = part.place(row, Layout.letters(column));
    Reporter.Subject subject = new Reporter.Subject(place, kind.name(), null, value, null);
    return reporter.report(remark, subject) == Reporter.Outcome.TAKEN;
  }

  /** Turns back a row that is yet to be read. */
  void turnBack(int row) {
    turnedBack = row;
  }

  /** Reports a remark on a row as a whole; false where the row must be turned back. */
  boolean sayOfRow(Remark remark, int row) {
    Reporter.Subject subject =
        new Reporter.Subject(part.place(row, null), kind.name(), null, null, null);
    return reporter.report(remark, subject) == Reporter.Outcome.TAKEN;
  }

  private @Nullable String key(RecordValues values) {
    if (shownKey != null) {
      return shownKey;
    }
    return keys.size() == 1 && !values.has(keys.get(0)) ? null : values.key();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : Decimals.text(value);
  }
}
