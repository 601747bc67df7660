package bg.karta.intake;

import static bg.karta.intake.Ods.cell;
import static bg.karta.intake.Ods.row;
import static bg.karta.intake.Ods.sheet;
import static bg.karta.intake.Ods.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.kind.FieldType;
import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenDocument spreadsheets give what the same workbook gives as XLSX. */
final class OdsTest {
  private static final String DAY = "office:value-type='date' office:date-value=";

  @TempDir Path folder;

  private Path write(byte[] bytes) {
    return Rows.write(folder.resolve("table.ods"), bytes);
  }

  private List<String> rows(String rows) {
    return Rows.of(write(Ods.of("", sheet("Лист1", rows))));
  }

  private List<RowSource> open(byte[] bytes) {
    return Intake.open("table.ods", write(bytes));
  }

  @Test
  void values_of_every_type_become_texts() {
    assertThat(
            rows(
                row(
                    cell("office:value-type='float' office:value='0.10000000000000001'", "0,1"),
                    cell("office:value-type='float' office:value='1.5E3'", "1500"),
                    cell("office:value-type='percentage' office:value='0.925'", "93%"),
                    cell("office:value-type='currency' office:value='12.5'", "12,50 лв."),
                    cell("office:value-type='boolean' office:boolean-value='true'", "ВЯРНО"),
                    cell(
                        "table:formula='of:=FALSE()' office:value-type='float' office:value='0'",
                        "0"),
                    cell(DAY + "'2024-01-31'", "31.01.24"),
                    cell(DAY + "'2024-01-31T10:30:00'", "31.01.24 10:30"),
                    cell(DAY + "'2024-01-31T10:29:59.9999999'", "31.01.24 10:30"),
                    cell("office:value-type='time' office:time-value='PT10H30M00S'", "10:30"),
                    cell("office:value-type='time' office:time-value='PT36H00M00S'", "36:00"),
                    text("Дом"))))
        .containsExactly(
            "1: 0.1|1500|92.5%|12.5|true|false|2024-01-31|2024-01-31T10:30|2024-01-31T10:30|10:30|36:00"
                + "|Дом");
  }

  @Test
  void texts_are_paragraphs_without_what_hangs_on_them() {
    String note = "<office:annotation><text:p>бележка</text:p></office:annotation>";
    String picture =
        "<draw:frame><draw:text-box><text:p>кутия</text:p></draw:text-box></draw:frame>";
    assertThat(
            rows(
                row(
                    "<table:table-cell office:value-type='string'>"
                        + note
                        + "<text:p>ул. <text:span>Иван  <text:s text:c='2'/>Вазов</text:span>\n 5 </text:p>"
                        + "<text:p>ет.<text:tab/>2<text:line-break/>ап. 3</text:p>"
                        + picture
                        + "</table:table-cell>",
                    "<table:table-cell>" + note + "</table:table-cell>",
                    "<table:table-cell office:value-type='string' office:string-value='Л-1'/>")))
        .containsExactly("1: ул. Иван   Вазов 5\nет.\t2\nап. 3||Л-1");
  }

  @Test
  void a_formula_is_read_by_its_result() {
    String sum = "table:formula='of:=SUM([.A1:.A2])' ";
    assertThat(
            rows(
                row(
                    cell(sum + "office:value-type='float' office:value='5'", "5"),
                    cell(sum + "office:value-type='string'", "да"),
                    cell(sum + "office:value-type='string' calcext:value-type='error'", "#DIV/0!"),
                    cell(sum + "office:value-type='float' office:value='0'", "Err:502"),
                    cell(sum + "calcext:value-type='error'", "нещо"),
                    "<table:table-cell " + sum + "/>")))
        .containsExactly("1: 5|да|#DIV/0!|Err:502|#ERROR!|#UNCALCULATED!");
  }

