package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.result.ResultRow;
import bg.karta.text.Lang;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** People see words and signs where programs get codes and numbers. */
final class WordsTest {
  private static final Column LEVEL =
      new Column("level", "Ниво", Column.Type.TEXT)
          .worded(Map.of("municipal", "общинско", "oblast", "областно"));

  private static String written(TableFormat format, Object cell) {
    return Samples.text(format, Samples.of(List.of(LEVEL), List.<Object[]>of(new Object[] {cell})));
  }

  @ParameterizedTest
  @EnumSource(
      value = TableFormat.class,
      names = {"TABLE", "MD", "HTML"})
  void people_see_the_word_of_a_code(TableFormat format) {
    assertThat(written(format, "municipal")).contains("общинско").doesNotContain("municipal");
    assertThat(written(format, "municipal, oblast")).contains("общинско, областно");
    assertThat(written(format, "municipal: oblast")).contains("общинско: областно");
    assertThat(written(format, "own-code")).contains("own");
  }

  @ParameterizedTest
  @EnumSource(
      value = TableFormat.class,
      names = {"CSV", "TSV", "JSON", "NDJSON"})
  void programs_get_the_code(TableFormat format) {
    assertThat(written(format, "municipal")).contains("municipal").doesNotContain("общинско");
  }

  @Test
  void a_number_that_is_only_at_least_so_much_has_its_sign_for_people_alone() {
    Column column = new Column("x", "X", Column.Type.DECIMAL);
    Estimate atLeast = new Estimate(new BigDecimal("250"), "≥ ");
    Table table = Samples.of(List.of(column), List.<Object[]>of(new Object[] {atLeast}));

    assertThat(Samples.text(TableFormat.TABLE, table)).contains("≥ 250");
    assertThat(Samples.text(TableFormat.CSV, table)).contains("250").doesNotContain("≥");
    assertThat(Samples.text(TableFormat.JSON, table)).contains("\"x\":250");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "report|Marks: R (report) – lacks services without a current report.",
        "years report|Marks: R (report) – lacks services without a current report; Y (years) –"
            + " counts people of different years.",
      })
  void the_legend_tells_the_marks_that_occur_alone(String marks, String legend) {
    List<Column> columns = List.of(new Column("marks", "Marks", Column.Type.MARKS));
    ResultRow row = ResultRow.of(Table.columnsOf(columns), marks);

    assertThat(Mark.legend(columns, List.of(row), Lang.EN)).contains(legend);
  }

  @Test
  void a_table_without_a_mark_needs_no_legend() {
    List<Column> columns = List.of(new Column("marks", "Marks", Column.Type.MARKS));
    ResultRow row = ResultRow.of(Table.columnsOf(columns), new Object[] {null});

    assertThat(Mark.legend(columns, List.of(row), Lang.EN)).isEmpty();
  }
}
