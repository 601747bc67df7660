package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a|b# a\\|b",
        "a\\|b# a\\\\\\|b",
        "'a\nb'# a<br>b",
        "'a\r\nb'# a<br>b",
        "'a\rb'# a<br>b",
        "'a\u2028b'# a<br>b",
        "<script># \\<script\\>",
        "*a* _b_ `c`# \\*a\\* \\_b\\_ \\`c\\`",
        "[a](b)# \\[a\\](b)",
        "&amp;# \\&amp;",
        "a\u001bb# a\\\\x1bb"
      })
  void signs_that_mean_something_are_escaped(String text, String expected) {
    assertThat(Samples.text(TableFormat.MD, Samples.texts(text)))
        .isEqualTo("| X |\n| --- |\n| " + expected + " |\n");
  }

  /** Said only where people are shown less than there is, on pages and in Markdown alike. */
  @ParameterizedTest
  @CsvSource({"1.23456, true", "1.2345, false", "0.123456, true", "0.1234, false", "12, false"})
  void rounded_figures_are_said_to_be(String figure, boolean rounded) {
    Table table = Samples.oneColumn(Column.Type.DECIMAL, new BigDecimal(figure));
    String said = "закръглени";
    assertThat(Samples.text(TableFormat.MD, table).contains(said)).isEqualTo(rounded);
    assertThat(Samples.text(TableFormat.HTML, table).contains(said)).isEqualTo(rounded);
    assertThat(Samples.text(TableFormat.CSV, table)).contains(figure).doesNotContain(said);
  }

  @Test
  void every_line_of_the_table_has_the_same_number_of_cells() {
    assertThat(Samples.text(TableFormat.MD, Samples.everyType()).lines())
        .filteredOn(line -> line.startsWith("|"))
        .hasSize(7)
        .allMatch(line -> line.replace("\\|", "").chars().filter(c -> c == '|').count() == 8);
  }
}
