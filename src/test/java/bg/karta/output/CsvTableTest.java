package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  /** The lines of a table, written and read back. */
  static List<String[]> parse(TableFormat format, Table table) throws IOException {
    char separator = format == TableFormat.TSV ? '\t' : ',';
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(Samples.text(format, table)))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
            .withKeepCarriageReturn(true)
            .build()) {
      return reader.readAll();
    } catch (CsvException e) {
      throw new IOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "TSV"})
  void is_read_back_as_it_was(TableFormat format) throws IOException {
    assertThat(parse(format, Samples.everyType()))
        .containsExactly(
            new String[] {
              "municipality", "name", "capacity", "coverage", "valid_to", "month", "licensed"
            },
            new String[] {"BLG03", "Благоевград", "120", "0.5", "2027-02-28", "2026-01", "true"},
            new String[] {"007", "'=1+1", "-5", "12", "2026-12-31", "2026-02", "false"},
            new String[] {"SOF46", "a|b \"c\", <d> & 'e'", "0", "1234.56789", "", "", "false"},
            new String[] {"'@V", "първи ред\nвтори ред", "", "0.000123456", "няма", "", ""},
            new String[] {"", "", "9007199254740993", "0.0000001", "", "", ""});
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b", "a\tb", "a\"b", "\"", "a\nb", "a\rb", "a\r\nb", "a;b", " a ", "a\\b", "a\\"
      })
  void texts_of_every_sort_are_read_back(String text) throws IOException {
    for (TableFormat format : List.of(TableFormat.CSV, TableFormat.TSV)) {
      assertThat(parse(format, Samples.texts(text)).get(1)).containsExactly(text);
    }
  }

  @Test
  void has_no_mark_at_the_start_and_no_carriage_returns() {
    assertThat(Samples.bytes(TableFormat.CSV, Samples.texts("я")))
        .containsExactly('x', '\n', 0xd1, 0x8f, '\n');
  }

  @Test
  void row_of_one_empty_cell_is_not_an_empty_line() {
    assertThat(Samples.text(TableFormat.CSV, Samples.texts("", null, "a")))
        .isEqualTo("x\n\"\"\n\"\"\na\n");
  }
}
