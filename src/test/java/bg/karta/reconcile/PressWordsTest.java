package bg.karta.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, places and quantities in the ways in which press releases write them. */
final class PressWordsTest {
  @TempDir private Path dir;

  private KartaRun typed(String csv, String... options) throws IOException {
    Path file = dir.resolve("press.csv");
    Files.writeString(file, csv);
    String[] all = new String[options.length + 4];
    System.arraycopy(
        new String[] {"import", "--kind", "published-figure", file.toString()}, 0, all, 0, 4);
    System.arraycopy(options, 0, all, 4, options.length);
    return KartaRun.in(dir, all);
  }

  private String stored(String columns) {
    return Register.in(dir).rows("SELECT " + columns + " FROM published_figure").get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2010 г.||2010-12-31|
          през 2010 г.||2010-12-31|
          началото на 2010 г.||2010-01-01|
          към края на юли 2019 г.||2019-07-31|
          месец юли 2019 г.||2019-07-31|
          01.01.2015 – 31.12.2023||2023-12-31|2015-01-01
          от 2015 г. до 2023 г.||2023-12-31|2015-01-01
          между 2015 и 2023 г.||2023-12-31|2015-01-01
          януари – юли 2019 г.||2019-07-31|2019-01-01
          първите шест месеца на 2019 г.||2019-06-30|2019-01-01
          първото полугодие на 2019 г.||2019-06-30|
          третото тримесечие на 2019 г.||2019-09-30|
          деветмесечието на 2019 г.||2019-09-30|
          second quarter of 2019||2019-06-30|
          31.07.2019|2010 г.|2019-07-31|2010-01-01
          31.07.2019|От 2010 г. насам|2019-07-31|2010-01-01
          31.07.2019|от 2010 г. до момента|2019-07-31|2010-01-01
          31.07.2019|началото на годината|2019-07-31|2019-01-01
          """)
  void a_period_is_read(String date, String from, String day, String since) throws IOException {
    typed(
            "indicator;date;scope;cumulative_from;value;unit;source\nfoster-families;%s;BG;%s;5;;S\n"
                .formatted(date, from == null ? "" : from))
        .ends(0);

    assertThat(stored("date, COALESCE(cumulative_from, '')"))
        .isEqualTo(day + "|" + (since == null ? "" : since));
  }

  @ParameterizedTest
  @CsvSource({
    "в срок до 01.01.2021 г., 2021-01-01",
    "до края на годината, 2023-12-31",
    "края на т.г., 2023-12-31",
    "догодина, 2024-12-31",
    "в срок до десет дни, 2023-10-07",
    "within 3 months, 2023-12-27"
  })
  void a_due_day_counts_from_the_day_of_the_row(String due, String day) throws IOException {
    boolean later = day.compareTo("2023-09-27") > 0;
    typed(
            "indicator;date;scope;value;unit;due;source\ncrisis-centres;27.09.2023;BG;28;цел;%s;S\n"
                .formatted(due))
        .ends(0);

    assertThat(stored("due")).isEqualTo(day);
    assertThat(later || due.contains("2021")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          в България|BG
          във всички области|BG
          28-те области|BG
          във всяка от 28-те области|BG
          във всяка една област и община|BG
          цялата територия на страната|BG
          общините|BG
          в област Варна|VAR
          in Bulgaria|BG
          """)
  void a_place_is_read(String scope, String code) throws IOException {
    typed("indicator;date;scope;value;unit;source\nfoster-families;2019;%s;5;;S\n".formatted(scope))
        .ends(0);

    assertThat(stored("scope")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          в Кърджали, Стара Загора, Варна и Плевен|scope-of-several|по един ред за всяка
          Атлантида|scope-unknown|напишете „страната“
          """)
  void a_place_that_is_none_or_several_is_refused(String scope, String rule, String what)
      throws IOException {
    assertThat(
            typed(
                    "indicator;date;scope;value;unit;source\nfoster-families;2019;%s;5;;S\n"
                        .formatted(scope),
                    "--lang",
                    "bg")
                .ends(1)
                .out())
        .contains(rule + "  1", what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          foster-children|близо 31 000 деца|31000.0|persons|about
          foster-children|Близо 31 000 безработни и членовете на техните семейства|31000.0|persons|about
          trained-quality|над 1800 представители|1800.0|persons|at-least
          trained-quality|Още 1800 представители на доставчици на социални услуги|1800.0|persons|
          children-in-institutions|те са 514|514.0|persons|
          institutions-open|23 специализирани институции за деца|23.0|institutions|
          institutions-closed|закрити са 114 институции|114.0|institutions|
          institutions-closed|114 закрити специализирани институции|114.0|institutions|
          baby-homes-open|последните четири дома за деца|4.0|institutions|
          crisis-centre-oblasts|28-те области|28.0|oblasts|
          crisis-centres|един кризисен център|1.0|centres|
          foster-children|1 800 и повече деца|1800.0|persons|at-least
          foster-children|малко над 1 800|1800.0|persons|at-least
          project-length|22 месеца|22.0|months|
          children-in-institutions|93 % от децата|93.0|percent|
          """)
  void a_quantity_is_read(
      String indicator, String value, String number, String unit, String exactness)
      throws IOException {
    typed("indicator;date;scope;value;unit;source\n%s;2019;BG;%s;;S\n".formatted(indicator, value))
        .ends(0);

    assertThat(stored("value, unit, COALESCE(exactness, '')"))
        .isEqualTo(number + "|" + unit + "|" + (exactness == null ? "" : exactness));
  }

  @Test
  void a_fall_in_the_name_of_the_indicator_is_a_fall_of_the_number() throws IOException {
    typed(
            """
            indicator;date;scope;value;unit;base;source
            намалели са децата в специализираните институции;края на юли 2019 г.;страната;над 93%;;през 2010 г.;S
            деца в специализираните институции;2010 г.;страната;7 587;;;S
            деца в специализираните институции;края на юли 2019 г.;страната;514;;;S
            """)
        .ends(0);

    assertThat(new Published(dir).verdict("percent-change")).isEqualTo("holds");
  }

  @Test
  void percent_with_a_base_is_told_what_to_write() throws IOException {
    KartaRun run =
        typed(
            """
            indicator;date;scope;value;unit;base;source
            children-in-institutions;31.07.2019;BG;над 93 %;%;2010 г.;S
            """,
            "--lang", "bg");

    assertThat(run.ends(0).out())
        .contains("figure-percent-of-what  1", "„процентна промяна“", "„процентен дял“", "„База“")
        .contains("„над 93 %“ е прието за 93, точност „поне“, мярка „процента“.");
    JsonNode line =
        new Published(dir)
            .line("percent", "children-in-institutions", "2019-07-31", "--lang", "bg");
    assertThat(line.get("why").asText()).contains("„процентна промяна“", "„процентен дял“");
  }

  @Test
  void the_state_of_a_year_stands_for_the_beginning_of_a_period_but_refutes_nothing()
      throws IOException {
    typed(
            """
            indicator;date;scope;cumulative_from;value;unit;source
            institutions-open;2010 г.;страната;;137;;S
            institutions-closed;края на юли 2019 г.;страната;2010 г.;114;;S
            institutions-open;края на юли 2019 г.;страната;;24;;S
            """)
        .ends(0);

    JsonNode line = new Published(dir).line("institutions-left", "institutions-open", "2019-07-31");
    assertThat(Published.arithmetic(line)).isEqualTo("137 − 114 = 23, published 24");
    assertThat(line.get("verdict").asText()).isEqualTo("cannot-be-said");
    assertThat(line.get("why").asText()).contains("that of 2010-12-31, of the same year");
  }

  @Test
  void people_read_words_and_programs_read_codes() throws IOException {
    typed(
            """
            indicator;date;scope;value;unit;source
            institutions-open;2019;BG;над 23;;S
            institutions-open;2019;BG;20;;T
            """)
        .ends(0);

    assertThat(new Published(dir).run("--lang", "bg").out())
        .contains("Специализирани институции за деца", "≥\u00a023", "поне")
        .doesNotContain("institutions-open", "at-least");
    assertThat(new Published(dir).run("--lang", "bg", "-f", "csv").out())
        .contains("institutions-open,same,", ",at-least,institutions,");
  }
}
