package bg.karta.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of a press text whose day only those know who know on which day it was said. */
final class SaidOnTest {
  @TempDir private Path dir;

  private KartaRun typed(String date, String... options) throws IOException {
    Path file = dir.resolve("figures.csv");
    Files.writeString(
        file,
        "indicator;date;scope;value;unit;source\nfoster-families;" + date + ";BG;5;families;S\n");
    String[] arguments = new String[options.length + 2];
    arguments[0] = "import";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return KartaRun.in(dir, arguments);
  }

  private String stored() {
    return Register.in(dir).rows("SELECT date, cumulative_from FROM published_figure").get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "към момента",
        "Към настоящия момент",
        "до този момент",
        "до момента",
        "в момента",
        "към днешна дата",
        "до днес",
        "досега",
        "понастоящем",
        "at the moment",
        "as of this moment",
        "as of now",
        "up to now",
        "as of today",
        "to date",
        "at present"
      })
  void what_is_of_the_moment_is_of_the_day_that_the_user_gives(String date) throws IOException {
    assertThat(typed(date, "--as-of", "2019-07-31").ends(0).out())
        .contains("figure-date-in-words", "2019-07-31");
    assertThat(stored()).isEqualTo("2019-07-31|");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015 г. до момента|2015-01-01
          от 2010 г. до днес|2010-01-01
          От 2010 г. насам|2010-01-01
          2015 – сега|2015-01-01
          март 2016 г. – към момента|2016-03-01
          since 2010|2010-01-01
          from March 2016 to date|2016-03-01
          """)
  void what_runs_until_the_moment_is_counted_from_its_beginning(String date, String from)
      throws IOException {
    typed(date, "--as-of", "2019-07-31").ends(0);

    assertThat(stored()).isEqualTo("2019-07-31|" + from);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          края на юни т.г.|2019-06-30
          края на м.г.|2018-12-31
          end of last year|2018-12-31
          """)
  void the_year_told_from_the_day_is_known_where_the_day_is(String date, String stored)
      throws IOException {
    typed(date, "--as-of", "2019-07-31").ends(0);

    assertThat(stored()).isEqualTo(stored + "|");
  }

  @Test
  void a_day_that_is_written_is_the_day_whatever_the_user_gives() throws IOException {
    typed("края на юли 2018 г.", "--as-of", "2019-07-31").ends(0);

    assertThat(stored()).isEqualTo("2018-07-31|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"към момента", "at the moment", "as of this moment", "от 2010 г. до днес"})
  void without_a_day_it_is_a_finding_that_says_how_to_give_one(String date) throws IOException {
    assertThat(typed(date).ends(1).out()).contains("figure-day-unsaid  1", "--as-of");
    assertThat(dir.resolve("karta.db")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"от 2020 г. до момента", "след 2019 г. насам, до момента", "някога до днес"})
  void a_beginning_that_is_none_before_the_day_is_refused(String date) throws IOException {
    assertThat(typed(date, "--as-of", "2019-01-01").ends(1).out()).contains("figure-day-unsaid  1");
  }
}
