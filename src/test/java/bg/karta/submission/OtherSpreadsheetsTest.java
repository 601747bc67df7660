package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.SharedFile;
import bg.karta.intake.Ods;
import bg.karta.intake.Xls;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers that come as ODS or old XLS are judged as the same registers in XLSX are. */
final class OtherSpreadsheetsTest {
  private static final Pattern MERGED = Pattern.compile("<mergeCell ref=\"([A-Z0-9:]+)\"");

  @TempDir Path folder;

  @Test
  void the_public_register_saved_in_the_other_forms() throws IOException {
    Path xlsx = SharedFile.REGISTER.path();
    List<Row> rows;
    try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.toFile())) {
      rows = workbook.getFirstSheet().read();
    }
    List<CellRangeAddress> merged = merged(xlsx);
    Desk desk = new Desk(folder).put("register.ods", ods(rows, merged));
    desk.put("register.xls", xls(rows, merged));
    JsonNode expected = check(xlsx);
    for (String form : List.of("register.ods", "register.xls")) {
      JsonNode given = check(desk.path(form));
      assertThat(told(given)).as(form).isEqualTo(told(expected));
      assertThat(given.get("summary")).as(form).isEqualTo(expected.get("summary"));
    }
  }

  private JsonNode check(Path file) {
    String[] line = {"check", file.toString(), "--on", "2026-01-31", "-f", "json"};
    return KartaRun.in(folder, line).ends(0).json();
  }

  /** The findings without the name of the file. */
  private static List<String> told(JsonNode report) {
    List<String> told = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      told.add(
          "%s %s %s: %s"
              .formatted(
                  finding.get("rule"),
                  finding.get("row"),
                  finding.get("cell"),
                  finding.get("message")));
    }
    return told;
  }

  private static List<CellRangeAddress> merged(Path xlsx) throws IOException {
    try (ZipFile zip = new ZipFile(xlsx.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      Matcher matcher = MERGED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return matcher.results().map(found -> CellRangeAddress.valueOf(found.group(1))).toList();
    }
  }

  /** Whether a number is a day is told by the letters of its format; this register has no times. */
  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    return cell.getType() == CellType.NUMBER && format != null && format.contains("yy");
  }

  private static byte[] xls(List<Row> rows, List<CellRangeAddress> merged) {
    return Xls.of(
        workbook -> {
          HSSFSheet sheet = workbook.createSheet("Sheet1");
          HSSFCellStyle day = day(workbook);
          for (Row row : rows) {
            HSSFRow written = sheet.createRow(row.getRowNum() - 1);
            row.stream()
                .filter(cell -> cell != null && cell.getValue() != null)
                .forEach(cell -> write(written.createCell(cell.getColumnIndex()), cell, day));
          }
          merged.forEach(sheet::addMergedRegionUnsafe);
        });
  }

  private static HSSFCellStyle day(HSSFWorkbook workbook) {
    HSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
    return style;
  }

  private static void write(HSSFCell written, Cell cell, HSSFCellStyle day) {
    if (cell.getType() == CellType.NUMBER) {
      written.setCellValue(cell.asNumber().doubleValue());
      if (isDay(cell)) {
        written.setCellStyle(day);
      }
    } else {
      written.setCellValue(cell.getText());
    }
  }

  private static byte[] ods(List<Row> rows, List<CellRangeAddress> merged) {
    StringBuilder all = new StringBuilder();
    int last = 0;
    for (Row row : rows) {
      int blank = row.getRowNum() - 1 - last;
      if (blank > 0) {
        all.append("<table:table-row table:number-rows-repeated='%d'/>".formatted(blank));
      }
      last = row.getRowNum();
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < row.getCellCount(); column++) {
        cells.add(ods(row.getOptionalCell(column), row.getRowNum() - 1, column, merged));
      }
      all.append(Ods.row(cells.toArray(String[]::new)));
    }
    return Ods.of("", Ods.sheet("Sheet1", all.toString()));
  }

  private static String ods(
      Optional<Cell> cell, int row, int column, List<CellRangeAddress> merged) {
    CellRangeAddress area =
        merged.stream().filter(range -> range.isInRange(row, column)).findFirst().orElse(null);
    if (area != null && (area.getFirstRow() != row || area.getFirstColumn() != column)) {
      return "<table:covered-table-cell/>";
    }
    String written =
        cell.filter(one -> one.getValue() != null).map(one -> ods(one)).orElse(Ods.text(""));
    return area == null
        ? written
        : written.replaceFirst(
            "<table:table-cell",
            "<table:table-cell table:number-rows-spanned='%d' table:number-columns-spanned='%d'"
                .formatted(area.getLastRow() - row + 1, area.getLastColumn() - column + 1));
  }

  private static String ods(Cell cell) {
    if (isDay(cell)) {
      String day = cell.asDate().toLocalDate().toString();
      return Ods.cell("office:value-type='date' office:date-value='" + day + "'", "x");
    }
    return cell.getType() == CellType.NUMBER
        ? Ods.cell("office:value-type='float' office:value='" + cell.getRawValue() + "'", "x")
        : Ods.text(cell.getText());
  }
}
