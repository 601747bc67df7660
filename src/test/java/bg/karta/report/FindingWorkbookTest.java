package bg.karta.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.finding.Severity;
import bg.karta.output.Samples;
import bg.karta.output.XlsxFile;
import bg.karta.text.Failure;
import bg.karta.workbook.Annotated;
import bg.karta.workbook.CellMarks;
import bg.karta.workbook.OfficeWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbook with findings, read back part by part. */
final class FindingWorkbookTest {
  private static final String COMMENTS = "xl/comments1.xml";
  private static final String DRAWING = "xl/drawings/vmlDrawing1.vml";
  private static final String FINDINGS = "xl/worksheets/sheet2.xml";
  private static final String FEW = OfficeWorkbook.FEW;

  /** The styles come after the file's three and the eight of the sheet of findings. */
  private static final int FIRST_TINT = 11;

  @TempDir Path folder;

  private static Finding error(String cell) {
    return Annotated.at(cell, Severity.ERROR, "Грешно.");
  }

  @Test
  void a_wrong_cell_is_coloured_and_keeps_its_format_and_formula() throws IOException {
    OfficeWorkbook workbook =
        OfficeWorkbook.of(
            "<sheetData><row r=\"1\"><c r=\"A1\" s=\"2\"><f>TODAY()</f><v>46053</v></c>"
                + "<c r=\"B1\" s=\"1\"/></row></sheetData>");
    XlsxFile file = Annotated.copy(workbook, folder, error("A1"), error("B1"));
    assertThat(file.part(OfficeWorkbook.SHEET))
        .contains("<c r=\"A1\" s=\"" + FIRST_TINT + "\"><f>TODAY()</f><v>46053</v></c>")
        .contains("<c r=\"B1\" s=\"" + (FIRST_TINT + 1) + "\"/>");
    assertThat(file.part("xl/styles.xml"))
        .contains("<fonts count=\"7\">", "<fills count=\"6\">", "<cellXfs count=\"13\">")
        .contains("<xf numFmtId=\"14\" fontId=\"0\" fillId=\"4\" borderId=\"0\" applyFill=\"1\"/>")
        .as("white on a light ground cannot be read, so the font is black")
        .contains("<font><b/><color rgb=\"FF000000\"/></font></fonts>")
        .contains("<xf numFmtId=\"0\" fontId=\"6\" fillId=\"4\" borderId=\"0\" applyFill=\"1\"/>");
  }

  @Test
  void cells_and_rows_that_the_sheet_leaves_out_are_put_in_where_they_belong() throws IOException {
    OfficeWorkbook workbook =
        OfficeWorkbook.of(
            "<cols><col min=\"3\" max=\"4\" style=\"2\"/></cols><sheetData>"
                + "<row r=\"2\" spans=\"2:2\"><c r=\"B2\"><v>5</v></c></row><row r=\"4\"/></sheetData>");
    XlsxFile file =
        Annotated.copy(
            workbook, folder, error("D6"), error("A4"), error("A1"), error("C2"), error("A2"));
    assertThat(file.part(OfficeWorkbook.SHEET))
        .contains(
            "<sheetData><row r=\"1\"><c r=\"A1\" s=\"11\"/></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"11\"/><c r=\"B2\"><v>5</v></c>"
                + "<c r=\"C2\" s=\"12\"/></row><row r=\"4\"><c r=\"A4\" s=\"11\"/></row>"
                + "<row r=\"6\"><c r=\"D6\" s=\"12\"/></row></sheetData>");
  }

  @Test
  void findings_of_one_cell_share_a_comment_and_the_worst_colour() throws IOException {
    XlsxFile file =
        Annotated.copy(
            OfficeWorkbook.of(FEW),
            folder,
            Annotated.at("B2", Severity.ERROR, "Първо."),
            Annotated.at("B2", Severity.INFO, "Второ <&>."));
    assertThat(file.part(COMMENTS))
        .containsOnlyOnce("<comment ")
        .contains("ref=\"B2\"", "грешка: Първо. [a-rule]\nсведение: Второ &lt;&amp;&gt;. [a-rule]");
    assertThat(file.part(DRAWING)).contains("<x:Row>1</x:Row><x:Column>1</x:Column>");
    assertThat(file.part(OfficeWorkbook.SHEET)).contains("r:id=\"kartaDrawing\"/></worksheet>");
    assertThat(file.part("xl/worksheets/_rels/sheet1.xml.rels"))
        .contains("Target=\"../comments1.xml\"", "Target=\"../drawings/vmlDrawing1.vml\"");
    assertThat(file.part("[Content_Types].xml")).contains("Extension=\"vml\"", "/" + COMMENTS);
  }

