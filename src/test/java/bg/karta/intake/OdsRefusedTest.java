package bg.karta.intake;

import static bg.karta.intake.Ods.cell;
import static bg.karta.intake.Ods.row;
import static bg.karta.intake.Ods.sheet;
import static bg.karta.intake.Ods.text;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenDocument spreadsheets that are broken, locked, or made to do harm. */
final class OdsRefusedTest {
  @TempDir Path folder;

  private Path write(byte[] bytes) {
    return Rows.write(folder.resolve("table.ods"), bytes);
  }

  private List<RowSource> open(byte[] bytes) {
    return Intake.open("table.ods", write(bytes));
  }

  private void assertRefused(byte[] bytes, String message) {
    assertThatThrownBy(() -> open(bytes).forEach(source -> source.read(row -> true)))
        .hasMessageStartingWith(message);
  }

  @Test
  void a_password_is_named() {
    Map<String, String> parts = Ods.parts("", sheet("Лист1", row(text("а"))));
    parts.put("META-INF/manifest.xml", Ods.manifest("<manifest:encryption-data/>"));
    parts.put("content.xml", "\u0001\u0002");
    assertRefused(Zips.of(parts), "intake.encrypted-workbook[table.ods]");
  }

  @Test
  void what_is_no_spreadsheet_or_lacks_a_part_is_named() {
    UnaryOperator<String> textDocument = xml -> xml.replace("office:spreadsheet", "office:text");
    Map<String, String> parts = Ods.parts("", sheet("Лист1", row(text("а"))));
    parts.computeIfPresent("content.xml", (name, xml) -> textDocument.apply(xml));
    assertRefused(Zips.of(parts), "intake.word-processor[");
    parts.remove("content.xml");
    assertRefused(Zips.of(parts), "intake.workbook-part[table.ods, content.xml]");
    assertRefused(Ods.of("", sheet("Лист1", "")), "intake.no-rows[");
  }

  @Test
  void no_archive_unpacks_without_end() {
    assertRefused(
        Ods.of("", sheet("Лист1", row(text("а")).repeat(1 << 18))), "intake.workbook-bomb[");
    String attribute = "<table:table-row table:style-name='" + "1".repeat(5 << 20) + "'/>";
    assertRefused(Ods.of("", sheet("Лист1", attribute)), "intake.workbook-text[");
    String run = "<text:span>1234567890</text:span>".repeat(110_000);
    assertRefused(
        Ods.of("", sheet("Лист1", row(cell("office:value-type='string'", run)))),
        "intake.cell-too-long[");
    String spaces = "<text:s text:c='32768'/>".repeat(40);
    assertRefused(
        Ods.of("", sheet("Лист1", row(cell("office:value-type='string'", "а" + spaces)))),
        "intake.cell-too-long[");
  }

  @Test
  void what_is_repeated_counts_as_if_it_were_written_out() {
    String alike = "<table:table-row table:number-rows-repeated='%d'>%s</table:table-row>";
    // 16 MB are free, and each of a million rows takes 20 characters and one more.
    String rows = alike.formatted(1 << 20, text("x".repeat(20)));
    assertRefused(Ods.of("", sheet("Лист1", rows)), "intake.workbook-bomb[");
    String cells =
        row("<table:table-cell table:number-columns-repeated='16384'" + text("x").substring(17))
            .repeat(1000);
    assertRefused(Ods.of("", sheet("Лист1", cells)), "intake.workbook-bomb[");
    String beyond = alike.formatted(999_999_999, text("x"));
    assertRefused(Ods.of("", sheet("Лист1", beyond)), "intake.sheet-broken[");
  }

  @Test
  void a_cell_beyond_the_last_column_is_refused() {
    String far = "<table:table-cell table:number-columns-repeated='16384'/>";
    assertRefused(Ods.of("", sheet("Лист1", row(far, text("а")))), "intake.too-many-columns[");
    String overflow = "<table:table-cell table:number-columns-repeated='999999999'/>".repeat(4);
    assertRefused(Ods.of("", sheet("Лист1", row(overflow, text("а")))), "intake.too-many-columns[");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table:table-row table:number-rows-repeated='x'><table:table-cell/></table:table-row>",
        "<table:table-row><table:table-cell table:number-columns-repeated='-1'/></table:table-row>",
        "<table:table-row><table:table-cell><text:p>&entity;</text:p></table:table-cell></table:table-row>"
      })
  void a_broken_sheet_is_refused(String rows) {
    Map<String, String> parts = Ods.parts("", sheet("Лист1", row(text("а")) + rows));
    assertThatThrownBy(() -> open(Zips.of(parts)).get(0).read(row -> true))
        .message()
        .matches("intake\\.(sheet|workbook)-broken\\[.*");
  }

  @Test
  void a_document_type_is_refused_before_its_entities_are_read() {
    Map<String, String> parts = Ods.parts("", sheet("Лист1", row(text("а"))));
    parts.computeIfPresent(
        "content.xml",
        (name, xml) -> "<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + xml);
    assertRefused(Zips.of(parts), "intake.workbook-broken[");
  }

  @Test
  void a_part_whose_checksum_is_wrong_is_refused() {
    byte[] bytes = Ods.of("", sheet("Лист1", row(text("а"))));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    // The checksum stands 30 bytes before the part's name in the archive's directory.
    bytes[text.lastIndexOf("content.xml") - 30] ^= 1;
    assertRefused(bytes, "intake.workbook-broken[");
  }

  @Test
  void a_spreadsheet_in_one_xml_file_is_named_with_the_way_out() {
    for (String root :
        List.of(
            "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>",
            "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>")) {
      Path file = Rows.write(folder.resolve("t.fods"), root.getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> Intake.open("t.fods", file))
          .hasMessageStartingWith("intake.flat-document[t.fods, ");
    }
  }
}
