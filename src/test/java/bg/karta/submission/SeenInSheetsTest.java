package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks all the way into the register: what is stored is what the officer sees. */
final class SeenInSheetsTest {
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** The styles of the cells: 1 is a percent, 2 pads with zeros, 3 shows days. */
  private static final String STYLES =
      "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0000'/>"
          + "<numFmt numFmtId='165' formatCode='dd.mm.yyyy'/></numFmts><cellXfs><xf numFmtId='0'/>"
          + "<xf numFmtId='9'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>";

  private static final String SERVICE =
      row(1, "", "id", "name", "type", "provider", "municipality", "capacity", "opened", "closed");

  @TempDir Path folder;

  private Desk desk() {
    return new Desk(folder).put("provider.csv", Desk.PROVIDERS);
  }

  /** A row of texts; one that begins with {@code <} is a cell as it stands. */
  private static String row(int number, String attributes, String... cells) {
    StringBuilder row = new StringBuilder("<row r='" + number + "'" + attributes + ">");
    for (String cell : cells) {
      row.append(cell.startsWith("<") ? cell : "<c t='inlineStr'><is><t>" + cell + "</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private static byte[] workbook(String before, String rows) {
    return workbook(before, rows, "</workbook>");
  }

  private static byte[] workbook(String before, String rows, String end) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='r'><sheets><sheet name='Л' sheetId='1' r:id='worksheet'/></sheets>"
            + end);
    parts.put(
        "xl/_rels/workbook.xml.rels",
        (relation("worksheet", "s.xml") + relation("styles", "styles.xml"))
            .replace("</Relationships><Relationships>", ""));
    parts.put("xl/styles.xml", STYLES);
    parts.put(
        "xl/s.xml", "<worksheet>" + before + "<sheetData>" + rows + "</sheetData></worksheet>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String relation(String type, String target) {
    return "<Relationships><Relationship Id='%s' Type='%s' Target='%s'/></Relationships>"
        .formatted(type, TYPE + type, target);
  }

  @Test
  void a_percent_format_and_a_format_of_zeros() {
    String rows =
        SERVICE
            + row(2, "", "<c s='2'><v>12</v></c>", "Дом", "ДСХ", "204878243", "SLS10", "15")
                .replace("</row>", "<c s='3'><v>39965.4375</v></c></row>");
    desk()
        .put("service.xlsx", workbook("", rows))
        .run("import", "provider.csv", "service.xlsx")
        .ends(0);
    assertThat(desk().register().rows("SELECT id, opened FROM service"))
        .containsExactly("0012|2009-06-01");
    String assessment =
        row(1, "", "person", "date", "municipality", "disability")
            + row(2, "", "6101057509", "10.03.2025", "SLS10", "<c s='1'><v>0.925</v></c>");
    desk()
        .put("assessment.xlsx", workbook("", assessment))
        .run("import", "assessment.xlsx")
        .ends(0);
    assertThat(desk().register().rows("SELECT disability FROM assessment")).containsExactly("92.5");
  }

  @Test
  void a_percent_format_where_a_count_is_meant() {
    String rows =
        SERVICE
            + row(
                2,
                "",
                "S1",
                "Дом",
                "ДСХ",
                "204878243",
                "SLS10",
                "<c s='1'><v>0.15</v></c>",
                "2021-01-04");
    KartaRun run =
        desk()
            .put("service.xlsx", workbook("", rows))
            .run("check", "provider.csv", "service.xlsx")
            .ends(1);
    assertThat(run.findings()).contains("value-is-percent 2 capacity");
    assertThat(run.json().at("/findings/0/value").asText()).isEqualTo("15%");
  }

  @Test
  void a_formula_without_a_result_is_no_blank_in_fields_that_may_be_blank_either() {
    String formula = "<c><f>A1</f></c>";
    String rows =
        SERVICE
            + row(2, "", "S1", "Дом", "ДСХ", "204878243", "SLS10", formula, "2021-01-04", formula)
            + row(3, "", "S2", "Дом", "ДСХ", "204878243", "SLS10", "5", "2021-01-04")
                .replace("</row>", "<c t='str'><f>IF(1,\"\")</f><v></v></c></row>");
    KartaRun run =
        desk()
            .put("service.xlsx", workbook("", rows))
            .run("import", "--partial", "provider.csv", "service.xlsx");
    assertThat(run.findings())
        .contains("formula-not-calculated 2 capacity", "formula-not-calculated 2 closed")
        .noneMatch(finding -> finding.startsWith("value-missing"));
    assertThat(desk().register().rows("SELECT id FROM service")).containsExactly("S2");
  }

  /** XlsxWriter puts a 0 beside each formula, and has the next program calculate them all. */
  @Test
  void the_zero_beside_formulas_that_are_still_to_be_calculated_is_no_result() {
    String zero = "<c><f>UPPER(A9)</f><v>0</v></c>";
    String rows =
        SERVICE
            + row(2, "", "S1", zero, "ДСХ", "204878243", "SLS10", zero, "2021-01-04")
            + row(3, "", "S2", "Дом", "ДСХ", "204878243", "SLS10", "0", "2021-01-04")
            + row(4, "", "S3", "<c><f>A9</f><v>5</v></c>", "ДСХ", "204878243", "SLS10", "5")
                .replace("</row>", "<c s='3'><f>B9</f><v>39965</v></c></row>");
    String asks = "<calcPr calcId='124519' fullCalcOnLoad='%s'/></workbook>";
    assertThat(
            desk()
                .put("service.xlsx", workbook("", rows, asks.formatted("1")))
                .run("check", "provider.csv", "service.xlsx")
                .findings())
        .filteredOn(finding -> finding.startsWith("formula"))
        .containsExactly("formula-not-calculated 2 name", "formula-not-calculated 2 capacity");
    assertThat(
            desk()
                .put("service.xlsx", workbook("", rows, asks.formatted("0")))
                .run("check", "provider.csv", "service.xlsx")
                .findings())
        .noneMatch(finding -> finding.startsWith("formula"));
  }

  @Test
  void a_heading_that_is_a_formula_without_a_result() {
    String rows =
        SERVICE.replace("</row>", "<c r='J1'><f>A1</f><v/></c></row>")
            + row(2, "", "S1", "Дом", "ДСХ", "204878243", "SLS10", "15", "2021-01-04");
    KartaRun run =
        desk().put("service.xlsx", workbook("", rows)).run("import", "service.xlsx").ends(1);
    assertThat(run.json().toString()).contains("\"rule\":\"formula-not-calculated\"", "\"J1\"");
    String all = row(1, "", "<c><f>A9</f></c>", "<c><f>B9</f></c>") + row(2, "", "S1", "Дом");
    assertThat(desk().put("a.xlsx", workbook("", all)).run("check", "a.xlsx").ends(3).err())
        .contains("row 1 holds formulas that were never calculated");
  }

  @Test
  void rows_of_formulas_alone_are_no_headings_of_groups() {
    String rows = SERVICE + row(2, "", "<c><f>A9</f></c>");
    KartaRun run =
        desk().put("service.xlsx", workbook("", rows)).run("check", "service.xlsx").ends(1);
    assertThat(run.findings()).contains("formula-not-calculated 2 id");
  }

  @Test
  void hidden_rows_and_columns_are_taken_in_and_told() {
    String rows =
        SERVICE
            + row(2, " hidden='1'", "S1", "Дом", "ДСХ", "204878243", "SLS10", "15", "2021-01-04")
            + row(3, "", "S2", "Дом", "ДСХ", "204878243", "SLS10", "15", "2021-01-04")
            + row(4, " hidden='true'", "S3", "Дом", "ДСХ", "204878243", "SLS10", "15", "2021-01-04")
            + row(5, " hidden='1'", "Общо", "", "", "", "", "45");
    String columns =
        "<cols><col min='6' max='6' hidden='1'/><col min='20' max='16384' hidden='1'/></cols>";
    desk().put("service.xlsx", workbook(columns, rows));
    KartaRun run =
        KartaRun.in(
            folder,
            "import",
            "--on",
            "2026-01-31",
            folder.resolve("provider.csv").toString(),
            folder.resolve("service.xlsx").toString());
    assertThat(run.ends(0).out() + run.err())
        .contains("hidden rows were read like the others: 2 (rows 2, 4)")
        .contains("hidden columns were read like the others: 1 (F)");
    assertThat(desk().register().rows("SELECT id FROM service ORDER BY id"))
        .containsExactly("S1", "S2", "S3");
  }
}
