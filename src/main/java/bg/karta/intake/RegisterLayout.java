package bg.karta.intake;

import bg.karta.kind.CellRule;
import bg.karta.kind.Inspection;
import bg.karta.kind.Kinds;
import bg.karta.kind.Licence;
import bg.karta.kind.LicenceNumber;
import bg.karta.kind.Provider;
import bg.karta.kind.RecordCells;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Remark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The register of licensed providers as the Agency for the Quality of Social Services publishes it:
 * a provider's first row carries its data, further licences follow in rows without them. In the
 * flat form of the same register a provider has one row and its licences and services stand in one
 * cell each, joined by semicolons; both are read here, for each is the other with some cells
 * joined.
 */
final class RegisterLayout implements Layout {
  private static final RecordKind PROVIDER = Kinds.of(Provider.class);
  private static final RecordKind LICENCE = Kinds.of(Licence.class);
  private static final int FIRST = 1;
  private static final int CHANGED = 2;
  private static final int RENEWED = 3;
  private static final int INSPECTION = 4;
  private static final int KIND = LICENCE.position("kind");
  private static final int NUMBER = LICENCE.position("number");

  private final RegisterColumns columns;
  private final List<KindColumns> parts;
  private final RowLengths lengths;
  private String[] provider = new String[0];
  private @Nullable Row lastProvider;

  RegisterLayout(RegisterColumns columns) {
    this.columns = columns;
    this.lengths = new RowLengths(columns.width(), columns.width());
    this.parts =
        List.of(
            columns.provider(),
            columns.licence(RegisterColumns.NUMBER, RegisterColumns.VALID_TO),
            columns.licence(RegisterColumns.CHANGED_NUMBER, RegisterColumns.CHANGED_VALID_TO),
            columns.licence(RegisterColumns.RENEWED_NUMBER, RegisterColumns.RENEWED_VALID_TO),
            columns.inspection());
  }

  /** Whether it may be looked for where only records of some kinds are asked for. */
  static boolean serves(List<RecordKind> kinds) {
    return kinds.contains(LICENCE);
  }

  @Override
  public List<KindColumns> parts() {
    return parts;
  }

  @Override
  public boolean isPublished() {
    return true;
  }

  @Override
  public List<String> unknownHeadings() {
    return columns.others().unknown();
  }

  @Override
  public List<String> personalHeadings() {
    return columns.others().personal();
  }

  @Override
  public void row(Row row, Sink sink) {
    String eik = columns.cell(row, RegisterColumns.EIK);
    List<String> numbers = split(columns.cell(row, RegisterColumns.NUMBER));
    boolean blank = eik.isBlank() && numbers.isEmpty();
    lengths.see(row);
    if (blank || columns.headings().repeats(row.cells())) {
      sink.skipped(blank ? Skip.BLANK : Skip.HEADINGS);
      return;
    }
    if (columns.headings().areOther(row.cells(), false)) {
      sink.otherTable(String.join(", ", row.cells()));
      return;
    }
    int record = eik.isBlank() ? FIRST : 0;
    lengths.judge(row, record, parts.get(record).kind().fields().get(0), false, sink);
    if (!eik.isBlank()) {
      provider = columns.cells(parts.get(0), row);
      sink.cells(0, new RecordCells(provider.clone()));
    }
    columns.others().judge(row, sink);
    licences(row, numbers, sink);
    for (Violation violation : Violation.in(columns.cell(row, RegisterColumns.VIOLATIONS))) {
      sink.cells(INSPECTION, new RecordCells(inspection(violation)));
    }
  }

  @Override
  public void end(Sink sink) {
    lengths.end(sink);
  }

  @Override
  public Row whole(Row row) {
    if (!columns.cell(row, RegisterColumns.EIK).isBlank()) {
      lastProvider = row;
      return row;
    }
    return lastProvider == null ? row : columns.withProvider(row, lastProvider);
  }

