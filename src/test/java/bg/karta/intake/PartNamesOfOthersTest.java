package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of programs that are not strict with the names of parts. */
final class PartNamesOfOthersTest {
  private static final String ROWS = "<row r='1'><c r='A1' s='1'><v>12</v></c></row>";

  @TempDir Path folder;

  private static Map<String, String> parts() {
    Map<String, String> parts = Zips.sheet(ROWS);
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0000'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>");
    return parts;
  }

  private void assertReads(Map<String, String> parts, String row) {
    Path file = Rows.write(folder.resolve("a.xlsx"), Zips.of(parts));
    assertThat(Rows.of(file)).containsExactly(row);
  }

  private static Map<String, String> renamed(UnaryOperator<String> name) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts().forEach((part, text) -> parts.put(name.apply(part), text));
    return parts;
  }

  private static Map<String, String> with(String part, String text, String by) {
    Map<String, String> parts = parts();
    parts.computeIfPresent(part, (name, xml) -> xml.replace(text, by));
    return parts;
  }

  @Test
  void case_and_slashes() {
    assertReads(renamed(name -> name.replace('/', '\\')), "1: 0012");
    assertReads(renamed(String::toUpperCase), "1: 0012");
    assertReads(renamed(name -> name.toLowerCase(java.util.Locale.ROOT)), "1: 0012");
    assertReads(renamed(name -> "/" + name), "1: 0012");
    assertReads(renamed(name -> "./" + name), "1: 0012");
  }

  @Test
  void targets_with_backslashes_and_escapes() {
    String relations = "xl/_rels/workbook.xml.rels";
    assertReads(with(relations, "worksheets/sheet1", "worksheets\\sheet1"), "1: 0012");
    assertReads(with(relations, "worksheets/sheet1", "/xl/worksheets/sheet1"), "1: 0012");
    assertReads(with(relations, "worksheets/sheet1", "../XL/Worksheets/SHEET1"), "1: 0012");
    Map<String, String> escaped = with(relations, "sheet1.xml", "%D0%9B%D0%B8%D1%81%D1%82%201.xml");
    escaped.put("xl/worksheets/Лист 1.xml", escaped.remove("xl/worksheets/sheet1.xml"));
    assertReads(escaped, "1: 0012");
  }

  @Test
  void parts_that_a_table_can_do_without() {
    for (String part :
        new String[] {"[Content_Types].xml", "_rels/.rels", "xl/sharedStrings.xml"}) {
      Map<String, String> parts = parts();
      parts.remove(part);
      assertReads(parts, "1: 0012");
    }
    Map<String, String> plain = parts();
    plain.remove("xl/styles.xml");
    assertReads(plain, "1: 12");
  }
}
