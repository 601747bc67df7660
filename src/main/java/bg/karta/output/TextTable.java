package bg.karta.output;

import bg.karta.result.ResultRow;
import bg.karta.text.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aligned columns for a terminal, or for a pipe if nothing limits the width. */
final class TextTable implements TableWriter {
  /** The rows that are measured; those after them are set in the widths found. */
  private static final int MEASURED = 10_000;

  /** From how many rows on their number is no longer seen at a glance. */
  private static final int MANY = 10;

  private static final String BOLD = "\u001b[1m";
  private static final String NORMAL = "\u001b[0m";

  @Override
  public void write(Table table, OutputStream out, TableStyle style) throws IOException {
    Writer writer = Utf8.writer(out);
    writeTop(writer, table, style);
    Iterator<ResultRow> rows = table.rows().iterator();
    List<String[]> first = new ArrayList<>();
    boolean[] filled = new boolean[table.columns().size()];
    while (first.size() < MEASURED && rows.hasNext()) {
      List<@Nullable Object> row = rows.next().cells();
      first.add(cells(table.columns(), row, style));
      for (int i = 0; i < filled.length; i++) {
        filled[i] |= row.get(i) != null;
      }
    }
    ColumnFit room = ColumnFit.of(table.columns(), first, filled, style.width());
    LeftOut left = room.leftOut();
    first.forEach(left::see);
    first.replaceAll(room::of);
    TextLayout layout = TextLayout.of(room.columns(), first, style.width());
    String header = layout.line(TextLayout.labels(room.columns()));
    writer.append(style.color() ? BOLD + header + NORMAL : header).append('\n');
    writer.append(layout.rule()).append('\n');
    for (String[] cells : first) {
      writer.append(layout.line(cells)).append('\n');
    }
    long count = first.size();
    for (; rows.hasNext(); count++) {
      String[] cells = cells(table.columns(), rows.next().cells(), style);
      left.see(cells);
      writer.append(layout.line(room.of(cells))).append('\n');
    }
    writeBottom(writer, table, count, style);
    writeLeftOut(writer, left.named(), style);
    writer.flush();
  }

  private static void writeLeftOut(Writer writer, String columns, TableStyle style)
      throws IOException {
    if (!columns.isEmpty()) {
      writer.append(style.messages().get("output.left-out", columns)).append('\n');
    }
  }

  private static String[] cells(
      List<Column> columns, List<@Nullable Object> row, TableStyle style) {
    String[] cells = new String[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Visible.line(Cell.display(row.get(i), columns.get(i), style));
    }
    return cells;
  }

  private static void writeTop(Writer writer, Table table, TableStyle style) throws IOException {
    String caption = Caption.of(table, style.messages());
    for (String line : List.of(table.title(), caption)) {
      if (!line.isBlank()) {
        writer.append(Visible.line(line)).append('\n');
      }
    }
    if (!table.title().isBlank() || !caption.isEmpty()) {
      writer.write('\n');
    }
  }

  private static void writeBottom(Writer writer, Table table, long count, TableStyle style)
      throws IOException {
    if (count == 0) {
      writer.append(style.messages().get("output.rows.none")).append('\n');
    }
    if (count > MANY || !table.notes().isEmpty()) {
      writer.write('\n');
    }
    for (String note : table.notes()) {
      writer.append(Visible.line(note)).append('\n');
    }
    if (count > MANY) {
      writer.append(style.messages().get("output.rows", count)).append('\n');
    }
  }
}
