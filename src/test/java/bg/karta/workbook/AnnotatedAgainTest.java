package bg.karta.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.finding.Finding;
import bg.karta.finding.ReadTable;
import bg.karta.finding.Severity;
import bg.karta.output.XlsxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with findings that is checked again: what an earlier run put in makes room. */
final class AnnotatedAgainTest {
  private static final String COMMENTS = "xl/comments1.xml";
  private static final String MAIN = "xl/workbook.xml";

  @TempDir Path folder;

  private static Finding error(String cell) {
    return Annotated.at(cell, Severity.ERROR, "Грешно.");
  }

  /** The workbook annotated once more, from the bytes of the last time. */
  private XlsxFile again(XlsxFile earlier, Finding... found) throws IOException {
    Path file = Files.write(folder.resolve("a.xlsx"), earlier.bytes());
    return Annotated.write(
        List.of(new ReadTable("a.xlsx", "Лист1", file, reader -> {}, Set::of)), found);
  }

  /** The earlier copy as another program may have saved it, with a text for another in a part. */
  private XlsxFile saved(XlsxFile file, String part, String text, String by) throws IOException {
    OfficeWorkbook copy = new OfficeWorkbook(file.parts());
    assertThat(copy.parts().get(part)).contains(text);
    return new XlsxFile(
        Files.readAllBytes(copy.replacing(part, text, by).write(folder.resolve("saved.xlsx"))));
  }

