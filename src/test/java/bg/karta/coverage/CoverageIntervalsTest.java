package bg.karta.coverage;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.KartaRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals of shares and rates, against published examples. */
final class CoverageIntervalsTest {
  private static final String DAY = "2021-12-31";

  @TempDir private Path dir;
  private TinyRegister tiny;

  @BeforeEach
  void start() {
    tiny = new TinyRegister(dir);
  }

  private static Map<String, Object> row(Register register, String... more) {
    String[] args = {"coverage", "intervals", "--on", DAY, "-s", "ДСХ"};
    List<Map<String, Object>> rows =
        register
            .rows(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new))
            .stream()
            .filter(row -> row.get("territory").equals("GAB05"))
            .toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private Register home(int users, int places, int waiting, int persons) {
    return tiny.people("GAB05,2021,65+," + persons)
        .norms("ДСХ,65+,municipal,2020-01-01,,per-municipality,100,,")
        .services("A,ДСХ," + MUNICIPAL + ",GAB05," + places + ",,2010-01-01,")
        .reports("A,2021-12," + users + "," + waiting)
        .filled();
  }

  /** Table I of R. G. Newcombe, Stat. Med. 17, 1998, 857-872: method 3, the score method. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void shares_have_the_intervals_of_wilson(int users, int places, double low, double high) {
    Map<String, Object> row = row(home(users, places, 0, 1000));

    assertThat(Register.number(row, "utilisation_low")).isCloseTo(low, within(0.00005));
    assertThat(Register.number(row, "utilisation_high")).isCloseTo(high, within(0.00005));
  }

  @Test
  void covered_need_is_a_share_of_the_need_in_whole_users() {
    // 2.63 per 1000 of 100 000 is 263; 81 places cover as many of them as 81 of 263 above.
    Register register =
        tiny.people("GAB05,2021,65+,100000")
            .norms("ДСХ,65+,municipal,2020-01-01,,per-1000,2.6301,,")
            .services("A,ДСХ," + MUNICIPAL + ",GAB05,81,,2010-01-01,")
            .filled();

    Map<String, Object> row = row(register);
    assertThat(Register.number(row, "need")).isCloseTo(263.01, within(1e-9));
    assertThat(Register.number(row, "effective_coverage_low")).isCloseTo(0.2553, within(0.00005));
    assertThat(Register.number(row, "effective_coverage_high")).isCloseTo(0.3662, within(0.00005));
    assertThat(row).containsEntry("utilisation", null).containsEntry("utilisation_low", null);
    assertThat(row).containsEntry("users_per_1000", null);
    assertThat(row).containsEntry("users_per_1000_high", null);
  }

  /**
   * Exact limits of a Poisson count, half the χ² quantiles with 2 O and 2 O + 2 degrees of freedom
   * (F. Garwood, Biometrika 28, 1936, 437-442), which Byar's approximation comes near to.
   */
  @ParameterizedTest
  @CsvSource({
    "5, 1.6235, 11.6683",
    "10, 4.7954, 18.3904",
    "20, 12.2165, 30.8884",
    "50, 37.1110, 65.9190",
    "100, 81.3640, 121.6270"
  })
  void rates_have_the_intervals_of_byar(int users, double low, double high) {
    Map<String, Object> row = row(home(users, 200, users, 2000));

    assertThat(Register.number(row, "users_per_1000")).isEqualTo(users / 2.0);
    assertThat(row).containsEntry("category", "65+");
    assertThat(2 * Register.number(row, "users_per_1000_low")).isCloseTo(low, within(0.015));
    assertThat(2 * Register.number(row, "users_per_1000_high")).isCloseTo(high, within(0.015));
    assertThat(row.get("waiting_per_1000_low")).isEqualTo(row.get("users_per_1000_low"));
    assertThat(row.get("waiting_per_1000_high")).isEqualTo(row.get("users_per_1000_high"));
  }

