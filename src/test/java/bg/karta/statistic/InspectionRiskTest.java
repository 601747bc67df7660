package bg.karta.statistic;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static bg.karta.coverage.TinyRegister.OTHER;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import bg.karta.KartaRun;
import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The risk of a few services, computed by hand from the weights of the statistic's header. */
final class InspectionRiskTest {
  private static final String DAY = "2021-12-31";

  @TempDir private Path dir;
  private Register register;

  @BeforeEach
  void fill() {
    register =
        new TinyRegister(dir)
            .services(
                // Residential, for older people, without a licence.
                "A,ДСХ," + PRIVATE + ",GAB05,30,,2010-01-01,",
                // Residential, for children; a municipality needs no licence.
                "B,ЦНСТДБУ," + MUNICIPAL + ",GAB12,10,,2010-01-01,",
                "C,ЦНСТДБУ," + MUNICIPAL + ",GAB12,12,,2010-01-01,",
                "D,ЦНСТДБУ," + MUNICIPAL + ",GAB12,10,,2010-01-01,2021-12-31")
            .licences("Л-3129-1," + OTHER + ",RES,2021-01-04,2021-01-04,2022-03-30,valid,")
            .file(
                "service-report",
                "service,month,users,staff",
                "A,2021-12,31,",
                "B,2021-12,10,3",
                "C,2021-12,8,6")
            .inspections(
                "1," + PRIVATE + ",A,2018-12-31,staff,80,compliant,,,",
                "2," + PRIVATE + ",A,2020-12-31,staff,70,partly,X,2021-01-31,",
                "3," + PRIVATE + ",A,2020-12-31,organisation,40,not-compliant,X,2022-01-31,",
                "4," + PRIVATE + ",A,2021-12-31,organisation,60,partly,X,2022-01-31,2022-01-05")
            .filled();
  }

