package bg.karta.coverage;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.KartaRun;
import bg.karta.demo.StandardData;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nearest places, and the two-step floating catchment worked by hand. */
final class AccessTest {
  private static final String DAY = "2021-12-31";
  private static final Offset<Double> CLOSE = within(1e-6);

  @TempDir private Path dir;
  private Register register;
  private Path roads;

  /** Needs of 10, 20 and 30; 12 places in the first town and 9 in the third. */
  @BeforeEach
  void three_towns() throws IOException {
    register =
        new TinyRegister(dir)
            .people("GAB05,2021,all,10000", "GAB12,2021,all,20000", "GAB29,2021,all,30000")
            .norms("ДСХ,all,municipal,2020-01-01,,per-1000,1,,")
            .services(
                "A,ДСХ," + MUNICIPAL + ",GAB05,12,,2010-01-01,",
                "C,ДСХ," + MUNICIPAL + ",GAB29,9,,2010-01-01,")
            .filled();
    roads = dir.resolve("roads.csv");
    Files.writeString(
        roads, "от;до;км\nГаброво;GAB12;20\nГаброво;GAB29;30\nДряново;Севлиево;45,0\n");
  }

  private Map<String, Object> town(String code, String... options) {
    return rows(options).stream()
        .filter(row -> row.get("territory").equals(code))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, Object>> rows(String... options) {
    String[] asked = {"coverage", "access", "-s", "ДСХ", "--on", DAY, "--roads", roads.toString()};
    String[] all = new String[asked.length + options.length];
    System.arraycopy(asked, 0, all, 0, asked.length);
    System.arraycopy(options, 0, all, asked.length, options.length);
    return register.rows(all);
  }

  @ParameterizedTest
  @CsvSource({
    // 12 / (10 + 20 + 30) = 0.2 and 9 / (30 + 10) = 0.225: the third town is too far for the
    // second.
    "GAB05, GAB05, 0, 0.425, 0.325",
    "GAB12, GAB05, 20, 0.2, 0.1",
    "GAB29, GAB29, 0, 0.425, 0.325"
  })
  void catchments_by_hand(String town, String nearest, double km, double access, double balanced) {
    Map<String, Object> row = town(town, "--within", "30");

    assertThat(row).containsEntry("nearest", nearest);
    assertThat(Register.number(row, "nearest_km")).isCloseTo(km, CLOSE);
    assertThat(Register.number(row, "access")).isCloseTo(access, CLOSE);
    // Balanced: 12 / (5 + 20 + 15) = 0.3 over three towns, 9 / (15 + 5) = 0.45 over two.
    assertThat(Register.number(row, "access_balanced")).isCloseTo(balanced, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({"GAB05, 0.6038820", "GAB12, 0.2980593", "GAB29, 0.3"})
  void a_place_at_the_edge_counts_for_nothing_when_it_counts_less_the_farther(
      String town, double access) {
    Map<String, Object> row = town(town, "--within", "30,0", "--decay", "gaussian");

    assertThat(Register.number(row, "access")).isCloseTo(access, within(1e-5));
  }

  @Test
  void what_is_in_reach_of_all_the_need_of_the_oblast() {
    Map<String, Object> oblast = town("GAB", "--by", "oblast", "--within", "10");

    assertThat(Register.number(oblast, "need")).isCloseTo(60, CLOSE);
    assertThat(Register.number(oblast, "need_within")).isCloseTo(40, CLOSE);
    assertThat(Register.number(oblast, "share_within")).isCloseTo(40 / 60.0, CLOSE);
    assertThat(Register.number(oblast, "nearest_km")).isCloseTo(400 / 60.0, CLOSE);
    assertThat(Register.number(oblast, "farthest_km")).isCloseTo(20, CLOSE);
  }

  @Test
  void a_planned_need_in_reach_is_a_share_of_it() {
    Register planned =
        new TinyRegister(dir)
            .people("GAB05,2021,all,10000")
            .plans(
                "К1,GAB05,ДЦСХ,municipal,30,adopted,2020-05-05",
                "К1,GAB29,ДЦСХ,municipal,10,adopted,2020-05-05")
            .services("D,ДЦСХ," + MUNICIPAL + ",GAB05,12,,2010-01-01,")
            .filled();
    Map<String, Object> oblast =
        planned
            .rows(
                "coverage", "access", "-s", "ДЦСХ", "--on", DAY, "--by", "oblast", "--within", "1")
            .get(0);

    assertThat(Register.number(oblast, "share_within")).isCloseTo(0.75, CLOSE);
  }

  @Test
  void all_places_are_given_to_somebody_once() {
    double given =
        rows("--within", "30").stream()
            .filter(row -> row.get("access") != null)
            .mapToDouble(row -> Register.number(row, "access") * Register.number(row, "need"))
            .sum();

    assertThat(given).isCloseTo(21, CLOSE);
  }

  @Test
  void without_roads_it_is_the_great_circle() {
    Map<String, Object> row =
        register.rows("coverage", "access", "-s", "ДСХ", "--on", DAY).stream()
            .filter(found -> found.get("territory").equals("GAB12"))
            .findFirst()
            .orElseThrow();

    assertThat(Register.number(row, "nearest_km"))
        .isCloseTo(byCosines("GAB12", String.valueOf(row.get("nearest"))), within(1e-3));
  }

  /** The spherical law of cosines: another formula than the program's. */
  private static double byCosines(String from, String to) {
    Territory.Seat a = seat(from);
    Territory.Seat b = seat(to);
    double cosine =
        Math.sin(Math.toRadians(a.latitude())) * Math.sin(Math.toRadians(b.latitude()))
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.cos(Math.toRadians(a.longitude() - b.longitude()));
    return 6371.0088 * Math.acos(cosine);
  }

  private static Territory.Seat seat(String code) {
    return Objects.requireNonNull(Objects.requireNonNull(Territories.get().get(code)).seat(), code);
  }

  @Test
  void the_need_is_the_one_that_coverage_shows() throws IOException {
    Path demo = Files.createDirectory(dir.resolve("demo"));
    Register national = StandardData.register(demo);
    Map<List<Object>, Map<String, Object>> coverage =
        Register.by(national.rows("coverage", "--on", DAY, "--by", "country"), "service", "level");
    Map<List<Object>, Map<String, Object>> access =
        Register.by(national.rows("coverage", "access", "--on", DAY, "--by", "country"), "service");

    for (List<Object> key :
        List.of(
            List.<Object>of("ДСХ", "municipal"),
            List.<Object>of("КЦ-Д", "oblast"),
            List.<Object>of("ЗЖ", "oblast"))) {
      Map<String, Object> row = Objects.requireNonNull(access.get(List.of(key.get(0))));
      Map<String, Object> cell = Objects.requireNonNull(coverage.get(key));
      assertThat(Register.number(row, "need"))
          .as("%s", key)
          .isCloseTo(Register.number(cell, "need"), CLOSE);
      assertThat(row.get("capacity")).as("%s", key).isEqualTo(cell.get("capacity"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "от;до\\nГаброво;GAB12|missing columns: km",
        "от;до;км;час\\nГаброво;GAB12;20;1|unknown column \"час\"",
        "от;до;км\\nГаброво;Атлантида;20|row 2, column to_municipality: \"Атлантида\"",
        "от;до;км\\nГаброво;GAB12;далеч|row 2, column km: \"далеч\" is not understood",
        "от;до;км\\nГаброво;GAB12;|row 2 has nothing in the column km",
        "от;до;км\\nГаброво;GAB12;20\\nGAB05;GAB12;21|row 3",
        "от;до;км|no rows"
      })
  void a_table_of_roads_that_is_wrong_is_refused(String text, String said) throws IOException {
    Files.writeString(roads, text.replace("\\n", "\n") + "\n");

    KartaRun run =
        KartaRun.in(
            dir, "coverage", "access", "-s", "ДСХ", "--roads", roads.toString(), "--lang", "en");

    run.ends(3);
    assertThat(run.err()).contains(roads.toString()).contains(said);
  }

  @Test
  void a_distance_that_is_none_is_refused() {
    KartaRun run = KartaRun.in(dir, "coverage", "access", "--within", "-1", "--lang", "en");

    run.ends(2);
    assertThat(run.err()).contains("-1 is no distance");
  }

  @Test
  void a_distance_is_read_with_a_decimal_comma() {
    assertThat(town("GAB", "--by", "oblast", "--within", "9,5"))
        .isEqualTo(town("GAB", "--by", "oblast", "--within", "9.5"));
  }
}
