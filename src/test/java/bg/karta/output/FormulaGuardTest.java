package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+359 888",
        "-1",
        "-",
        "@SUM(A1)",
        "\t=1",
        "\rx",
        "\nx",
        "\0=1",
        " =1",
        "   -1",
        "\u00a0=1",
        "\ufeff=1",
        "\u200b@x",
        "  \t1",
        "＝1+1",
        "=HYPERLINK(\"http://x\")"
      })
  void escapesWhatCouldBeAFormula(String text) throws IOException {
    assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    Table table = Samples.texts(text);
    assertThat(CsvTableTest.parse(TableFormat.CSV, table).get(1)).containsExactly("'" + text);
    assertThat(CsvTableTest.parse(TableFormat.TSV, table).get(1)).containsExactly("'" + text);
    assertThat(new XlsxFile(Samples.bytes(TableFormat.XLSX, table)).cell(1, 0).asString())
        .startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "   ", "а-б", "1-2", "x=1", "'x", " x", "a@b.bg", "–", "„=“"})
  void leavesOtherTextsAlone(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "TSV"})
  void leavesNegativeNumbersAlone(TableFormat format) {
    assertThat(Samples.text(format, Samples.oneColumn(Column.Type.DECIMAL, -1, -2L, -0.5)))
        .isEqualTo("x\n-1\n-2\n-0.5\n");
  }

  @Test
  void escapesHeadings() throws IOException {
    Table table = Samples.of(List.of(new Column("=1+1", "=1+1", Column.Type.TEXT)), List.of());
    assertThat(Samples.text(TableFormat.CSV, table)).isEqualTo("'=1+1\n");
    assertThat(Samples.text(TableFormat.TSV, table)).isEqualTo("'=1+1\n");
    assertThat(new XlsxFile(Samples.bytes(TableFormat.XLSX, table)).cell(0, 0).asString())
        .isEqualTo("'=1+1");
  }

  @Test
  void otherFormatsKeepTheTextAsItIs() {
    assertThat(
            new String(
                Samples.bytes(TableFormat.NDJSON, Samples.texts("=1")), StandardCharsets.UTF_8))
        .isEqualTo("{\"x\":\"=1\"}\n");
  }
}