  private Map<String, Object> row(String whom, String... more) {
    return rows(more).stream()
        .filter(row -> whom.equals(row.get("service")) || whom.equals(row.get("provider")))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, Object>> rows(String... more) {
    return register.rows(
        Stream.concat(Stream.of("inspections", "risk", "--on", DAY), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void every_factor_contributes_its_weight_times_its_value() {
    // Mean 65 of 70 and 60; trend +5 of −10 and +20; three orders, one of them past its term; X at
    // two visits; 31 users on 30 places; no staff reported; three findings.
    assertContributions(
        row("A"),
        "never_inspected=0 since_last=0 low_score=5.25 falling_trend=0 open_orders=5"
            + " overdue_orders=6.67 repeated_violations=3.33 licence=10 over_capacity=4"
            + " understaffed=- provider_breaches=3 residential=3 children=0");
    // 0.3 staff per place, the median of 0.3 and 0.5 is 0.4.
    assertContributions(
        row("B"),
        "never_inspected=10 since_last=- low_score=- falling_trend=- open_orders=-"
            + " overdue_orders=- repeated_violations=- licence=0 over_capacity=0"
            + " understaffed=0.75 provider_breaches=- residential=3 children=2");
    assertThat(Register.number(row("A"), "points")).isCloseTo(40.25, within(1e-9));
    assertThat(Register.number(row("B"), "points")).isCloseTo(15.75, within(1e-9));
  }

  /** A register of violations does not tell who was visited and found in order. */
  @Test
  void breaches_come_before_places_whose_inspections_are_not_published() throws IOException {
    register =
        new TinyRegister(Files.createDirectory(dir.resolve("published")))
            .services(
                "A,ДСХ," + OTHER + ",GAB05,30,,2010-01-01,",
                "B,ДСХ," + PRIVATE + ",GAB05,90,,2010-01-01,")
            .inspections("1," + OTHER + ",A,2021-12-31,,,not-compliant,чл. 9,,")
            .filled();

    assertThat(rows())
        .extracting(row -> row.get("service"), row -> row.get("inspections"))
        .containsExactly(tuple("A", "inspected"), tuple("B", "not-known"));
    assertContributions(row("B"), "never_inspected=- since_last=- provider_breaches=-");
    assertContributions(row("A"), "never_inspected=0 provider_breaches=1");
  }

  @Test
  void where_inspections_without_a_breach_are_kept_who_has_none_was_never_inspected() {
    assertThat(row("B")).containsEntry("inspections", "never");
    assertThat(row("A")).containsEntry("inspections", "inspected");
  }

  private static void assertContributions(Map<String, Object> row, String expected) {
    for (String factor : expected.split(" ")) {
      String[] parts = factor.split("=");
      Double figure = Register.number(row, parts[0]);
      if (parts[1].equals("-")) {
        assertThat(figure).as(factor).isNull();
      } else {
        assertThat(figure).as(factor).isCloseTo(Double.parseDouble(parts[1]), within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // 365 of 1095.75 days; a fall of 10 of 20 points
    "2021-12-30, 3.32, 2.5",
    "2020-12-31, 0, 2.5",
    // 730 of 1095.75 days, and no score before the first
    "2020-12-30, 6.66, ",
  })
  void time_and_trend_count_up_to_their_most(String day, double sinceLast, Double fall) {
    Map<String, Object> row =
        register.rows("inspections", "risk", "--on", day).stream()
            .filter(r -> "A".equals(r.get("service")))
            .findFirst()
            .orElseThrow();

    assertThat(Register.number(row, "since_last")).isCloseTo(sinceLast, within(1e-9));
    assertThat(Register.number(row, "falling_trend")).isEqualTo(fall);
  }

  @Test
  void a_licensed_provider_without_services_has_a_row_of_its_own() {
    // Its licence ends 89 days after the day.
    Map<String, Object> row = row(OTHER);

    assertThat(row).containsEntry("service", null).containsEntry("type", null);
    assertContributions(row, "never_inspected=10 licence=5 residential=- understaffed=-");
    assertThat(Register.number(row, "points")).isEqualTo(15);
    assertThat(register.rows("inspections", "risk", "--on", "2021-12-30"))
        .filteredOn(r -> OTHER.equals(r.get("provider")))
        .singleElement()
        .satisfies(r -> assertContributions(r, "licence=0"));
    assertThat(register.rows("inspections", "risk", "--on", "2022-03-31"))
        .noneMatch(r -> OTHER.equals(r.get("provider")));
  }

  @Test
  void the_list_is_of_open_services_the_riskiest_first() {
    List<Object> order = new ArrayList<>();
    rows().forEach(row -> order.add(row.get("service")));

    assertThat(order).containsExactly("A", "B", "C", null);
    assertThat(rows()).extracting(row -> row.get("rank")).containsExactly(1, 2, 3, 3);
    assertThat(rows("--top", "2")).isEqualTo(rows().subList(0, 2));
  }

  @Test
  void weights_are_those_of_the_command_line_else_of_the_file_else_built_in() throws IOException {
    Path config =
        Files.writeString(dir.resolve("karta.conf"), "risk.children = 8\nrisk.licence=0\n");

    assertContributions(row("B", "--weight", "children=40"), "children=40 residential=3");
    assertContributions(row("B", "--config", config.toString()), "children=8 residential=3");
    assertContributions(
        row("B", "--config", config.toString(), "--weight", "children=40"), "children=40");
    assertContributions(row("A", "--config", config.toString()), "licence=0");
    List<Map<String, Object>> exported =
        register.rows("--config", config.toString(), "export", "inspection-risk", "--on", DAY);
    assertThat(exported).isEqualTo(rows("--config", config.toString()));
    assertThat(register.rows("export", "inspection-risk", "--on", DAY))
        .isEqualTo(rows())
        .isNotEqualTo(exported);
  }

  @Test
  void the_table_says_with_which_weights_it_was_made() {
    assertThat(notes("--weight", "children=0.5"))
        .endsWith("provider-breaches 3, residential 3, children 0.5.");
    assertThat(notes()).startsWith("Weights: never-inspected 10, since-last 10, low-score 15,");
  }

  private String notes(String... more) {
    var notes =
        register
            .json(
                Stream.concat(Stream.of("inspections", "risk", "--on", DAY), Stream.of(more))
                    .toArray(String[]::new))
            .get("notes");
    return notes.get(notes.size() - 1).asText();
  }

  @Test
  void wrong_weights_are_wrong_usage() throws IOException {
    assertRefused("\"luck\" is not a factor; known are: never-inspected,", "luck=1");
    assertRefused("The weight of children is -1.0", "children=-1");
    assertRefused("The weight of children is NaN", "children=NaN");
    assertRefused("The weight of children is Infinity", "children=1e999");
    assertRefused("\"x\" is no value of --weight", "children=x");
    List<String> none = new ArrayList<>(List.of("inspections", "risk"));
    StatisticBook.load()
        .find("inspection-risk")
        .weights()
        .byFactor()
        .keySet()
        .forEach(factor -> none.addAll(List.of("--weight", factor + "=0")));
    KartaRun run = KartaRun.in(dir, none.toArray(String[]::new)).ends(2);
    assertThat(run.err()).contains("The weights of all factors are 0");
    assertThat(KartaRun.in(dir, "inspections", "risk", "--top", "0").ends(2).err())
        .contains("--top 0");
  }

  private void assertRefused(String sentence, String weight) {
    KartaRun run = KartaRun.in(dir, "inspections", "risk", "--weight", weight).ends(2);
    assertThat(run.err()).contains(sentence);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "risk.luck = 1, risk.luck in the configuration file is the weight of no factor",
    "risk.children = much, risk.children in the configuration file: much is not a number",
    "risk.children = -2, risk.children in the configuration file: -2 is not a number from 0 up"
  })
  void wrong_weights_in_the_file_are_too(String line, String sentence) throws IOException {
    Path config = Files.writeString(dir.resolve("karta.conf"), line);

    for (List<String> command :
        List.of(List.of("inspections", "risk"), List.of("export", "inspection-risk"))) {
      List<String> args = new ArrayList<>(List.of("--config", config.toString()));
      args.addAll(command);
      assertThat(KartaRun.in(dir, args.toArray(String[]::new)).ends(2).err()).contains(sentence);
    }
    Path folder = dir.resolve("all");
    KartaRun.in(dir, "--config", config.toString(), "export", "--all", "-o", folder.toString())
        .ends(2);
    assertThat(folder).doesNotExist();
  }
}