  @Test
  void a_comment_that_was_there_keeps_its_text() throws IOException {
    XlsxFile file =
        Annotated.copy(OfficeWorkbook.commented(), folder, error("B2"), error("C2"), error("A1"));
    assertThat(file.part("xl/comments1.xml"))
        .contains(
            "<author>Иван</author><author>tc={1}</author><author>karta</author>"
                + "<author>karta, tc</author></authors>")
        .contains(
            "<comment ref=\"B2\" authorId=\"0\"><text><r><t>Стара</t></r><r>"
                + "<t xml:space=\"preserve\">\n― karta ―\nгрешка: Грешно. [a-rule]</t></r></text></comment>")
        .contains("<comment ref=\"C2\" authorId=\"3\"><text><r><t>Нишка</t></r><r>")
        .contains("<comment ref=\"A1\" authorId=\"2\">");
    assertThat(file.part("xl/drawings/vmlDrawing1.vml"))
        .contains("id=\"_x0000_s1030\"", "id=\"_x0000_s1031\"", "id=\"_x0000_s1032\"")
        .doesNotContain("id=\"_x0000_s1033\"");
    assertThat(file.part("xl/threadedComments/threadedComment1.xml"))
        .doesNotContain("Нишка")
        .contains("Друга");
    assertThat(file.part(OfficeWorkbook.SHEET)).containsOnlyOnce("<legacyDrawing");
  }

