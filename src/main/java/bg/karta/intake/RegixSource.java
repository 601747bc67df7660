package bg.karta.intake;

import bg.karta.limit.Limits;
import bg.karta.text.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of an answer of RegiX, under headings that are the fields of a kind. The k-th record
 * has the number k, as answers often stand in one line. A first pass finds the person that the
 * answer is about, who may stand behind the records, and whether the XML is whole; a second hands
 * over the records one by one.
 */
final class RegixSource implements RowSource {
  private final String file;
  private final TextForm text;
  private final RegixAnswer answer;
  private final RegixElement person;
  private final RegixPlaces places;
  private final Limits limits;
  private final List<Note> notes = new ArrayList<>();

  private RegixSource(
      String file,
      TextForm text,
      RegixAnswer answer,
      RegixElement person,
      RegixPlaces places,
      Limits limits) {
    this.file = file;
    this.text = text;
    this.answer = answer;
    this.person = person;
    this.places = places;
    this.limits = limits;
  }

  static RegixSource open(String file, TextForm text, Settlements settlements, Limits limits)
      throws IOException {
    RegixSource source;
    try (RegixReader reader = new RegixReader(file, text, limits)) {
      RegixAnswer answer = reader.answer();
      RegixElement person = person(file, reader);
      source = new RegixSource(file, text, answer, person, new RegixPlaces(settlements), limits);
    }
    RegixNotes found = new RegixNotes(source.places);
    source.rows(found, row -> true);
    source.places.settle();
    source.notes.add(text.evidence());
    source.notes.addAll(found.notes());
    return source;
  }

  private static RegixElement person(String file, RegixReader reader) {
    RegixElement person = null;
    for (RegixElement next = reader.next(); next != null; next = reader.next()) {
      if (reader.answer().isPerson(next.path())) {
        if (person != null) {
          throw new Failure(
              Failure.Category.INPUT,
              "intake.regix-persons",
              file,
              next.line(),
              reader.answer().person());
        }
        person = next;
      }
    }
    return person == null ? RegixElement.NONE : person;
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public boolean hasColumns() {
    return false;
  }

  @Override
  public String charset() {
    return text.charset().name();
  }

  @Override
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  @Override
  public void read(RowConsumer consumer) {
    try {
      if (consumer.accept(new Row(0, answer.headings().toArray(new String[0])))) {
        rows(new RegixNotes(places), consumer);
      }
    } catch (IOException e) {
      throw Intake.failure("intake.unreadable", file);
    }
  }

  private void rows(RegixNotes found, RowConsumer consumer) throws IOException {
    Map<String, Row> days = new LinkedHashMap<>();
    boolean wanted = true;
    int number = 0;
    try (RegixReader reader = new RegixReader(file, text, limits)) {
      for (RegixElement next = reader.next(); wanted && next != null; next = reader.next()) {
        if (!reader.answer().isPerson(next.path())) {
          number++;
          Row row = new Row(number, answer.cells(person, next, number, found));
          if (answer.joinsDays()) {
            join(row, days, found);
          } else {
            wanted = isBlank(row) || consumer.accept(row);
          }
        }
      }
    }
    for (Row row : days.values()) {
      wanted = wanted && (isBlank(row) || consumer.accept(row));
    }
  }

  /** Puts a row to the one of its day: what a casework did on a day in one step is one record. */
  private void join(Row row, Map<String, Row> days, RegixNotes found) {
    String day = isBlank(row) ? "" : row.cells()[RegixTrainings.DATE];
    Row first = days.putIfAbsent(day.isEmpty() ? "row " + row.number() : day, row);
    if (first != null) {
      String[] cells = first.cells();
      String more = row.cells()[RegixTrainings.OUTCOME];
      String all = cells[RegixTrainings.OUTCOME];
      cells[RegixTrainings.OUTCOME] = all + (all.isEmpty() || more.isEmpty() ? "" : "; ") + more;
      limits.checkCell(cells[RegixTrainings.OUTCOME], file, row.number());
      found.add("regix.joined", row.number());
    }
  }

  private static boolean isBlank(Row row) {
    return Arrays.stream(row.cells()).allMatch(String::isEmpty);
  }
}
