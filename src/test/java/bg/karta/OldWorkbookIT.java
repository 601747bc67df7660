package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.Started.Ended;
import bg.karta.intake.Ods;
import bg.karta.intake.Xls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The binary holds what of POI is needed for whole and for broken workbooks ({@code src/build.md},
 * 8).
 */
@DisabledOnOs(OS.WINDOWS)
class OldWorkbookIT {
  private static final String BINARY = Path.of("target/karta").toAbsolutePath().toString();
  private static final String[][] CELLS = {{"ЕИК", "Доставчик"}, {"000695395", "Министерство"}};

  @TempDir Path folder;

  private Ended check(String... files) {
    List<String> command = new ArrayList<>(List.of(BINARY, "check", "-f", "json"));
    command.addAll(List.of(files));
    Map<String, String> environment =
        Map.of("KARTA_LANG", "en", "KARTA_CACHE", folder.resolve("cache").toString());
    return Started.start(folder, environment, command).end();
  }

  private static void write(HSSFWorkbook workbook) {
    HSSFSheet sheet = workbook.createSheet("Доставчици");
    for (int row = 0; row < CELLS.length; row++) {
      HSSFRow cells = sheet.createRow(row);
      for (int column = 0; column < CELLS[row].length; column++) {
        cells.createCell(column).setCellValue(CELLS[row][column]);
      }
    }
  }

  private static byte[] ods() {
    StringBuilder rows = new StringBuilder();
    for (String[] row : CELLS) {
      rows.append(Ods.row(Arrays.stream(row).map(Ods::text).toArray(String[]::new)));
    }
    return Ods.of("", Ods.sheet("Доставчици", rows.toString()));
  }

  @Test
  void an_old_workbook_and_an_open_document_are_read() throws IOException {
    Files.write(folder.resolve("p.xls"), Xls.of(OldWorkbookIT::write));
    Files.write(folder.resolve("p.ods"), ods());
    for (String file : List.of("p.xls", "p.ods")) {
      Ended ended = check(file);
      assertThat(ended.err()).isEmpty();
      assertThat(ended.out())
          .contains("\"kind\":\"provider\",\"sheet\":\"Доставчици\"", "\"rows\":1", "\"errors\":0");
    }
  }

  @Test
  void a_broken_workbook_ends_in_a_sentence_for_each() throws IOException {
    byte[] whole = Xls.of(OldWorkbookIT::write);
    Random random = new Random(8);
    Path files = Files.createDirectory(folder.resolve("broken"));
    for (int i = 0; i < 300; i++) {
      byte[] bytes =
          Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(600, whole.length) : whole.length);
      for (int damage = 0; damage <= i % 7; damage++) {
        bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
      }
      Files.write(files.resolve(i + ".xls"), bytes);
    }
    Ended ended = check("broken");
    assertThat(ended.code()).as(ended.err()).isLessThan(4);
    assertThat(ended.err()).doesNotContain("Exception", "Error", "\tat ");
    assertThat(ended.out()).contains("the workbook is damaged");
  }
}
