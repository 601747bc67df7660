package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What separates the cells of a table whose texts are full of other delimiters. */
final class DelimiterTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"; ,", ", ;", "| ,", "| ;", "; |", ", |", "TAB ,", "TAB ;", ", TAB", "; TAB"})
  void a_list_in_every_cell_does_not_outweigh_the_headings(String delimiter, String other) {
    String own = delimiter.replace("TAB", "\t");
    String list = String.join(other.replace("TAB", "\t"), "а", "б", "в", "г", "д", "е");
    String text = "eik" + own + "name\n" + ("1" + own + list + "\n").repeat(20);

    assertThat(delimiter(text)).isEqualTo(own);
  }

  @Test
  void a_heading_that_holds_the_mark_of_a_list_is_no_row_of_it() {
    assertThat(delimiter("Име, фамилия;ЕИК\n" + "а,б,в,г;1\n".repeat(20))).isEqualTo(";");
  }

  @Test
  void titles_above_the_headings_do_not_count() {
    String text = "Справка, изготвена на 01.01.2026\nЕИК;Име;Община\n" + "1;а;б\n".repeat(20);

    assertThat(delimiter(text)).isEqualTo(";");
  }

  private String delimiter(String text) {
    Path file = Rows.write(folder.resolve("a.csv"), text.getBytes(StandardCharsets.UTF_8));
    return String.valueOf(Intake.open("a.csv", file).get(0).delimiter());
  }
}