  @Test
  void rows_and_cells_that_are_repeated_or_empty_are_counted() {
    assertThat(
            rows(
                "<table:table-column table:number-columns-repeated='16384'/>"
                    + "<table:table-header-rows>"
                    + row("<table:table-cell table:number-columns-repeated='3'/>", text("а"))
                    + "</table:table-header-rows>"
                    + "<table:table-row table:number-rows-repeated='4'><table:table-cell"
                    + " table:number-columns-repeated='16384'/></table:table-row>"
                    + "<table:table-row table:number-rows-repeated='2'>"
                    + "<table:table-cell table:number-columns-repeated='2' office:value-type='float'"
                    + " office:value='7'><text:p>7</text:p></table:table-cell></table:table-row>"
                    + row(text("б"), "<table:table-cell table:number-columns-repeated='16383'/>")
                    + "<table:table-row table:number-rows-repeated='1048568'>"
                    + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>"))
        .containsExactly("1: |||а", "6: 7|7", "7: 7|7", "8: б");
  }

  @Test
  void a_cell_merged_over_rows_stands_in_each() {
    String merged =
        "<table:table-cell table:number-rows-spanned='3' table:number-columns-spanned='2'"
            + " office:value-type='string'><text:p>Банско</text:p></table:table-cell>";
    String covered = "<table:covered-table-cell table:number-columns-repeated='2'/>";
    String hidden = "<table:covered-table-cell><text:p>под нея</text:p></table:covered-table-cell>";
    assertThat(
            rows(
                row(merged, hidden, text("S1"))
                    + row(covered, text("S2"))
                    + row(covered)
                    + row(text(""), text(""), text("S3"))))
        .containsExactly("1: Банско||S1", "2: Банско||S2", "4: ||S3");
  }

  @ParameterizedTest
  @CsvSource({
    "number-style, <number:number number:min-integer-digits='6'/>, float, value, 42, 000042",
    "number-style, <number:number number:min-integer-digits='6' number:decimal-places='0'><number:embedded-text number:position='3'>-</number:embedded-text></number:number>, float, value, 42, 000-042",
    "number-style, <number:number number:min-integer-digits='1' number:decimal-places='2' number:grouping='true'/>, float, value, 1234.5, 1234.5",
    "number-style, <number:text>П-</number:text><number:number number:min-integer-digits='1'/>, float, value, 13, П-13",
    "percentage-style, <number:number number:min-integer-digits='1'/><number:text> %</number:text>, percentage, value, 0.925, 92.5%",
    "date-style, <number:day number:style='long'/><number:text>.</number:text><number:month number:style='long'/><number:text>.</number:text><number:year number:style='long'/>, date, date-value, 2024-01-31T08:00:00, 2024-01-31",
    "date-style, <number:day/><number:text>.</number:text><number:month/><number:text> </number:text><number:hours/><number:text>:</number:text><number:minutes/>, date, date-value, 2024-01-31T08:00:00, 2024-01-31T08:00",
    "time-style, <number:hours/><number:text>:</number:text><number:minutes/>, time, time-value, PT08H05M00S, 08:05"
  })
  void a_value_is_read_as_the_format_shows_it(
      String style, String code, String type, String attribute, String value, String text) {
    String styles =
        "<number:%1$s style:name='N1'>%2$s</number:%1$s>".formatted(style, code)
            + "<style:style style:name='ce0' style:family='table-cell' style:data-style-name='N1'/>"
            + "<style:style style:name='ce1' style:family='table-cell'"
            + " style:parent-style-name='ce0'/>";
    String value1 = "office:value-type='%s' office:%s='%s'".formatted(type, attribute, value);
    String rows =
        "<table:table-column table:default-cell-style-name='Default'/>"
            + "<table:table-column table:default-cell-style-name='ce1'/>"
            + row(cell("table:style-name='ce1' " + value1, "x"), cell(value1, "x"));
    assertThat(Rows.of(write(Ods.of(styles, sheet("Лист1", rows)))))
        .containsExactly("1: " + text + "|" + text);
  }

  @Test
  void a_month_and_a_negative_number_have_formats_of_parts() {
    String styles =
        "<number:date-style style:name='N1'><number:month number:textual='true'/>"
            + "<number:text> </number:text><number:year number:style='long'/></number:date-style>"
            + "<number:number-style style:name='N2P0'><number:number"
            + " number:min-integer-digits='3'/></number:number-style>"
            + "<number:number-style style:name='N2'><number:text>-</number:text><number:number"
            + " number:min-integer-digits='3'/><style:map style:condition='value()&gt;=0'"
            + " style:apply-style-name='N2P0'/></number:number-style>"
            + "<style:style style:name='m' style:family='table-cell' style:data-style-name='N1'/>"
            + "<style:style style:name='n' style:family='table-cell' style:data-style-name='N2'/>";
    String rows =
        row(
            cell("table:style-name='m' " + DAY + "'2026-09-01'", "септ. 2026"),
            cell("table:style-name='n' office:value-type='float' office:value='7'", "007"),
            cell("table:style-name='n' office:value-type='float' office:value='-7'", "-007"));
    RowSource source = open(Ods.of(styles, sheet("Лист1", rows))).get(0);
    List<Row> read = new ArrayList<>();
    source.read(read::add);
    assertThat(read.get(0).cells()).containsExactly("2026-09-01", "007", "-007");
    assertThat(read.get(0).text(0, FieldType.MONTH)).isEqualTo("2026-09");
  }

  @Test
  void hidden_sheets_rows_and_columns_are_told() {
    String styles =
        "<style:style style:name='ta1' style:family='table'>"
            + "<style:table-properties table:display='false'/></style:style>";
    String hidden =
        "<table:table table:name='Кодове' table:style-name='ta1'>"
            + row(text("x"))
            + "</table:table>";
    String column = "<table:table-column table:visibility='collapse'";
    String rows =
        "<table:table-column/>"
            + column
            + " table:number-columns-repeated='2'/><table:table-column/>"
            + "<table:table-column-group table:display='false'><table:table-column/>"
            + "</table:table-column-group>"
            + row(text("а"))
            + "<table:table-row table:visibility='filter'>"
            + text("б")
            + "</table:table-row><table:table-row-group table:display='false'>"
            + row(text("в"))
            + "</table:table-row-group>"
            + row(text("г"));
    List<RowSource> sources =
        open(Ods.of(styles, hidden + sheet("Услуги", rows) + sheet("Празен", "")));
    assertThat(sources).extracting(RowSource::sheet).containsExactly("Услуги");
    assertThat(sources.get(0).notes().get(0).in(Messages.of(Lang.EN))).contains("Кодове");
    BitSet columns = BitSet.valueOf(new long[] {0b10110});
    assertThat(sources.get(0).hiddenColumns()).isEqualTo(columns);
    List<Boolean> hiddenRows = new ArrayList<>();
    sources.get(0).read(row -> hiddenRows.add(row.hidden()));
    assertThat(hiddenRows).containsExactly(false, true, true, false);
    assertThat(sources.get(0).workbookFile()).isNull();
  }

  @Test
  void the_sheets_of_findings_that_karta_made_is_passed_over() {
    String name =
        "<table:named-expressions><table:named-range table:name='karta_findings'"
            + " table:cell-range-address=\"$'Нах. 1'.$A$1\"/></table:named-expressions>";
    String sheets = sheet("Услуги", row(text("а"))) + sheet("Нах. 1", row(text("б"))) + name;
    assertThat(open(Ods.of("", sheets))).extracting(RowSource::sheet).containsExactly("Услуги");
  }

  @Test
  void shapes_and_tables_within_them_are_no_rows() {
    String shapes =
        "<table:shapes><draw:frame>" + sheet("x", row(text("не"))) + "</draw:frame></table:shapes>";
    assertThat(rows(shapes + row(text("да")))).containsExactly("1: да");
  }

  @Test
  void a_spreadsheet_packed_anew_without_its_mark_is_read() {
    Map<String, String> parts = Ods.parts("", sheet("Лист1", row(text("а"))));
    parts.remove("mimetype");
    assertThat(Rows.of(write(Zips.of(parts)))).containsExactly("1: а");
  }

  @Test
  void a_million_rows_that_are_alike_are_read_one_by_one() {
    String alike = "<table:table-row table:number-rows-repeated='1048576'>%s</table:table-row>";
    RowSource source = open(Ods.of("", sheet("Лист1", alike.formatted(text("а"))))).get(0);
    int[] last = new int[1];
    source.read(
        row -> {
          last[0] = row.number();
          return true;
        });
    assertThat(last[0]).isEqualTo(1048576);
    Limits few = Limits.STANDARD.with(Limit.ROWS, 1000);
    RowSource bounded = Intake.open("table.ods", folder.resolve("table.ods"), few).get(0);
    assertThatThrownBy(() -> bounded.read(row -> true))
        .hasMessageStartingWith("intake.too-many-rows[");
  }
}
