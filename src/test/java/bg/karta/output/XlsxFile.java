package bg.karta.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a workbook back. */
public record XlsxFile(byte[] bytes) {

  /** The cells of the first sheet. */
  List<Row> rows() throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      return workbook.getFirstSheet().read();
    }
  }

  /** A cell of the first sheet. */
  Cell cell(int row, int column) throws IOException {
    return rows().get(row).getCell(column);
  }

  public List<String> sheetNames() throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      return workbook.getSheets().map(Sheet::getName).toList();
    }
  }

  /** The text of one file inside the workbook. */
  public String part(String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no part " + name);
  }

  /** The names of the files inside the workbook, in their order. */
  public List<String> partNames() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  /** The texts of the files inside the workbook by name. */
  public Map<String, String> parts() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String name : partNames()) {
      parts.put(name, part(name));
    }
    return parts;
  }

  /** The time of each file inside the workbook. */
  List<LocalDateTime> entryTimes() throws IOException {
    List<LocalDateTime> times = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        times.add(entry.getTimeLocal());
      }
    }
    return times;
  }

  /** All cells as text, each with its type, sheet after sheet. */
  public String dump() throws IOException {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        lines.add("[" + sheet.getName() + "]");
        for (Row row : sheet.read()) {
          StringJoiner cells = new StringJoiner(" | ");
          row.forEach(
              cell -> cells.add(cell == null || cell.getRawValue() == null ? "-" : show(cell)));
          lines.add(cells.toString());
        }
      }
    }
    return lines.toString();
  }

  private static String show(Cell cell) {
    String format = cell.getDataFormatString() == null ? "" : ":" + cell.getDataFormatString();
    return cell.getType() + format + " " + cell.getRawValue().replace("\n", "\\n");
  }
}
