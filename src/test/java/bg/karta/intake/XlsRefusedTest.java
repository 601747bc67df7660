package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of old Excel that are broken, locked, or of no form that is read. */
final class XlsRefusedTest {
  @TempDir Path folder;

  private Path write(byte[] bytes) {
    return Rows.write(folder.resolve("table.xls"), bytes);
  }

  private List<RowSource> open(byte[] bytes) {
    return Intake.open("table.xls", write(bytes));
  }

  private static void assertRefused(String message, Runnable reading) {
    assertThatThrownBy(reading::run).hasMessageStartingWith(message);
  }

  private static HSSFCell cell(HSSFSheet sheet, int row, int column) {
    HSSFRow found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return found.createCell(column);
  }

  @Test
  void a_password_is_named() {
    byte[] password = Xls.record(0x2F, 1, 0, 1, 0, 1, 0);
    byte[] bytes = Xls.workbook(password, new byte[] {7, 7, 7, 7});
    assertRefused("intake.encrypted-workbook[table.xls]", () -> open(bytes));
    byte[] newer = Xls.container("EncryptedPackage", new byte[5000]);
    assertRefused("intake.encrypted-workbook[table.xls]", () -> open(newer));
  }

  @Test
  void what_is_older_or_no_workbook_is_named() {
    byte[] excel95 = Xls.container("Book", new byte[5000]);
    assertRefused("intake.old-excel[table.xls]", () -> open(excel95));
    byte[] version = Xls.record(0x809, 0, 5, 5, 0, 0, 0, 0, 0);
    assertRefused("intake.old-excel[", () -> open(Xls.container("Workbook", version)));
    byte[] excel4 = Xls.record(0x409, 0, 0, 0x10, 0, 0, 0);
    assertRefused("intake.old-excel[", () -> open(excel4));
    assertRefused("intake.word-processor[", () -> open(Xls.container("WordDocument", version)));
    assertRefused("intake.binary[", () -> open(Xls.container("Contents", version)));
  }

  @Test
  void a_workbook_without_rows_is_refused() {
    byte[] empty = Xls.of(workbook -> workbook.createSheet("Лист1"));
    assertRefused("intake.no-rows[", () -> open(empty));
  }

  @Test
  void a_file_that_is_cut_is_refused() {
    byte[] whole =
        Xls.of(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("Лист1");
              for (int row = 0; row < 2000; row++) {
                cell(sheet, row, 0).setCellValue("дом " + row);
              }
            });
    for (int length : List.of(100, 600, whole.length / 2, whole.length - 600)) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> open(cut).forEach(source -> source.read(row -> true)))
          .message()
          .matches("intake\\.(workbook|sheet|strings)-broken\\[.*");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x203, 0xFD, 0x27E, 0xBD, 0x06, 0x205, 0x204, 0x208, 0x7D, 0xE5})
  void a_record_that_is_too_short_is_told_with_the_row(int id) {
    byte[] cells = Xls.joined(Xls.number(0, 0, 1), Xls.record(id, 1, 0, 0));
    RowSource source = open(Xls.workbook(new byte[0], cells)).get(0);
    assertRefused("intake.sheet-broken[table.xls, S, ", () -> source.read(row -> true));
  }

  @Test
  void limits_hold() {
    byte[] bytes =
        Xls.of(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("Лист1");
              for (int row = 0; row < 50; row++) {
                cell(sheet, row, row % 3).setCellValue("дом " + row);
              }
            });
    Path file = write(bytes);
    for (Limit limit : List.of(Limit.ROWS, Limit.COLUMNS, Limit.WORKBOOK_STRINGS)) {
      Limits few = Limits.STANDARD.with(limit, 2);
      assertThatThrownBy(
              () -> Intake.open("table.xls", file, few).forEach(source -> source.read(row -> true)))
          .message()
          .contains("limit." + limit.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }
}