  private void licences(Row row, List<String> numbers, Sink sink) {
    List<String> kinds = split(columns.cell(row, RegisterColumns.KINDS));
    boolean certain = !kinds.isEmpty() && numbers.size() % kinds.size() == 0;
    List<String[]> all = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      String[] licence = licence(row, FIRST, numbers.get(i));
      if (i > 0) {
        // In the flat form the end date stands for the provider's first licence alone.
        licence[LICENCE.position("valid_to")] = "";
      }
      if (certain) {
        licence[KIND] = kinds.get(i % kinds.size());
      } else {
        licence[KIND] = "";
        licence[LICENCE.position("possible_kinds")] = String.join(";", kinds);
        sink.remark(FIRST, LICENCE.field("kind"), "", uncertain(numbers.get(i), kinds, numbers));
      }
      all.add(licence);
    }
    succeed(row, all, sink);
  }

  private static Remark uncertain(String number, List<String> kinds, List<String> numbers) {
    return new Remark(
        CellRule.LICENCE_KIND_UNCERTAIN,
        plain(number),
        String.valueOf(kinds.size()),
        String.valueOf(numbers.size()));
  }

  /** Gives the licences, each followed by what replaced it: its changes, then its renewal. */
  private void succeed(Row row, List<String[]> licences, Sink sink) {
    List<String> changes =
        new ArrayList<>(split(columns.cell(row, RegisterColumns.CHANGED_NUMBER)));
    List<String> renewals = split(columns.cell(row, RegisterColumns.RENEWED_NUMBER));
    for (int i = 0; i < licences.size(); i++) {
      String[] current = licences.get(i);
      int part = FIRST;
      for (String change : List.copyOf(changes)) {
        if (plain(licences.get(i)[NUMBER]).equals(base(change))) {
          changes.remove(change);
          String[] next = licence(row, CHANGED, change);
          sink.cells(part, new RecordCells(succeeded(current, "changed", next)));
          current = next;
          part = CHANGED;
        }
      }
      // The register puts a renewal in the provider's first row, beside the licence it renews.
      if (i < renewals.size()) {
        String[] next = licence(row, RENEWED, renewals.get(i));
        next[LICENCE.position("valid_from")] =
            RegisterDates.dayAfter(current[LICENCE.position("valid_to")]);
        sink.cells(part, new RecordCells(succeeded(current, "renewed", next)));
        current = next;
        part = RENEWED;
      }
      sink.cells(part, new RecordCells(current));
    }
    changes.forEach(change -> sink.cells(CHANGED, new RecordCells(alone(row, CHANGED, change))));
    renewals.stream()
        .skip(licences.size())
        .forEach(renewal -> sink.cells(RENEWED, new RecordCells(alone(row, RENEWED, renewal))));
  }

  /** A change or renewal whose licence the row does not name: nothing of the register is lost. */
  private String[] alone(Row row, int part, String number) {
    String[] cells = licence(row, part, number);
    cells[LICENCE.position("possible_kinds")] = cells[KIND];
    cells[KIND] = split(cells[KIND]).size() == 1 ? cells[KIND] : "";
    return cells;
  }

  /** Marks a licence as replaced and passes on to the next what the register says only once. */
  private static String[] succeeded(String[] licence, String status, String[] next) {
    next[KIND] = licence[KIND];
    int possible = LICENCE.position("possible_kinds");
    next[possible] = licence[possible];
    next[LICENCE.position("replaces")] = plain(licence[NUMBER]);
    licence[LICENCE.position("status")] = status;
    licence[LICENCE.position("status_date")] = RegisterDates.issued(next[NUMBER]);
    return licence;
  }

  private String[] licence(Row row, int part, String number) {
    String[] cells = columns.cells(parts.get(part), row);
    cells[NUMBER] = number;
    cells[LICENCE.position("provider")] = provider(PROVIDER.position("eik"));
    return cells;
  }

  private String provider(int field) {
    return field < provider.length ? provider[field] : "";
  }

  private String[] inspection(Violation violation) {
    RecordKind kind = Kinds.of(Inspection.class);
    String[] cells = new String[kind.fields().size()];
    Arrays.fill(cells, "");
    cells[kind.position("number")] = violation.number();
    cells[kind.position("provider")] = provider(PROVIDER.position("eik"));
    cells[kind.position("date")] = violation.date();
    cells[kind.position("finding")] = "not-compliant";
    cells[kind.position("article")] = violation.article();
    cells[kind.position("act")] = violation.text();
    return cells;
  }

  private static String plain(String number) {
    LicenceNumber parsed = LicenceNumber.parse(number.strip());
    return parsed == null ? number : parsed.plain();
  }

  private static String base(String number) {
    LicenceNumber parsed = LicenceNumber.parse(number.strip());
    return parsed == null ? "" : Objects.requireNonNullElse(parsed.base(), "");
  }

  private static List<String> split(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
