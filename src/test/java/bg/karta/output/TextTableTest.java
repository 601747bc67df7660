package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.output.Column.Type;
import bg.karta.result.ResultColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
  private static final String LONG = "Център за обществена подкрепа на деца и семейства";

  private static List<String> lines(Table table, int width) {
    return Samples.text(TableFormat.TABLE, table, new TableStyle(false, width, Samples.BG))
        .lines()
        .toList();
  }

  private static Table wide() {
    return Samples.of(
        List.of(
            new Column("service", "Услуга", Type.TEXT),
            new Column("provider", "Доставчик", Type.TEXT),
            new Column("need", "Нужда", Type.INTEGER)),
        List.<Object[]>of(Samples.row(LONG, LONG + LONG, 123456), Samples.row("а", "б", 7)));
  }

  @Test
  void pipe_gets_everything_whole() {
    assertThat(lines(wide(), 0)).anyMatch(line -> line.contains(LONG + LONG));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void terminal_gets_no_line_wider_than_itself(int width) {
    List<String> lines = lines(wide(), width);
    assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= width);
    assertThat(lines.get(2)).contains("…").endsWith("123456").hasSize(width);
  }

  @Test
  void terminal_wide_enough_gets_everything_whole() {
    int width = lines(wide(), 0).stream().mapToInt(DisplayWidth::of).max().orElseThrow();
    assertThat(lines(wide(), width)).isEqualTo(lines(wide(), 0));
    assertThat(lines(wide(), width - 1)).isNotEqualTo(lines(wide(), 0));
  }

  @Test
  void numbers_and_the_first_column_stay_readable_in_the_narrowest_terminal() {
    String row = lines(wide(), 10).get(2);
    assertThat(row).isEqualTo(LONG.substring(0, 11) + "…  " + LONG.substring(0, 5) + "…  123456");
  }

  private static Table detailed() {
    return Samples.of(
        List.of(
            new Column("number", "Номер", Type.TEXT, true),
            new Column("file", "Файл", Type.TEXT, true),
            new Column("order", "Заповед", Type.TEXT),
            new Column("name", "Име", Type.TEXT)),
        List.<Object[]>of(
            Samples.row("Л-3129-1", "/данни/регистър.csv", null, LONG),
            Samples.row("Л-3129-2", null, null, "б")));
  }

  @Test
  void narrow_terminal_does_without_blank_columns_first_then_without_details() {
    int needed = lines(detailed(), 0).stream().mapToInt(DisplayWidth::of).max().orElseThrow();

    assertThat(lines(detailed(), needed).get(0)).contains("Файл", "Заповед");
    List<String> withoutBlank = lines(detailed(), needed - "Заповед".length() - 2);
    assertThat(withoutBlank.get(0)).contains("Номер", "Файл", "Име").doesNotContain("Заповед");
    assertThat(withoutBlank.get(2)).contains("/данни/регистър.csv", LONG);
    assertThat(withoutBlank.get(withoutBlank.size() - 1)).contains("Заповед").contains("-f csv");
    List<String> narrow = lines(detailed(), 60);
    assertThat(narrow.get(0)).contains("Номер", "Име").doesNotContain("Файл");
    assertThat(narrow.get(2)).contains("Л-3129-1").contains(LONG);
    assertThat(narrow.get(narrow.size() - 1)).contains("Файл, Заповед");
  }

  @Test
  void what_is_left_out_is_told_where_it_is_the_same_in_every_row() {
    List<Column> columns =
        List.of(
            new Column("code", "Код", Type.TEXT),
            new Column("name", "Име", Type.TEXT),
            new Column("currency", "Валута", Type.TEXT, true)
                .worded(Map.of("BGN", "лев", "EUR", "евро")),
            new Column("year", "Година", Type.INTEGER, true));
    List<Object[]> rows = new ArrayList<>();
    // More rows than are measured before the first is written.
    IntStream.range(0, 5000)
        .forEach(i -> rows.add(Samples.row("а", LONG, i == 0 ? null : "BGN", 2021)));

    assertThat(lines(Samples.of(columns, rows), 40))
        .last()
        .asString()
        .contains("Валута (лев), Година (2021)");
    rows.add(Samples.row("а", "б", "EUR", 2021));
    assertThat(lines(Samples.of(columns, rows), 40))
        .last()
        .asString()
        .contains("Валута, Година (2021)");
  }

  @Test
  void headings_stand_over_their_columns() {
    assertThat(lines(Samples.everyType(), 0).subList(3, 6))
        .containsExactly(
            "Община  Име                          Капацитет   Покритие  Валиден до  Месец    Лицензиран",
            "──────  ────────────────────  ────────────────  ─────────  ──────────  ───────  ──────────",
            "BLG03   Благоевград                        120        0.5  2027-02-28  2026-01  да");
  }

  @Test
  void only_the_headings_are_bold_and_only_in_colour() {
    Table table = Samples.texts("a");
    assertThat(Samples.text(TableFormat.TABLE, table, new TableStyle(true, 0, Samples.EN)))
        .isEqualTo("\u001b[1mX\u001b[0m\n─\na\n");
    assertThat(Samples.text(TableFormat.TABLE, table)).isEqualTo("X\n─\na\n");
  }

  @Test
  void controls_in_data_do_not_reach_the_terminal() {
    Table table =
        new Table(
            "t",
            "\u001b]0;title\u0007",
            "\u001b[2J",
            "\u009b31m",
            List.of(new Column("x", "\u001b[31m", Type.TEXT)),
            Samples.rows(
                ResultColumns.of(List.of("x")),
                Samples.row("\u001b[2J\r\n\t\u0000\u007f\u009b"),
                Samples.row("a\u202eb\u2028c")),
            List.of("note\u001b[0m\nsecond"));
    String text = Samples.text(TableFormat.TABLE, table);
    assertThat(text.replace("\n", "").chars()).noneMatch(Character::isISOControl);
    assertThat(text)
        .contains("\\x1b[2J\\r\\n\\t\\x00\\x7f\\x9b\n")
        .contains("a\\u202eb\\u2028c\n")
        .contains("note\\x1b[0m\\nsecond\n");
  }

  @Test
  void many_rows_are_counted() {
    Object[] ten = IntStream.range(0, 10).boxed().toArray();
    Object[] eleven = IntStream.range(0, 11).boxed().toArray();
    assertThat(lines(Samples.oneColumn(Type.INTEGER, ten), 0)).noneMatch(l -> l.contains("Редове"));
    assertThat(lines(Samples.oneColumn(Type.INTEGER, eleven), 0)).endsWith("", "Редове: 11");
    assertThat(lines(Samples.texts(), 0)).containsExactly("X", "─", "Няма редове.");
  }

  @Test
  void notes_come_before_the_count() {
    Object[] rows = IntStream.range(0, 1500).boxed().toArray();
    Table plain = Samples.oneColumn(Type.INTEGER, rows);
    Table table =
        new Table("t", "Т", null, "места", plain.columns(), plain.rows(), List.of("Бележка."));
    assertThat(lines(table, 0)).startsWith("Т", "мерна единица: места", "", "   X");
    assertThat(lines(table, 0)).endsWith("1499", "", "Бележка.", "Редове: 1500");
  }

  @Test
  void rows_after_the_measured_ones_are_set_in_the_widths_found() {
    Object[] texts =
        IntStream.rangeClosed(1, 10_001).mapToObj(i -> i <= 10_000 ? "кратко" : LONG).toArray();
    Table table = Samples.oneColumn(Type.TEXT, texts);
    assertThat(lines(table, 80).get(10_001)).isEqualTo("кратко");
    assertThat(lines(table, 80).get(10_002)).isEqualTo("Център".substring(0, 5) + "…");
    assertThat(lines(table, 0).get(10_002)).isEqualTo(LONG);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "Благоевград, 11",
    "é, 1",
    "e\u0301, 1",
    "и\u0306, 1",
    "日本, 4",
    "ﾊ, 1",
    "ｗ, 2",
    "😀, 2",
    "a\u200bb, 2",
    "a\u00adb, 2",
    "–…„“, 4",
    "한, 2"
  })
  void width_is_that_on_a_terminal(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "Благоевград, 11, Благоевград",
    "Благоевград, 10, Благоевгр…",
    "日本語, 5, 日本…",
    "日本語, 4, 日…",
    "и\u0306и\u0306и\u0306, 2, и\u0306…"
  })
  void shortening_keeps_whole_signs(String text, int width, String expected) {
    assertThat(DisplayWidth.shorten(text, width)).isEqualTo(expected);
  }
}
