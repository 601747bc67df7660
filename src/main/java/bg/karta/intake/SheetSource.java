package bg.karta.intake;

import bg.karta.kind.Marker;
import bg.karta.limit.Limit;
import bg.karta.opc.Container;
import bg.karta.person.PersonalNumbers;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** One sheet of an XLSX workbook. */
record SheetSource(Workbook workbook, Workbook.Sheet part, List<Note> notes) implements RowSource {
  @Override
  public String file() {
    return workbook.file();
  }

  /** Its name as reports and the register name it. */
  @Override
  public String sheet() {
    return PersonalNumbers.mask(part.name());
  }

  @Override
  public Path workbookFile() {
    return workbook.path();
  }

  @Override
  public void read(RowConsumer consumer) {
    read(consumer, true);
  }

  private void read(RowConsumer consumer, boolean merged) {
    SheetRows rows = null;
    try (Container zip = Container.open(workbook.path());
        WorkbookPart xml = workbook.part(zip, part.part())) {
      rows = new SheetRows(workbook, zip, xml, merged ? workbook.merged(zip, part) : List.of());
      rows.read(consumer);
    } catch (IOException | XMLStreamException e) {
      int row = rows == null ? 0 : rows.row();
      throw new Failure(
          Failure.Category.INPUT, "intake.sheet-broken", workbook.file(), sheet(), row);
    }
  }

  /** They are announced before the rows; there may be thousands of them behind the last heading. */
  @Override
  public BitSet hiddenColumns() {
    BitSet hidden = new BitSet();
    try (Container zip = Container.open(workbook.path());
        WorkbookPart xml = workbook.part(zip, part.part())) {
      while (xml.next() && !xml.starts("sheetData")) {
        if (xml.starts("col") && SheetRows.isTrue(xml.attribute("hidden"))) {
          int last =
              Math.min(
                  SheetRows.number(xml.attribute("max")), workbook.limits().number(Limit.COLUMNS));
          hidden.set(Math.min(SheetRows.number(xml.attribute("min")), last + 1) - 1, last);
        }
      }
    } catch (IOException | XMLStreamException e) {
      throw new Failure(Failure.Category.INPUT, "intake.sheet-broken", workbook.file(), sheet(), 0);
    }
    return hidden;
  }

  /** Whether the sheet has any row that holds anything, and does not just explain a template. */
  boolean holdsRows() {
    boolean[] found = new boolean[1];
    read(
        row -> {
          found[0] = !List.of(row.cells()).contains(Marker.EXPLANATIONS);
          return false;
        },
        false);
    return found[0];
  }
}