  private static List<String> all(String text, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static void assertWhole(XlsxFile file) throws IOException {
    assertThat(file.partNames()).doesNotHaveDuplicates();
    for (String part : file.partNames()) {
      if (part.endsWith(".rels")) {
        assertThat(all(file.part(part), "<Relationship [^>]*?\\bId=\"([^\"]*)"))
            .doesNotHaveDuplicates();
      }
    }
    List<String> typed = all(file.part("[Content_Types].xml"), "PartName=\"/([^\"]*)");
    assertThat(typed).doesNotHaveDuplicates();
    assertThat(file.partNames()).containsAll(typed);
    assertThat(all(file.part(MAIN), "<sheet [^>]*sheetId=\"([^\"]*)")).doesNotHaveDuplicates();
  }

  @Test
  void three_times_there_is_one_sheet_of_findings_and_nothing_twice() throws IOException {
    XlsxFile file = Annotated.copy(OfficeWorkbook.of(OfficeWorkbook.FEW), folder, error("B2"));
    for (int run = 0; run < 3; run++) {
      assertWhole(file);
      assertThat(file.sheetNames()).containsExactly("Лист1", "Констатации");
      assertThat(file.part(COMMENTS)).containsOnlyOnce("<comment ").containsOnlyOnce("Грешно.");
      file = again(file, error("B2"));
    }
  }

  @Test
  void a_copy_that_another_program_saved_is_known_by_the_name_for_the_sheet() throws IOException {
    XlsxFile first = Annotated.copy(OfficeWorkbook.of(OfficeWorkbook.FEW), folder, error("B2"));
    XlsxFile saved = saved(first, MAIN, "r:id=\"kartaFindings\"", "r:id=\"rId9\"");
    saved = saved(saved, "xl/_rels/workbook.xml.rels", "Id=\"kartaFindings\"", "Id=\"rId9\"");
    saved = saved(saved, MAIN, "Констатации", "Findings");
    XlsxFile second = again(saved, error("B2"));
    assertWhole(second);
    assertThat(second.sheetNames()).containsExactly("Лист1", "Констатации");
  }

  @Test
  void the_two_sheets_that_earlier_versions_left_become_one() throws IOException {
    XlsxFile first = Annotated.copy(OfficeWorkbook.of(OfficeWorkbook.FEW), folder, error("B2"));
    XlsxFile twice =
        saved(
            first,
            MAIN,
            "</sheets>",
            "<sheet name=\"Findings 2\" sheetId=\"99\" r:id=\"kartaFindings\" xmlns:r=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></sheets>");
    assertThat(again(twice, error("B2")).sheetNames()).containsExactly("Лист1", "Констатации");
  }

  @Test
  void what_was_mended_has_no_comment_no_box_and_no_colour_any_more() throws IOException {
    XlsxFile first =
        Annotated.copy(OfficeWorkbook.of(OfficeWorkbook.FEW), folder, error("B2"), error("A1"));
    XlsxFile second = again(first, error("A1"));
    assertThat(second.part(COMMENTS)).contains("ref=\"A1\"").doesNotContain("ref=\"B2\"");
    assertThat(second.part("xl/drawings/vmlDrawing1.vml"))
        .contains("<x:Row>0</x:Row><x:Column>0</x:Column>")
        .doesNotContain("<x:Row>1</x:Row>");
    String style = all(second.part(OfficeWorkbook.SHEET), "<c r=\"B2\" s=\"(\\d+)\"").get(0);
    String format =
        all(second.part("xl/styles.xml").replaceAll(".*<cellXfs", ""), "(<xf [^>]*>)")
            .get(Integer.parseInt(style));
    assertThat(format).contains("fillId=\"0\"");
    XlsxFile third = again(second);
    assertThat(third.part(COMMENTS)).doesNotContain("<comment ");
    assertThat(third.part("xl/drawings/vmlDrawing1.vml")).doesNotContain("<v:shape ");
  }

  @Test
  void the_comments_of_people_stay_without_what_karta_said_below_them() throws IOException {
    XlsxFile first =
        Annotated.copy(OfficeWorkbook.commented(), folder, error("B2"), error("C2"), error("A1"));
    XlsxFile second = again(first, error("B2"));
    assertThat(second.part(COMMENTS))
        .contains(
            "<comment ref=\"B2\" authorId=\"0\"><text><r><t>Стара</t></r><r>"
                + "<t xml:space=\"preserve\">\n― karta ―\nгрешка: Грешно. [a-rule]</t></r></text>")
        .contains("<text><r><t>Нишка</t></r></text></comment>")
        .doesNotContain("ref=\"A1\"");
    XlsxFile third = again(second);
    assertThat(third.part(COMMENTS))
        .contains("<comment ref=\"B2\" authorId=\"0\"><text><r><t>Стара</t></r></text></comment>")
        .contains("<text><r><t>Нишка</t></r></text></comment>")
        .doesNotContain("Грешно");
    assertWhole(third);
  }

  /** Other programs join the runs of a comment, and give all of them one author. */
  @Test
  void what_karta_said_goes_whatever_became_of_its_run_and_its_author() throws IOException {
    XlsxFile first = Annotated.copy(OfficeWorkbook.commented(), folder, error("B2"), error("A1"));
    XlsxFile joined = saved(first, COMMENTS, "Стара</t></r><r><t xml:space=\"preserve\">", "Стара");
    joined = saved(joined, COMMENTS, "<author>karta</author>", "<author>Author</author>");
    assertThat(again(joined).part(COMMENTS))
        .contains("<r><t>Стара</t></r></text></comment>")
        .doesNotContain("ref=\"A1\"", "Грешно");
  }

  @Test
  void names_of_sheets_count_without_the_one_that_goes() throws IOException {
    XlsxFile first = Annotated.copy(OfficeWorkbook.of(OfficeWorkbook.FEW), folder, error("B2"));
    String main = first.part(MAIN);
    String own = main.substring(main.indexOf("<sheet xmlns"), main.indexOf("</sheets>"));
    XlsxFile moved = saved(first, MAIN, own, "");
    moved = saved(moved, MAIN, "<sheets>", "<sheets>" + own);
    moved =
        saved(
            moved,
            MAIN,
            "<definedNames>",
            "<definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\""
                + " hidden=\"1\">Констатации!$A$6:$K$9</definedName><definedName"
                + " name=\"_xlnm.Print_Area\" localSheetId=\"1\">Лист1!$A$1:$B$9</definedName>");
    assertThat(again(moved, error("B2")).part(MAIN))
        .contains("name=\"_xlnm.Print_Area\" localSheetId=\"0\">Лист1!$A$1:$B$9</definedName>")
        .doesNotContain("_FilterDatabase")
        .containsOnlyOnce("karta_findings")
        .contains("activeTab=\"1\"");
  }

  @Test
  void colours_have_four_bytes() throws IOException {
    String styles =
        Annotated.copy(OfficeWorkbook.of(OfficeWorkbook.FEW), folder, error("B2"))
            .part("xl/styles.xml");
    assertThat(all(styles, "rgb=\"([^\"]*)")).isNotEmpty().allMatch(c -> c.matches("[0-9A-F]{8}"));
  }

  @Test
  void parts_named_in_another_case_are_written_as_they_are_referred_to() throws IOException {
    OfficeWorkbook tidy = OfficeWorkbook.of(OfficeWorkbook.FEW);
    Map<String, String> odd = new LinkedHashMap<>();
    tidy.parts()
        .forEach(
            (part, text) ->
                odd.put(
                    part.startsWith("xl/w")
                        ? part.toUpperCase(Locale.ROOT)
                        : part.replace('/', '\\'),
                    text));
    XlsxFile file = Annotated.copy(new OfficeWorkbook(odd), folder, error("B2"));
    assertThat(file.partNames())
        .contains("_rels/.rels", "xl/workbook.xml", OfficeWorkbook.SHEET, "xl/styles.xml");
    assertThat(file.sheetNames()).containsExactly("Лист1", "Констатации");
    assertThat(Arrays.stream(file.part(MAIN).split("<sheet ")).count()).isEqualTo(3);
  }
}
