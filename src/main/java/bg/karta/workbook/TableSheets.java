package bg.karta.workbook;

import bg.karta.finding.ReadTable;
import bg.karta.output.CellPlace;
import bg.karta.output.DisplayWidth;
import bg.karta.output.XlsxText;
import bg.karta.temporary.TemporaryFile;
import bg.karta.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes a workbook of tables that are in none: a sheet for each, its rows as they were read. */
public final class TableSheets {
  private static final int BATCH = 500;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 50;
  private static final int FASTEST = 1;

  private final Messages messages;
  private final Set<String> names = new HashSet<>();
  private final List<String> remarks = new ArrayList<>();

  public TableSheets(Messages messages) {
    this.messages = messages;
    names.add(messages.get("findings.title").toLowerCase(Locale.ROOT));
  }

  /**
   * Writes the workbook, and says where in it each table stands.
   *
   * @return what must be known about it, a sentence each
   */
  public List<String> write(List<ReadTable> tables, TemporaryFile file, Annotations annotations)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file.path())) {
      if (tables.isEmpty()) {
        BlankWorkbook.write(out);
        return remarks;
      }
      Workbook workbook = new Workbook(out, "karta", null);
      workbook.setCompressionLevel(FASTEST);
      boolean several = tables.stream().map(ReadTable::file).distinct().count() > 1;
      for (ReadTable table : tables) {
        String name = name(table, several);
        Sheet sheet = new Sheet(workbook.newWorksheet(name));
        sheet.write(table);
        annotations.place(table, name, sheet.shift);
        if (sheet.cut) {
          remarks.add(messages.get("findings.rows-cut", name, CellPlace.MAX_ROWS));
        }
      }
      workbook.finish();
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    return remarks;
  }

  private String name(ReadTable table, boolean several) {
    String file = table.file().substring(table.file().replace('\\', '/').lastIndexOf('/') + 1);
    String sheet = table.sheet();
    String title = sheet == null ? file : several ? file + " " + sheet : sheet;
    return XlsxText.freeName(XlsxText.sheetName(title, messages), names);
  }

  /** One sheet as it is written. */
  private static final class Sheet {
    private final Worksheet sheet;
    private final List<Integer> widths = new ArrayList<>();
    private int shift;
    private int written;
    private boolean cut;

    Sheet(Worksheet sheet) {
      this.sheet = sheet;
    }

    void write(ReadTable table) throws IOException {
      table.rows().read(this::row);
      if (written < BATCH) {
        setWidths();
      }
      sheet.finish();
    }

    /** The heading of JSON has the number 0, which no row of a sheet has. */
    private boolean row(int number, String[] cells) {
      shift = written == 0 && number == 0 ? 1 : shift;
      int row = number + shift;
      if (row > CellPlace.MAX_ROWS) {
        cut = true;
        return false;
      }
      for (int i = 0; i < cells.length; i++) {
        XlsxText.putWhole(sheet, row - 1, i, cells[i]);
        if (written < BATCH) {
          widen(i, DisplayWidth.of(cells[i]));
        }
      }
      if (++written % BATCH == 0) {
        flush();
      }
      return true;
    }

    private void widen(int column, int width) {
      while (widths.size() <= column) {
        widths.add(NARROWEST);
      }
      widths.set(column, Math.min(WIDEST, Math.max(widths.get(column), width + 1)));
    }

    /** The library writes the widths with the first rows, so they cannot change after that. */
    private void flush() {
      try {
        if (written == BATCH) {
          setWidths();
        }
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void setWidths() {
      for (int i = 0; i < widths.size(); i++) {
        sheet.width(i, widths.get(i));
      }
    }
  }
}
