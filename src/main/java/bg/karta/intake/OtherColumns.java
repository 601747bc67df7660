package bg.karta.intake;

import bg.karta.kind.CellErrors;
import bg.karta.kind.Remark;
import bg.karta.kind.WatchedColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns that no field answers to: none is taken in, and some are looked at all the same. */
final class OtherColumns {
  private static final Pattern NUMBERS =
      Pattern.compile("(?iu)\\s*(?:№|#|no|nr|n)?[\\s.:]*(?:по\\s+ред)?[\\s.:]*");

  private final Map<Integer, String> headings = new LinkedHashMap<>();
  private @Nullable Map<Integer, WatchedColumn> watched;

  /** Adds a column by its heading. */
  void add(int column, String heading) {
    headings.put(column, heading);
  }

  /**
   * The columns that are looked at. Most tables that are thought of on the way to the right one are
   * never asked.
   */
  private Map<Integer, WatchedColumn> watched() {
    if (watched == null) {
      watched = new LinkedHashMap<>();
      for (Map.Entry<Integer, String> entry : headings.entrySet()) {
        WatchedColumn found = WatchedColumn.of(entry.getValue());
        if (found != null) {
          watched.put(entry.getKey(), found);
        }
      }
    }
    return watched;
  }

  /** Whether each column is some field's. */
  boolean isEmpty() {
    return headings.isEmpty();
  }

  /** The columns whose headings mean nothing here. */
  List<Integer> unknownColumns() {
    return headings.keySet().stream().filter(column -> !isPersonal(column)).toList();
  }

  /**
   * Whether nobody misses a column: without a heading, of karta's own, or of running numbers. Of
   * one whose heading is the mark of an error, that is said.
   */
  static boolean isSilent(String heading) {
    return heading.isBlank()
        || heading.startsWith("karta_")
        || CellErrors.judge(heading.strip()) != null
        || NUMBERS.matcher(heading).matches();
  }

  /** The headings that mean nothing here. */
  List<String> unknown() {
    return headings(false);
  }

  /** The headings of personal numbers. */
  List<String> personal() {
    return headings(true);
  }

  private List<String> headings(boolean personal) {
    return headings.entrySet().stream()
        .filter(entry -> isPersonal(entry.getKey()) == personal)
        .map(Map.Entry::getValue)
        .toList();
  }

  private boolean isPersonal(int column) {
    WatchedColumn found = watched().get(column);
    return found != null && found.isPersonal();
  }

  /** Says what is wrong with the cells that are looked at. */
  void judge(Row row, Layout.Sink sink) {
    for (Map.Entry<Integer, WatchedColumn> entry : watched().entrySet()) {
      int column = entry.getKey();
      String cell = column < row.cells().length ? row.cells()[column] : "";
      @Nullable Remark remark = entry.getValue().judge(cell);
      if (remark != null) {
        sink.beside(column, entry.getValue().shown(cell), remark);
      }
    }
  }
}
