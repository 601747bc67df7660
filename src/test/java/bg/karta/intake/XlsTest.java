package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.kind.FieldType;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of old Excel give what the same workbook gives as XLSX. */
final class XlsTest {
  @TempDir Path folder;

  private Path write(byte[] bytes) {
    return Rows.write(folder.resolve("table.xls"), bytes);
  }

  private List<RowSource> open(byte[] bytes) {
    return Intake.open("table.xls", write(bytes));
  }

  private List<String> rows(Consumer<HSSFSheet> writer) {
    return Rows.of(write(Xls.of(workbook -> writer.accept(workbook.createSheet("Лист1")))));
  }

  private static HSSFCell cell(HSSFSheet sheet, int row, int column) {
    HSSFRow found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return found.createCell(column);
  }

  @Test
  void values_of_every_type_become_texts() {
    assertThat(
            rows(
                sheet -> {
                  cell(sheet, 0, 0).setCellValue("Дом „Здравец“");
                  cell(sheet, 0, 1).setCellValue("Latin é");
                  cell(sheet, 0, 2).setCellValue(0.1 + 0.2);
                  cell(sheet, 0, 3).setCellValue(204878243);
                  cell(sheet, 0, 4).setCellValue(-7.5);
                  cell(sheet, 0, 5).setCellValue(1e20);
                  cell(sheet, 0, 6).setCellValue(true);
                  cell(sheet, 0, 7).setCellErrorValue(FormulaError.DIV0);
                  cell(sheet, 4, 2).setCellValue("два\nреда");
                }))
        .containsExactly(
            "1: Дом „Здравец“|Latin é|0.3|204878243|-7.5|100000000000000000000|true|#DIV/0!",
            "5: ||два\nреда");
  }

  @Test
  void a_formula_is_read_by_its_result() {
    assertThat(
            rows(
                sheet -> {
                  BiConsumer<Integer, String> formula =
                      (column, text) -> cell(sheet, 0, column).setCellFormula(text);
                  formula.accept(0, "2+3");
                  formula.accept(1, "\"Л-\"&\"3129\"");
                  formula.accept(2, "1/0");
                  formula.accept(3, "1=1");
                  formula.accept(4, "\"\"");
                  sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
                  formula.accept(5, "2+2");
                  cell(sheet, 0, 6).setCellValue("край");
                }))
        .containsExactly("1: 5|Л-3129|#DIV/0!|true||#UNCALCULATED!|край");
  }

  @ParameterizedTest
  @CsvSource({
    "dd.mm.yyyy, 45322, 2024-01-31",
    "dd.mm.yyyy, 45322.75, 2024-01-31",
    "dd.mm.yyyy hh:mm, 45322.4375, 2024-01-31T10:30",
    "hh:mm, 0.4375, 10:30",
    "[h]:mm:ss, 1.5, 36:00",
    "m/d/yy, 45322, 2024-01-31",
    "0%, 0.925, 92.5%",
    "000000, 42, 000042",
    "'\"Л-\"0', 13, Л-13",
    "'#,##0.00', 1234.5, 1234.5",
    "General, 45322, 45322"
  })
  void a_number_is_read_as_its_format_shows_it(String format, double value, String text) {
    assertThat(
            rows(
                sheet -> {
                  HSSFWorkbook workbook = sheet.getWorkbook();
                  HSSFCellStyle style = workbook.createCellStyle();
                  style.setDataFormat(workbook.createDataFormat().getFormat(format));
                  HSSFCell cell = cell(sheet, 0, 0);
                  cell.setCellValue(value);
                  cell.setCellStyle(style);
                }))
        .containsExactly("1: " + text);
  }

  @Test
  void short_numbers_are_whole_halved_or_in_hundredths() {
    // Twice a whole number and its mark (2), a double's first bits, and both in hundredths (1).
    byte[] cells =
        Xls.joined(
            Xls.record(0x27E, 0, 0, 0, 0, 0, 0, 42 << 2 | 2, 0, 0, 0),
            Xls.record(
                0xBD,
                0,
                0,
                1,
                0,
                0,
                0,
                0xFC | 2,
                0xFF,
                0xFF,
                0xFF,
                0,
                0,
                0,
                0,
                0xF8,
                0x3F,
                0,
                0,
                0x96 << 2 & 0xFF | 3,
                0x96 >> 6,
                0,
                0,
                3,
                0));
    assertThat(Rows.of(write(Xls.workbook(new byte[0], cells))))
        .containsExactly("1: 42|-1|1.5|1.5");
  }

  @Test
  void a_month_that_is_shown_alone_is_told() {
    byte[] bytes =
        Xls.of(
            workbook -> {
              HSSFCellStyle style = workbook.createCellStyle();
              style.setDataFormat(workbook.createDataFormat().getFormat("mmmm yyyy"));
              HSSFCell cell = cell(workbook.createSheet(), 0, 0);
              cell.setCellValue(46266);
              cell.setCellStyle(style);
            });
    List<Row> read = new ArrayList<>();
    open(bytes).get(0).read(read::add);
    assertThat(read.get(0).cells()).containsExactly("2026-09-01");
    assertThat(read.get(0).text(0, FieldType.MONTH)).isEqualTo("2026-09");
  }

  @Test
  void days_may_be_counted_from_1904() {
    byte[] ofWorkbook = Xls.joined(Xls.record(0x22, 1, 0), xf(14));
    assertThat(Rows.of(write(Xls.workbook(ofWorkbook, Xls.number(0, 0, 43860)))))
        .containsExactly("1: 2024-01-31");
  }

