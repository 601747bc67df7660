package bg.karta.intake;

import bg.karta.kind.Marker;
import bg.karta.person.PersonalNumbers;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook. */
record SheetSource(Workbook workbook, WorkbookSheet part, List<Note> notes) implements RowSource {
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
  public @Nullable Path workbookFile() {
    return workbook.annotatable();
  }

  @Override
  public void read(RowConsumer consumer) {
    read(consumer, true);
  }

  private void read(RowConsumer consumer, boolean merged) {
    int row = 0;
    try (SheetReader rows = workbook.open(part, merged)) {
      try {
        rows.read(consumer);
      } finally {
        row = rows.row();
      }
    } catch (IOException | XMLStreamException e) {
      throw broken(row);
    }
  }

  private Failure broken(int row) {
    return new Failure(
        Failure.Category.INPUT, "intake.sheet-broken", workbook.file(), sheet(), row);
  }

  @Override
  public BitSet hiddenColumns() {
    try (SheetReader rows = workbook.open(part, false)) {
      return rows.hiddenColumns();
    } catch (IOException | XMLStreamException e) {
      throw broken(0);
    }
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
