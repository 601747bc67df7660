package bg.karta.workbook;

import bg.karta.finding.Finding;
import bg.karta.finding.ReadTable;
import bg.karta.finding.Report;
import bg.karta.output.CellPlace;
import bg.karta.text.Messages;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found, by the sheets of a workbook in which the tables that were read stand. */
public final class Annotations {
  /** A table by its file and its sheet. */
  private record ReadSheet(@Nullable String file, @Nullable String sheet) {}

  /** Where a table stands; a row of it is so many rows below its number. */
  private record Target(String sheet, int shift) {}

  /** A cell of a sheet of the workbook. */
  record Link(String sheet, CellPlace cell) {
    /** The cell as a formula would name it, {@code 'Лист 1'!C17}. */
    String location() {
      return "'" + sheet.replace("'", "''") + "'!" + cell;
    }
  }

  private final Map<ReadSheet, Target> targets = new HashMap<>();
  private final Map<String, CellMarks> marks = new LinkedHashMap<>();

  /** Says on which sheet a table stands, and how far its rows are moved down on it. */
  public void place(ReadTable table, String sheet, int shift) {
    targets.put(new ReadSheet(table.file(), table.sheet()), new Target(sheet, shift));
  }

  /** Marks the cells in which something was found that nobody has waived. */
  public void mark(Report report, Messages messages) {
    report
        .findings()
        .forEach(
            finding -> {
              Link link = finding.waived() ? null : link(finding);
              if (link != null) {
                marks
                    .computeIfAbsent(link.sheet(), name -> new CellMarks())
                    .add(link.cell(), finding.severity(), paragraph(finding, messages));
              }
            });
  }

  private static String paragraph(Finding finding, Messages messages) {
    String severity = messages.get("findings.severity." + finding.severity());
    return messages.get("findings.note", severity, finding.message(), finding.rule());
  }

  /** The cell a finding is about, the first of its row if it names none; null for no row. */
  @Nullable Link link(Finding finding) {
    Finding.Place place = finding.place();
    Target target = targets.get(new ReadSheet(place.file(), place.sheet()));
    Integer row = place.row();
    if (target == null || row == null) {
      return null;
    }
    CellPlace named = place.cell() == null ? null : CellPlace.of(place.cell());
    int at = row + target.shift;
    return at < 1 || at > CellPlace.MAX_ROWS
        ? null
        : new Link(target.sheet, new CellPlace(at, named == null ? 0 : named.column()));
  }

  /** The marked cells of a sheet. */
  CellMarks of(String sheet) {
    return marks.getOrDefault(sheet, new CellMarks());
  }

  /** How many findings have no place in a comment, because their sheet has too many comments. */
  public long withoutComment() {
    return marks.values().stream().mapToLong(CellMarks::without).sum();
  }
}
