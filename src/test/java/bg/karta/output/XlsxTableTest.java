package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.output.Column.Type;
import bg.karta.text.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTableTest {
  private static final String FIGURES = "xl/worksheets/sheet1.xml";

  private static XlsxFile write(Table table) {
    return new XlsxFile(Samples.bytes(TableFormat.XLSX, table));
  }

  @Test
  void numbers_dates_texts_and_truth_values_keep_their_types() throws IOException {
    XlsxFile file = write(Samples.everyType());
    assertThat(file.cell(1, 2).asNumber()).isEqualByComparingTo("120");
    assertThat(file.cell(1, 3).asNumber()).isEqualByComparingTo("0.5");
    assertThat(file.cell(1, 4).asDate()).isEqualTo(LocalDateTime.of(2027, 2, 28, 0, 0));
    assertThat(file.cell(1, 4).getDataFormatString()).isEqualTo("yyyy-mm-dd");
    assertThat(file.cell(1, 6).asBoolean()).isTrue();
    assertThat(file.cell(2, 0).asString()).isEqualTo("007");
    assertThat(file.cell(2, 2).asNumber()).isEqualByComparingTo("-5");
    assertThat(file.rows().get(3).getOptionalCell(4)).isEmpty();
  }

  @Test
  void header_is_bold_frozen_and_filtered() throws IOException {
    XlsxFile file = write(Samples.everyType());
    assertThat(file.part(FIGURES))
        .contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:G6\">")
        .contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\">");
    assertThat(file.part("xl/styles.xml")).contains("<b/>");
  }

  /** Readers that go through a sheet as a stream believe what it says of its extent. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 1201})
  void sheets_tell_how_far_their_cells_reach(int rows) throws IOException {
    Object[] texts = IntStream.range(0, rows).mapToObj(i -> "ред " + i).toArray();
    XlsxFile file = write(Samples.oneColumn(Type.TEXT, texts).withNote("Бележка."));
    assertThat(file.part(FIGURES))
        .containsOnlyOnce("<dimension")
        .contains("<dimension ref=\"" + (rows == 0 ? "A1" : "A1:A" + (rows + 1)) + "\"/>");
    String about = file.part("xl/worksheets/sheet2.xml");
    assertThat(about).containsOnlyOnce("<dimension").contains("<dimension ref=\"" + reach(about));
    assertThat(write(Samples.everyType()).part(FIGURES)).contains("<dimension ref=\"A1:G6\"/>");
  }

  /** The extent of two columns, by the number of the last row. */
  private static String reach(String sheet) {
    int last = sheet.lastIndexOf("<row r=\"") + "<row r=\"".length();
    return "A1:B" + sheet.substring(last, sheet.indexOf('"', last)) + "\"/>";
  }

  @Test
  void columns_are_as_wide_as_their_text_within_bounds() throws IOException {
    Table table =
        Samples.of(
            List.of(
                new Column("a", "А", Type.TEXT),
                new Column("b", "Б", Type.TEXT),
                new Column("c", "В", Type.TEXT)),
            List.<Object[]>of(Samples.row("1", "двадесет знака точно", "x".repeat(500))));
    assertThat(write(table).part(FIGURES))
        .containsSubsequence("width=\"8.0\"", "width=\"21.0\"", "width=\"60.0\"");
  }

  @Test
  void widths_hold_for_more_rows_than_are_kept_in_memory() throws IOException {
    Object[] texts = IntStream.range(0, 1201).mapToObj(i -> "ред номер " + i).toArray();
    XlsxFile file = write(Samples.oneColumn(Type.TEXT, texts));
    assertThat(file.part(FIGURES)).contains("width=\"14.0\"", "<autoFilter ref=\"A1:A1202\">");
    assertThat(file.rows()).hasSize(1202);
    assertThat(file.cell(1201, 0).asString()).isEqualTo("ред номер 1200");
  }

  @ParameterizedTest
  @CsvSource({
    "Капацитет, Капацитет",
    "a/b\\c:d*e?f[g]h, a b c d e f g h",
    "'', Таблица",
    "'???', Таблица",
    "''' ''кавички'' ''', кавички",
    "За таблицата, Таблица",
    "ЗА ТАБЛИЦАТА, Таблица",
    "history, Таблица",
    "Покритие на общините с услуги по общини и години, Покритие на общините с услуги п",
    "123456789012345678901234567890😀, 123456789012345678901234567890"
  })
  void sheet_is_named_after_the_title(String title, String name) throws IOException {
    assertThat(XlsxText.sheetName(title, Samples.BG)).isEqualTo(name).hasSizeBetween(1, 31);
    Table table = new Table("t", title, "2026-01-31", null, columns(), List.of(), List.of());
    assertThat(write(table).sheetNames()).containsExactly(name, "За таблицата");
  }

  private static List<Column> columns() {
    return List.of(new Column("x", "X", Type.TEXT));
  }

  @Test
  void table_of_which_there_is_nothing_to_say_has_no_second_sheet() throws IOException {
    assertThat(write(Samples.texts("a")).sheetNames()).containsExactly("Таблица");
  }

  @ParameterizedTest
  @CsvSource({
    "a\u0001b, a_x0001_b",
    "a\u0000b, a_x0000_b",
    "a\u001fb, a_x001F_b",
    "a\uffffb, a_xFFFF_b",
    "_x0041_, _x005F_x0041_",
    "_x_x0041_, _x_x005F_x0041_",
    "_x0041_x0042_, _x005F_x0041_x005F_x0042_",
    "a_b, a_b",
    "_x00zz_, _x00zz_"
  })
  void what_xml_forbids_is_written_as_excel_writes_it(String text, String expected)
      throws IOException {
    XlsxFile file = write(Samples.texts(text));
    assertThat(file.cell(1, 0).getRawValue()).isEqualTo(expected);
  }

  @Test
  void spaces_at_the_ends_are_marked_as_meant() throws IOException {
    XlsxFile file = write(Samples.texts(" a ", "b"));
    assertThat(file.part(FIGURES)).contains("<t xml:space=\"preserve\"> a </t>", "<t>b</t>");
    assertThat(file.cell(1, 0).asString()).isEqualTo(" a ");
  }

  @Test
  void what_excel_would_change_is_text() throws IOException {
    XlsxFile file =
        write(
            Samples.oneColumn(
                Type.DATE,
                LocalDate.of(1900, 2, 28),
                LocalDate.of(1900, 3, 1),
                LocalDate.of(10000, 1, 1)));
    assertThat(file.cell(1, 0).asString()).isEqualTo("1900-02-28");
    assertThat(file.cell(2, 0).asDate().toLocalDate()).isEqualTo(LocalDate.of(1900, 3, 1));
    assertThat(file.cell(3, 0).asString()).isEqualTo("+10000-01-01");
    XlsxFile numbers =
        write(
            Samples.oneColumn(
                Type.INTEGER, 999_999_999_999_999L, 1_000_000_000_000_000L, Long.MIN_VALUE));
    assertThat(numbers.cell(1, 0).getType()).isEqualTo(CellType.NUMBER);
    assertThat(numbers.cell(2, 0).asString()).isEqualTo("1000000000000000");
    assertThat(numbers.cell(3, 0).asString()).isEqualTo("-9223372036854775808");
  }

  @Test
  void text_is_as_long_as_a_cell_holds() throws IOException {
    String text = "x".repeat(32_767);
    assertThat(write(Samples.texts(text)).cell(1, 0).asString()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {32_768, 40_000})
  void text_longer_than_a_cell_holds_is_refused_and_not_cut(int length) {
    assertThatThrownBy(() -> write(Samples.texts("a", "x".repeat(length))))
        .isInstanceOfSatisfying(
            Failure.class,
            failure ->
                assertThat(failure.in(Samples.EN)).contains("A3").contains(String.valueOf(length)));
  }

  @Test
  void table_of_more_rows_than_a_sheet_holds_is_refused_before_anything_is_written()
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableStyle style = TableStyle.plain(Samples.EN);
    XlsxTable writer = new XlsxTable(3);
    assertThatThrownBy(() -> writer.write(Samples.texts("a", "b", "c", "d"), out, style))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.category()).isEqualTo(Failure.Category.INPUT);
              assertThat(failure.in(Samples.EN)).contains("at most 3 rows");
              assertThat(failure.in(Samples.BG)).contains("най-много 3 реда");
            });
    assertThat(out.size()).isZero();
    writer.write(Samples.texts("a", "b", "c"), out, style);
    assertThat(new XlsxFile(out.toByteArray()).rows()).hasSize(4);
  }

  @Test
  void tells_no_time_of_writing() throws IOException {
    XlsxFile file = write(Samples.everyType());
    assertThat(file.part("docProps/core.xml")).doesNotContain("created").contains("karta");
    assertThat(file.entryTimes()).containsOnly(LocalDateTime.of(1980, 2, 1, 0, 0));
  }
}
