package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void every_line_of_the_table_has_the_same_number_of_cells() {
    assertThat(Samples.text(TableFormat.MD, Samples.everyType()).lines())
        .filteredOn(line -> line.startsWith("|"))
        .hasSize(7)
        .allMatch(line -> line.replace("\\|", "").chars().filter(c -> c == '|').count() == 8);
  }
}
