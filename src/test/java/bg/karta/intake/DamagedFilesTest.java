package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damages files at random: each must give rows or a failure that can be told, never a crash. */
@Tag("heavy")
final class DamagedFilesTest {
  /** For each of three forms of CSV, of JSON and of XLSX, and for the other spreadsheets. */
  private static final int DAMAGES = 700;

  private static final String CSV =
      "ЕИК;Доставчик;Сума\r\n204878243;\"\"\"Нов живот\"\"; ЕООД\";1,5\r\n1;\"два\nреда\";2\r\n";

  private static final String JSON =
      "{\"title\":\"т\",\"rows\":[{\"a\":1,\"b\":{\"c\":[1,2]}},{\"a\":2.5e3,\"d\":\"\\u0416\"}]}";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "csv",
        "csv-1251",
        "csv-16",
        "json",
        "ndjson",
        "lists",
        "xlsx",
        "stored",
        "written",
        "ods",
        "xls"
      })
  void a_damaged_file_gives_rows_or_a_failure(String form) throws IOException {
    byte[] whole = whole(form);
    Random random = new Random(form.hashCode());
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int i = 0; i < DAMAGES; i++) {
      Path path = Rows.write(folder.resolve("damaged"), damaged(whole, random));
      outcomes.merge(outcome(path), 1, Integer::sum);
    }
    assertThat(outcomes).as("outcomes of %s", form).hasSizeGreaterThan(1).containsKey("rows");
  }

  @Test
  void a_workbook_of_damaged_xml_gives_rows_or_a_failure() {
    Random random = new Random(3);
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int i = 0; i < DAMAGES; i++) {
      Map<String, String> parts = Zips.sheet(sheet());
      String name = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
      parts.computeIfPresent(name, (part, xml) -> damaged(xml, random));
      Path path = Rows.write(folder.resolve("damaged"), Zips.of(parts));
      outcomes.merge(outcome(path), 1, Integer::sum);
    }
    assertThat(outcomes).containsKeys("rows", "intake.sheet-broken", "intake.workbook-broken");
  }

  private static String damaged(String xml, Random random) {
    byte[] bytes = damaged(xml.getBytes(StandardCharsets.UTF_8), random);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String outcome(Path path) {
    try {
      for (RowSource source : Intake.open("damaged", path)) {
        source.read(row -> row.cells().length <= Limits.STANDARD.number(Limit.COLUMNS));
      }
      return "rows";
    } catch (Failure failure) {
      assertThat(failure.category()).isEqualTo(Failure.Category.INPUT);
      assertThat(failure.in(Messages.of(Lang.BG))).startsWith("damaged: ");
      assertThat(failure.in(Messages.of(Lang.EN))).startsWith("damaged: ");
      return String.valueOf(failure.getMessage()).replaceAll("\\[.*", "");
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
        case 3 -> bytes = moved(bytes, at, random.nextInt(bytes.length));
        default -> bytes[at] = bytes[random.nextInt(bytes.length)];
      }
    }
    return bytes;
  }

  /** Drops what is between two places, or doubles it. */
  private static byte[] moved(byte[] bytes, int to, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, to);
    out.write(bytes, from, bytes.length - from);
    return out.size() == 0 ? bytes : out.toByteArray();
  }

  private static byte[] whole(String form) throws IOException {
    return switch (form) {
      case "csv" -> CSV.getBytes(StandardCharsets.UTF_8);
      case "csv-1251" -> CSV.getBytes(Charset.forName("windows-1251"));
      case "csv-16" -> ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16LE);
      case "json" -> JSON.getBytes(StandardCharsets.UTF_8);
      case "ndjson" -> "{\"a\":1}\n{\"a\":null,\"b\":[true]}\n".getBytes(StandardCharsets.UTF_8);
      case "lists" -> "[[\"a\",\"б\"],[1,-2.50]]".getBytes(StandardCharsets.UTF_8);
      case "xlsx" -> Zips.of(Zips.sheet(sheet()));
      case "stored" -> Zips.stored(Zips.sheet(sheet()));
      case "ods" -> Zips.stored(Ods.parts("", Ods.sheet("Лист1", openDocumentRows())));
      case "xls" -> Xls.of(DamagedFilesTest::write);
      default -> written();
    };
  }

  private static String openDocumentRows() {
    String number = "office:value-type='float' office:value='1.5'";
    return "<table:table-row table:number-rows-repeated='3'/>"
        + Ods.row(Ods.text("а&б"), Ods.cell(number, "1,5"))
        + "<table:table-row table:number-rows-repeated='20'>"
        + Ods.cell(number + " table:number-columns-repeated='30'", "1,5")
        + "</table:table-row>";
  }

  private static void write(HSSFWorkbook workbook) {
    HSSFSheet sheet = workbook.createSheet("Лист1");
    for (int row = 0; row < 20; row++) {
      HSSFRow cells = sheet.createRow(row);
      cells.createCell(0).setCellValue("дом " + row % 5);
      cells.createCell(1).setCellValue(row / 3.0);
      cells.createCell(2).setCellFormula("B1*2");
    }
  }

  private static String sheet() {
    return "<row r='1'><c r='A1' t='inlineStr'><is><t>а&amp;б</t></is></c><c r='B1' s='1'><v>1.5</v></c></row>"
        + "<row r='3'><c r='B3' t='b'><v>1</v></c><c r='C3' t='d'><v>2024-01-31</v></c></row>";
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Лист1");
      for (int row = 0; row < 20; row++) {
        sheet.value(row, 0, "дом " + row % 5);
        sheet.value(row, row % 4, row / 3.0);
      }
    }
    return bytes.toByteArray();
  }
}