  @Test
  void prefixes_and_the_strict_form_of_the_standard_are_kept() throws IOException {
    OfficeWorkbook plain =
        OfficeWorkbook.of("")
            .with(
                OfficeWorkbook.SHEET,
                "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
                    + "<x:row r=\"1\"><x:c r=\"B1\"/></x:row></x:sheetData><x:pageMargins/>"
                    + "<x:tableParts count=\"0\"/></x:worksheet>");
    OfficeWorkbook strict =
        plain.with(
            "_rels/.rels",
            plain
                .parts()
                .get("_rels/.rels")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    XlsxFile file = Annotated.copy(strict, folder, error("A1"), error("A3"));
    assertThat(file.part(OfficeWorkbook.SHEET))
        .contains("<x:row r=\"1\"><x:c r=\"A1\" s=\"11\"/><x:c r=\"B1\"/></x:row>")
        .contains("<x:row r=\"3\"><x:c r=\"A3\" s=\"11\"/></x:row></x:sheetData><x:pageMargins/>")
        .contains(
            "<x:legacyDrawing xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"")
        .containsSubsequence("<x:legacyDrawing", "<x:tableParts");
    assertThat(file.part(COMMENTS)).contains("http://purl.oclc.org/ooxml/spreadsheetml/main");
  }

  @Test
  void a_workbook_without_styles_gets_them() throws IOException {
    OfficeWorkbook workbook =
        OfficeWorkbook.of(FEW)
            .with(
                "xl/_rels/workbook.xml.rels",
                OfficeWorkbook.relations(Map.of("worksheet", "worksheets/sheet1.xml")));
    XlsxFile file = Annotated.copy(workbook, folder, error("B2"));
    assertThat(file.part("xl/styles1.xml"))
        .containsSubsequence("<fonts count=", "<fills count=", "<cellXfs count=\"10\">");
    assertThat(file.part(OfficeWorkbook.SHEET)).contains("<c r=\"B2\" s=\"9\"><v>5</v></c>");
    assertThat(file.part("xl/_rels/workbook.xml.rels")).contains("Target=\"styles1.xml\"");
  }

  @Test
  void macros_are_left_out_and_that_is_said() throws IOException {
    OfficeWorkbook workbook =
        OfficeWorkbook.of(FEW)
            .replacing(
                "xl/_rels/workbook.xml.rels",
                "</",
                "<Relationship Id=\"m\" Type=\"http://schemas.microsoft.com/office/2006/"
                    + "relationships/vbaProject\" Target=\"vbaProject.bin\"/></")
            .replacing(
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
            .with("xl/vbaProject.bin", "x");
    XlsxFile file = Annotated.copy(workbook, folder, error("B2"));
    assertThat(file.part("[Content_Types].xml"))
        .contains("spreadsheetml.sheet.main+xml")
        .doesNotContain("macroEnabled");
    assertThat(file.part("xl/_rels/workbook.xml.rels")).doesNotContain("vbaProject");
    assertThatThrownBy(() -> file.part("xl/vbaProject.bin")).isInstanceOf(IOException.class);
    assertThat(file.dump()).contains("Макросите и електронните подписи");
  }

  @Test
  void the_last_sheet_lists_the_worst_first_with_links_to_the_cells() throws IOException {
    XlsxFile file =
        Annotated.copy(
            OfficeWorkbook.of(FEW),
            folder,
            Annotated.at("B2", Severity.INFO, "Сведение."),
            Annotated.in(new Finding.Place("a.xlsx", "Лист1", 5, null), Severity.ERROR, "Ред."),
            Annotated.in(new Finding.Place("a.xlsx", null, null, null), Severity.ERROR, "Файл."));
    assertThat(file.sheetNames()).containsExactly("Лист1", "Констатации");
    assertThat(file.part("xl/workbook.xml")).contains("activeTab=\"1\"", "sheetId=\"8\"");
    assertThat(file.dump())
        .contains(
            "Отхвърлено: грешки 2, предупреждения 0, сведения 1",
            "Към 2026-01-31; набор от правила c0ffee")
        .containsSubsequence(
            "STRING Лист1 | NUMBER 5 | STRING A5",
            "STRING Файл.",
            "STRING Лист1 | NUMBER 2 | STRING B2 | STRING capacity | STRING =1+1");
    assertThat(file.part(FINDINGS))
        .contains("<hyperlink ref=\"F7\" location=\"'Лист1'!A5\"/>")
        .contains("<hyperlink ref=\"F9\" location=\"'Лист1'!B2\"/>");
    assertThat(file.part(OfficeWorkbook.SHEET)).contains("<row r=\"5\"><c r=\"A5\" s=\"12\"/>");
  }

  @Test
  void more_findings_than_excel_has_links_and_comments_for_are_all_listed() throws IOException {
    int more = CellMarks.MOST_NOTES + 2;
    Path file = OfficeWorkbook.of("<sheetData/>").write(folder.resolve("a.xlsx"));
    try (Findings findings = new Findings()) {
      for (int row = 1; row <= more; row++) {
        findings.add(error("A" + row));
      }
      XlsxFile copy =
          Annotated.write(
              List.of(
                  new bg.karta.finding.ReadTable(
                      "a.xlsx", "Лист1", file, reader -> {}, java.util.Set::of)),
              findings);
      assertThat(copy.part(FINDINGS).split("<hyperlink ", -1)).hasSize(65_530 + 1);
      assertThat(copy.part(FINDINGS))
          .contains("<f>HYPERLINK(&quot;#'Лист1'!A65531&quot;,&quot;A65531&quot;)</f>")
          .contains("още 2 констатации са само отбелязани с цвят");
      assertThat(copy.part(COMMENTS)).contains("ref=\"A65530\"").doesNotContain("ref=\"A65531\"");
      assertThat(copy.part(OfficeWorkbook.SHEET)).contains("<c r=\"A65532\" s=\"11\"/>");
    }
  }

  @Test
  void other_tables_get_a_sheet_each_with_their_rows_in_their_places() throws IOException {
    String[] heading = {"id", "capacity"};
    XlsxFile file =
        Annotated.write(
            List.of(
                Annotated.table("in/a.csv", null, 3, heading, new String[] {"s1", "-5"}),
                Annotated.table("b.json", null, 0, heading, new String[] {"=s2", "7523169263"})),
            Annotated.in(new Finding.Place("in/a.csv", null, 4, "B4"), Severity.ERROR, "А."),
            Annotated.in(new Finding.Place("b.json", null, 1, "B1"), Severity.WARNING, "Б."));
    assertThat(file.sheetNames()).containsExactly("a.csv", "b.json", "Констатации");
    assertThat(file.dump())
        .contains("[a.csv]\nSTRING id | STRING capacity\nSTRING s1 | STRING -5\n")
        .contains("[b.json]\nSTRING id | STRING capacity\nSTRING =s2 | STRING 75******63\n");
    assertThat(file.part("xl/worksheets/sheet3.xml"))
        .contains("location=\"'a.csv'!B4\"", "location=\"'b.json'!B2\"");
    assertThat(file.part(OfficeWorkbook.SHEET)).contains("<c r=\"B4\" t=\"inlineStr\" s=\"9\">");
  }

  @Test
  void findings_of_no_file_have_a_sheet_of_their_own() throws IOException {
    XlsxFile file =
        Annotated.write(
            List.of(),
            Annotated.in(new Finding.Place(null, null, null, null), Severity.ERROR, "Лиценз."));
    assertThat(file.sheetNames()).containsExactly("Констатации");
    assertThat(file.dump()).contains("Лиценз.", "STRING s1");
  }

  @Test
  void the_same_findings_give_the_same_bytes() throws IOException {
    byte[] first =
        Annotated.copy(OfficeWorkbook.commented(), folder, error("B2"), error("A1")).bytes();
    assertThat(Annotated.copy(OfficeWorkbook.commented(), folder, error("B2"), error("A1")).bytes())
        .isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "xl/worksheets/sheet1.xml, <!DOCTYPE worksheet><worksheet/>",
    "xl/worksheets/sheet1.xml, <worksheet><sheetData><row r='1'",
    "xl/worksheets/sheet1.xml, <worksheet><sheetData>",
    "xl/_rels/workbook.xml.rels, <Relationships/>",
    "_rels/.rels, <Relationships/>"
  })
  void a_workbook_that_cannot_be_annotated_is_named_with_the_way_out(String part, String text) {
    OfficeWorkbook workbook = OfficeWorkbook.of(FEW).with(part, text);
    assertThatThrownBy(() -> Annotated.copy(workbook, folder, error("B2")))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.category()).isEqualTo(Failure.Category.INPUT);
              assertThat(failure.in(Samples.EN)).startsWith("a.xlsx: ").contains("save it again");
            });
  }
}
