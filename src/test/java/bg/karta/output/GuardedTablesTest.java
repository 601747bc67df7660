package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which formats write a text that looks like a formula behind an apostrophe. */
final class GuardedTablesTest {
  @Test
  void texts_of_csv_and_tsv_are_guarded() throws IOException {
    Table table = Samples.texts("=1+1", "'=1+1", "'s");

    for (TableFormat format : List.of(TableFormat.CSV, TableFormat.TSV)) {
      List<String[]> rows = CsvTableTest.parse(format, table);
      assertThat(rows.get(1)).containsExactly("'=1+1");
      assertThat(rows.get(2)).containsExactly("''=1+1");
      assertThat(rows.get(3)).containsExactly("'s");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "TSV"})
  void negative_numbers_are_left_alone(TableFormat format) {
    assertThat(Samples.text(format, Samples.oneColumn(Column.Type.DECIMAL, -1, -2L, -0.5)))
        .isEqualTo("x\n-1\n-2\n-0.5\n");
  }

  @Test
  void headings_are_guarded() {
    Table table = Samples.of(List.of(new Column("=1+1", "=1+1", Column.Type.TEXT)), List.of());

    assertThat(Samples.text(TableFormat.CSV, table)).isEqualTo("'=1+1\n");
    assertThat(Samples.text(TableFormat.TSV, table)).isEqualTo("'=1+1\n");
  }

  @Test
  void a_text_cell_of_a_workbook_is_no_formula_and_stays_as_it_is() throws IOException {
    Table table =
        Samples.of(
            List.of(new Column("=1+1", "=1+1", Column.Type.TEXT)),
            List.of(new Object[] {"=2+2"}, new Object[] {"'=2+2"}, new Object[] {"+359 2"}));
    XlsxFile file = new XlsxFile(Samples.bytes(TableFormat.XLSX, table));

    assertThat(file.cell(0, 0).asString()).isEqualTo("=1+1");
    assertThat(file.cell(1, 0).asString()).isEqualTo("=2+2");
    assertThat(file.cell(2, 0).asString()).isEqualTo("'=2+2");
    assertThat(file.cell(3, 0).asString()).isEqualTo("+359 2");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"CSV", "TSV", "XLSX"},
      mode = EnumSource.Mode.EXCLUDE)
  void other_formats_keep_the_text_as_it_is(TableFormat format) {
    assertThat(Samples.text(format, Samples.texts("=1+1"))).contains("=1+1").doesNotContain("'=");
  }
}
