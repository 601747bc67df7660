package bg.karta.intake;

import bg.karta.kind.Remark;
import bg.karta.kind.WatchedColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that no field answers to: none is taken in, and some are looked at all the same. */
final class OtherColumns {
  private final List<String> unknown = new ArrayList<>();
  private final List<String> personal = new ArrayList<>();
  private final Map<Integer, WatchedColumn> watched = new LinkedHashMap<>();

  /** Adds a column by its heading. */
  void add(int column, String heading) {
    WatchedColumn found = WatchedColumn.of(heading);
    if (found != null) {
      watched.put(column, found);
    }
    (found != null && found.isPersonal() ? personal : unknown).add(heading);
  }

  /** The headings that mean nothing here. */
  List<String> unknown() {
    return List.copyOf(unknown);
  }

  /** The headings of personal numbers. */
  List<String> personal() {
    return List.copyOf(personal);
  }

  /** Says what is wrong with the cells that are looked at. */
  void judge(Row row, Layout.Sink sink) {
    for (Map.Entry<Integer, WatchedColumn> entry : watched.entrySet()) {
      int column = entry.getKey();
      String cell = column < row.cells().length ? row.cells()[column] : "";
      @Nullable Remark remark = entry.getValue().judge(cell);
      if (remark != null) {
        sink.beside(column, entry.getValue().shown(cell), remark);
      }
    }
  }
}