  /** The style of cells of one of the formats that every workbook has. */
  private static byte[] xf(int format) {
    return Xls.record(0xE0, 0, 0, format, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void a_cell_merged_over_rows_stands_in_each() {
    assertThat(
            rows(
                sheet -> {
                  cell(sheet, 0, 0).setCellValue("Банско");
                  for (int row = 0; row < 4; row++) {
                    cell(sheet, row, 2).setCellValue("S" + row);
                  }
                  sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 1));
                  sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 1));
                }))
        .containsExactly("1: Банско||S0", "2: Банско||S1", "3: Банско||S2", "4: ||S3");
  }

  @Test
  void hidden_sheets_rows_and_columns_are_told() {
    byte[] bytes =
        Xls.of(
            workbook -> {
              cell(workbook.createSheet("Кодове"), 0, 0).setCellValue("x");
              workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
              HSSFSheet sheet = workbook.createSheet("Услуги");
              workbook.setActiveSheet(1);
              for (int row = 0; row < 3; row++) {
                cell(sheet, row, 0).setCellValue(row);
              }
              sheet.getRow(1).setZeroHeight(true);
              sheet.setColumnHidden(2, true);
              sheet.setColumnHidden(4, true);
              workbook.createSheet("Празен");
            });
    List<RowSource> sources = open(bytes);
    assertThat(sources).extracting(RowSource::sheet).containsExactly("Услуги");
    assertThat(sources.get(0).notes().get(0).in(Messages.of(Lang.EN))).contains("Кодове");
    assertThat(sources.get(0).hiddenColumns()).isEqualTo(BitSet.valueOf(new long[] {0b10100}));
    List<Boolean> hidden = new ArrayList<>();
    sources.get(0).read(row -> hidden.add(row.hidden()));
    assertThat(hidden).containsExactly(false, true, false);
    assertThat(sources.get(0).workbookFile()).isNull();
  }

  @Test
  void the_sheet_of_findings_that_karta_made_is_passed_over() {
    byte[] bytes =
        Xls.of(
            workbook -> {
              cell(workbook.createSheet("Услуги"), 0, 0).setCellValue("а");
              cell(workbook.createSheet("Находки"), 0, 0).setCellValue("б");
              var name = workbook.createName();
              name.setNameName("karta_findings");
              name.setRefersToFormula("'Находки'!$A$1");
            });
    assertThat(open(bytes)).extracting(RowSource::sheet).containsExactly("Услуги");
  }

  @Test
  void cells_in_any_order_are_put_in_that_of_their_rows() {
    List<byte[]> cells = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int column = 0; column < 2; column++) {
      for (int row = 9999; row >= 0; row--) {
        cells.add(Xls.number(row, column, row + column));
      }
    }
    for (int row = 0; row < 10_000; row++) {
      expected.add("%d: %d|%d".formatted(row + 1, row, row + 1));
    }
    byte[] bytes = Xls.workbook(new byte[0], Xls.joined(cells.toArray(byte[][]::new)));
    assertThat(Rows.of(write(bytes))).isEqualTo(expected);
  }

  @Test
  void the_cells_of_charts_among_them_are_no_rows() {
    byte[] chart = Xls.joined(Xls.beginning(32), Xls.number(0, 0, 5), Xls.end());
    byte[] cells = Xls.joined(Xls.number(0, 0, 1), chart, Xls.number(1, 0, 2));
    assertThat(Rows.of(write(Xls.workbook(new byte[0], cells)))).containsExactly("1: 1", "2: 2");
  }

  @Test
  void texts_that_go_on_in_further_records_are_whole() {
    String latin = "ab".repeat(6000);
    String mixed = "xy".repeat(3000) + "жъ".repeat(6000);
    assertThat(
            rows(
                sheet -> {
                  cell(sheet, 0, 0).setCellValue(latin);
                  cell(sheet, 0, 1).setCellValue(mixed);
                  cell(sheet, 0, 2).setCellFormula("A1");
                  sheet.getRow(0).getCell(2).setCellValue("ж".repeat(9000));
                  cell(sheet, 1, 0).setCellValue("край");
                }))
        .containsExactly("1: " + latin + "|" + mixed + "|" + "ж".repeat(9000), "2: край");
  }

  @Test
  void fonts_and_pronunciation_of_texts_are_passed_over() {
    byte[] fonts = {2, 0, 8, 2, 0, 'a', 'b', 0, 0, 1, 0, 1, 0, 2, 0};
    byte[] both = {1, 0, 13, 1, 0, 5, 0, 0, 0, 0x36, 4, 0, 0, 1, 0, 9, 9, 9};
    byte[] rest = {9, 9, 2, 0, 0, 'c', 'd'};
    byte[] texts = Xls.joined(new byte[] {3, 0, 0, 0, 3, 0, 0, 0}, fonts, both);
    byte[] ofWorkbook = Xls.joined(Xls.record(0xFC, texts), Xls.record(0x3C, rest));
    List<byte[]> cells = new ArrayList<>();
    for (int text = 0; text < 3; text++) {
      cells.add(Xls.record(0xFD, 0, 0, text, 0, 0, 0, text, 0, 0, 0));
    }
    byte[] bytes = Xls.workbook(ofWorkbook, Xls.joined(cells.toArray(byte[][]::new)));
    assertThat(Rows.of(write(bytes))).containsExactly("1: ab|ж|cd");
  }
}
