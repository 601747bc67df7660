package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkbookTest {
  @TempDir Path folder;

  @Test
  void a_written_workbook_is_read_back() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Доставчици");
      sheet.value(0, 0, "ЕИК");
      sheet.value(0, 1, "Валиден до");
      sheet.value(2, 0, 204878243);
      sheet.value(2, 1, LocalDate.of(2024, 1, 31));
      sheet.style(2, 1).format("dd.mm.yyyy\\ \"г.\"").set();
      sheet.value(2, 3, 0.1);
      sheet.value(3, 2, true);
      workbook.newWorksheet("Празен");
      Worksheet hidden = workbook.newWorksheet("Кодове");
      hidden.value(0, 0, "x");
      hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
      workbook.newWorksheet("Лицензи").value(1, 1, "y");
    }
    List<RowSource> sources = open(bytes.toByteArray());
    assertThat(sources).extracting(RowSource::sheet).containsExactly("Доставчици", "Лицензи");
    assertThat(Rows.of(sources.get(0)))
        .containsExactly("1: ЕИК|Валиден до", "3: 204878243|2024-01-31||0.1", "4: ||true");
    assertThat(Rows.of(sources.get(1))).containsExactly("2: |y");
    assertThat(sources.get(0).notes()).hasSize(1);
    assertThat(sources.get(0).notes().get(0).in(Messages.of(Lang.EN))).contains("Кодове");
    assertThat(sources.get(1).notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "saved-by-openpyxl.xlsx, |#UNCALCULATED!, |#UNCALCULATED!",
    "saved-by-libreoffice.xlsx, |409756486, |#DIV/0!"
  })
  void a_workbook_of_another_program_is_read(String name, String sum, String quotient)
      throws IOException {
    try (InputStream in = WorkbookTest.class.getResourceAsStream(name)) {
      RowSource source = open(Objects.requireNonNull(in).readAllBytes()).get(0);
      assertThat(source.sheet()).isEqualTo("Лицензи");
      assertThat(source.notes()).hasSize(1);
      assertThat(Rows.of(source))
          .containsExactly(
              "1: Лиценз|ЕИК|Издаден|Час|Дял|Активен|Общо",
              "2: Л-3129-1|204878243|2021-01-04|10:30|0.1|true" + sum,
              "4: Л-3130-2|000695395|2024-01-31T09:05||0.0000001|false" + quotient);
    }
  }

  @Test
  void cells_and_rows_may_be_left_out_or_have_no_reference() {
    assertThat(
            rows(
                "<row r='3'><c r='C3'><v>1</v></c><c><v>2</v></c><c r='AA3'><v>3</v></c></row>"
                    + "<row><c><v>4</v></c></row><row r='9'><c r='A9' s='1'/></row>"
                    + "<row r='10' spans='1:2'><c r='B10'><v>5</v></c></row>"))
        .containsExactly("3: ||1|2" + "|".repeat(23) + "3", "4: 4", "10: |5");
  }

  @Test
  void texts_come_inline_shared_and_in_runs() {
    Map<String, String> parts =
        Zips.sheet(
            "<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>0</v></c>"
                + "<c r='C1' t='inlineStr'><is><t xml:space='preserve'> а </t></is></c>"
                + "<c r='D1' t='inlineStr'><is><r><t>б</t></r><r><rPr><b/></rPr><t>в</t></r>"
                + "<rPh sb='0' eb='1'><t>X</t></rPh></is></c><c r='E1' t='s'><v>2</v></c></row>");
    parts.put(
        "xl/sharedStrings.xml",
        "<sst count='9'><si><t>дом</t></si><si><r><t>Л-</t></r><r><t>3129<!-- c -->&amp;</t></r>"
            + "<rPh><t>X</t></rPh></si><si><t>a_x000D_b_x005F_</t></si></sst>");
    assertThat(Rows.of(write(parts))).containsExactly("1: Л-3129&|дом| а |бв|a\rb_");
  }

  @Test
  void values_of_every_type_become_texts() {
    assertThat(
            rows(
                "<row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c>"
                    + "<c r='C1' t='e'><v>#REF!</v></c><c r='D1' t='str'><f>A2</f><v>т</v></c>"
                    + "<c r='E1'><f t='shared' si='7'/><v>0.10000000000000001</v></c>"
                    + "<c r='F1' t='n'><f>BUDGET2025*2</f><v>1.5E3</v></c>"
                    + "<c r='G1' t='d'><v>2024-01-31T00:00:00Z</v></c>"
                    + "<c r='H1' t='d'><v>2024-01-31T10:30:00</v></c><c r='I1'><f>1/0</f></c></row>"))
        .containsExactly(
            "1: true|false|#REF!|т|0.1|1500|2024-01-31|2024-01-31T10:30|#UNCALCULATED!");
  }

  @ParameterizedTest
  @CsvSource({
    "14, '', 45322, 2024-01-31",
    "22, '', 45322.4375, 2024-01-31T10:30",
    "20, '', 0.4375, 10:30",
    "20, '', 45322.4375, 2024-01-31T10:30",
    "46, '', 1.5, 36:00",
    "47, '', 0.5, 12:00",
    "2, '', 45322, 45322",
    "164, 'dd.mm.yyyy\\ \"г.\"', 45322, 2024-01-31",
    "164, 'dd.mm.yyyy\" г.\";@', 45322, 2024-01-31",
    "164, '[$-402]d mmmm yyyy \"г.\"', 45322, 2024-01-31",
    "164, '[$-F800]dddd\\,\\ mmmm', 45322, 2024-01-31",
    "164, 'mmm', 45322, 2024-01-31",
    "164, '[hh]:mm:ss', 0.5001, 12:00:09",
    "164, 'General', 45322, 45322",
    "164, '#,##0.00\\ \"дни\"', 45322, 45322",
    "164, '#,##0\\ [$лв-402];[Red]-#,##0', 45322, 45322",
    "164, '0\"d\";yyyy', 45322, 45322",
    "164, '0.00E+00', 45322, 45322",
    "14, '', 1, 1900-01-01",
    "14, '', 59, 1900-02-28",
    "14, '', 60, 60",
    "14, '', 61, 1900-03-01",
    "14, '', -1, -1",
    "14, '', 2958465, 9999-12-31",
    "14, '', 99999999, 99999999",
    "14, '', неизвестно, неизвестно"
  })
  void a_number_is_a_date_where_its_format_says_so(
      String id, String code, String stored, String text) {
    assertThat(Rows.of(write(dated("<workbookPr/>", id, code, stored))))
        .containsExactly("1: " + text);
  }

  @Test
  void days_may_be_counted_from_1904() {
    assertThat(Rows.of(write(dated("<workbookPr date1904='1'/>", "14", "", "43860"))))
        .containsExactly("1: 2024-01-31");
  }

  private static Map<String, String> dated(
      String properties, String id, String code, String stored) {
    Map<String, String> parts =
        Zips.sheet("<row r='1'><c r='A1' s='1'><v>" + stored + "</v></c></row>");
    String format = code.replace("\"", "&quot;");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode=\""
            + format
            + "\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='"
            + id
            + "'/></cellXfs>"
            + "<dxfs><dxf><numFmt numFmtId='164' formatCode='0'/></dxf></dxfs></styleSheet>");
    parts.computeIfPresent(
        "xl/workbook.xml", (name, xml) -> xml.replace("<workbookPr/>", properties));
    return parts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='x'><c><v>1</v></c></row>",
        "<row r='1'><c r='1'><v>1</v></c></row>",
        "<row r='1'><c t='s'><v>5</v></c></row>",
        "<row r='1'><c t='s'><v>99999999999</v></c></row>",
        "<row r='1'><c><v>1</v></row>",
        "<row r='1'><c><v>&entity;</v></c></row>"
      })
  void a_broken_sheet_is_refused(String rows) {
    assertThatThrownBy(() -> rows(rows))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("intake.sheet-broken[");
  }

  @ParameterizedTest
  @CsvSource({
    "<row r='1'><c r='ZZZZ1'><v>1</v></c></row>, intake.too-many-columns",
    "<row r='1'><c r='XFE1'><v>1</v></c></row>, intake.too-many-columns"
  })
  void a_cell_beyond_the_last_column_is_refused(String rows, String message) {
    assertThatThrownBy(() -> rows(rows)).hasMessageStartingWith(message);
  }

  @Test
  void no_archive_unpacks_without_end() {
    String bomb = "<row r='1'><c><v>1</v></c></row>".repeat(1 << 20);
    assertThatThrownBy(() -> rows(bomb)).hasMessageStartingWith("intake.workbook-bomb[");
    String attribute = "<row r='" + "1".repeat(5 << 20) + "'/>";
    assertThatThrownBy(() -> rows(attribute)).hasMessageStartingWith("intake.workbook-text[");
    String cell =
        "<row r='1'><c t='inlineStr'><is>"
            + "<r><t>1234567890</t></r>".repeat(110_000)
            + "</is></c></row>";
    assertThatThrownBy(() -> rows(cell)).hasMessageStartingWith("intake.cell-too-long[");
  }

  @Test
  void a_document_type_is_refused_before_its_entities_are_read() {
    Map<String, String> parts = Zips.sheet("<row r='1'><c><v>&a;</v></c></row>");
    parts.computeIfPresent(
        "xl/worksheets/sheet1.xml",
        (name, xml) -> "<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + xml);
    assertThatThrownBy(() -> open(Zips.of(parts))).hasMessageStartingWith("intake.sheet-broken[");
  }

  @Test
  void a_part_whose_checksum_is_wrong_is_refused() {
    byte[] bytes = Zips.of(Zips.sheet("<row r='1'><c><v>1</v></c></row>"));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    // The checksum stands 30 bytes before the part's name in the archive's directory.
    bytes[text.lastIndexOf("xl/worksheets/sheet1.xml") - 30] ^= 1;
    RowSource source = open(bytes).get(0);
    assertThatThrownBy(() -> source.read(row -> true))
        .hasMessageStartingWith("intake.sheet-broken[");
  }

  @Test
  void a_workbook_of_hidden_sheets_or_without_rows_is_refused() {
    Map<String, String> parts = Zips.sheet("<row r='1'><c><v>1</v></c></row>");
    parts.computeIfPresent(
        "xl/workbook.xml", (name, xml) -> xml.replace("sheetId", "state='hidden' sheetId"));
    assertThatThrownBy(() -> open(Zips.of(parts))).hasMessageStartingWith("intake.all-hidden[");
    assertThatThrownBy(() -> rows("<row r='1'><c s='3'/></row>"))
        .hasMessageStartingWith("intake.no-rows[");
  }

  @Test
  void a_workbook_without_a_part_it_names_is_refused() {
    for (String part : List.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels")) {
      Map<String, String> parts = Zips.sheet("<row r='1'><c><v>1</v></c></row>");
      parts.remove(part);
      assertThatThrownBy(() -> open(Zips.of(parts)))
          .hasMessage("intake.workbook-part[table.xlsx, " + part + "]");
    }
  }

  private List<String> rows(String rows) {
    return Rows.of(write(Zips.sheet(rows)));
  }

  private Path write(Map<String, String> parts) {
    return Rows.write(folder.resolve("table.xlsx"), Zips.of(parts));
  }

  private List<RowSource> open(byte[] bytes) {
    return Intake.open("table.xlsx", Rows.write(folder.resolve("table.xlsx"), bytes));
  }
}
