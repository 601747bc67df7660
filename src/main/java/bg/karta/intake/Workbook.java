package bg.karta.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A workbook, whichever program's: its sheets, and a way to the rows of each. */
interface Workbook {
  /** The file as the user named it. */
  String file();

  /** Its sheets in the order of their tabs, those that are hidden too. */
  List<WorkbookSheet> sheets();

  /**
   * Opens a sheet.
   *
   * @param merged whether a cell that is merged over several rows is to stand in each of them
   * @throws IOException if the file is broken, as if the XML in it is
   */
  SheetReader open(WorkbookSheet sheet, boolean merged) throws IOException, XMLStreamException;

  /** Where it lies, if its form is the one in which findings can be written into its cells. */
  default @Nullable Path annotatable() {
    return null;
  }
}