  @Test
  void byar_is_computed_as_it_is_written() {
    Map<String, Object> row = row(home(4, 20, 0, 1000));

    // 4 (1 - 1/36 - 1.959964/6)³ and 5 (1 - 1/45 + 1.959964/(3 √5))³
    assertThat(Register.number(row, "users_per_1000_low")).isCloseTo(1.07615, within(0.00001));
    assertThat(Register.number(row, "users_per_1000_high")).isCloseTo(10.24075, within(0.00001));
    // Nobody waiting: from 0 to (1 - 1/9 + 1.959964/3)³, where 3.6889 is exact.
    assertThat(Register.number(row, "waiting_per_1000_low")).isZero();
    assertThat(Register.number(row, "waiting_per_1000_high")).isCloseTo(3.66801, within(0.00001));
  }

  @Test
  void the_confidence_is_chosen() {
    Register register = home(81, 263, 0, 1000);

    Map<String, Object> ninety = row(register, "--confidence", "90");
    Map<String, Object> ninetyNine = row(register, "--confidence", "99%");
    // By hand with z = 1.644854 and 2.575829.
    assertThat(Register.number(ninety, "utilisation_low")).isCloseTo(0.26331, within(0.00001));
    assertThat(Register.number(ninety, "utilisation_high")).isCloseTo(0.35657, within(0.00001));
    assertThat(Register.number(ninetyNine, "utilisation_low")).isCloseTo(0.24014, within(0.00001));
    assertThat(Register.number(ninetyNine, "utilisation_high")).isCloseTo(0.38528, within(0.00001));
    assertThat(KartaRun.in(dir, "coverage", "intervals", "--confidence", "97").ends(2).err())
        .contains("97", "90, 95, 98, 99, 99.8");
  }

  @Test
  void more_users_than_places_are_no_share_and_are_counted() {
    Register register = home(30, 20, 0, 1000);

    Map<String, Object> row = row(register);
    assertThat(row).containsEntry("utilisation", 1.5).containsEntry("utilisation_low", null);
    assertThat(row).containsEntry("utilisation_high", null);
    assertThat(
            register
                .json("coverage", "intervals", "--on", DAY, "-s", "ДСХ")
                .get("notes")
                .toString())
        .contains("1 row has more users than places");
  }

  @Test
  void small_denominators_are_marked() {
    Register register = home(5, 19, 0, 1000);

    assertThat(row(register)).containsEntry("small", true);
    assertThat(row(register, "--small", "19")).containsEntry("small", false);
  }

  @Test
  void people_are_those_of_the_one_group_of_the_norm_else_all() {
    Register register =
        tiny.people("GAB05,2021,65+,2000", "GAB05,2021,all,10000", "GAB05,2021,disabled-18+,500")
            .norms(
                "ДСХ,65+,municipal,2020-01-01,,per-1000,4,,",
                "ДСХ,disabled-18+,municipal,2020-01-01,,per-1000,4,,")
            .services(
                "A,ДСХ," + MUNICIPAL + ",GAB05,20,,2010-01-01,",
                "B,КЦ-Д," + MUNICIPAL + ",GAB05,20,,2010-01-01,")
            .reports("A,2021-12,10,0", "B,2021-12,10,0")
            .filled();

    assertThat(row(register)).containsEntry("category", "all").containsEntry("persons", 10000);
    assertThat(row(register)).containsEntry("users_per_1000", 1);
    // The centre is the oblast's: its users are no rate of the town.
    assertThat(register.rows("coverage", "intervals", "--on", DAY, "-s", "КЦ-Д").get(0))
        .containsEntry("persons", null)
        .containsEntry("users_per_1000", null);
    assertThat(
            register
                .rows("coverage", "intervals", "--on", DAY, "-s", "КЦ-Д", "--by", "oblast")
                .get(0))
        .containsEntry("users_per_1000", 1);
  }

  @Test
  void it_speaks_bulgarian() {
    home(5, 19, 0, 1000);

    assertThat(
            KartaRun.of(
                    Map.of("KARTA_DB", dir.resolve("karta.db").toString(), "KARTA_LANG", "bg"),
                    "coverage",
                    "intervals",
                    "--on",
                    DAY)
                .ends(0)
                .out())
        .contains("Уилсън", "Байар");
  }
}
