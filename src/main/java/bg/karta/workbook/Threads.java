package bg.karta.workbook;

import bg.karta.output.CellPlace;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;

/**
 * The part with the threads of comments of newer Excel, which shows them instead of the plain
 * comment on a cell. Of a cell that something was found in, the thread goes: its text stands in the
 * plain comment as well, and what was found below it.
 */
final class Threads {
  private Threads() {}

  /** Passes on the threads but for those of some cells. */
  static void copy(XmlScanner in, Writer out, Set<CellPlace> without, WorkbookMask mask)
      throws IOException {
    boolean leftOut = false;
    while (in.next()) {
      if (in.starts("threadedComment")) {
        CellPlace place = CellPlace.of(in.attribute("ref"));
        leftOut = place != null && without.contains(place);
      }
      if (!leftOut) {
        mask.copy(in, out);
      } else if (in.ends("threadedComment") || in.isEmpty("threadedComment")) {
        leftOut = false;
      }
    }
  }
}
