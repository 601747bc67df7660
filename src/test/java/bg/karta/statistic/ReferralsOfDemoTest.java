package bg.karta.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.coverage.Register;
import bg.karta.demo.StandardData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue of the demo, and the statistics of its people, counted anew from its files. */
@Tag("heavy")
final class ReferralsOfDemoTest {
  private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

  @TempDir private static Path dir;
  private static Register register;

  @BeforeAll
  static void fill() throws IOException {
    StandardData.files(dir);
    register =
        new Register(dir)
            .with(
                Stream.of(
                        "provider",
                        "licence",
                        "service",
                        "service-report",
                        "population",
                        "norm",
                        "assessment",
                        "referral",
                        "assistance")
                    .map(kind -> dir.resolve(kind + ".csv"))
                    .toArray(Path[]::new));
  }

  private static QueueCheck on(LocalDate day) {
    return new QueueCheck(dir, register, dir.resolve("karta.db"), day);
  }

  @Test
  void the_order_and_the_places_are_those_of_the_files() {
    assertThat(on(LAST).compare(Map.of(), false)).isBetween(500, 900);
  }

  @Test
  void places_given_out_are_given_once() {
    assertThat(on(LAST).compare(Map.of("risk", 3.5, "waiting-most", 6.0), true))
        .isBetween(500, 900);
  }

  @Test
  void who_was_decided_on_later_waited_before() {
    assertThat(on(LocalDate.of(2021, 7, 17)).compare(Map.of("child", 0.25), false))
        .isBetween(200, 900);
  }

  /** 1 500 with an assistant of 3 200 with a right, as 37 500 of 80 000 in May 2021. */
  @Test
  void as_many_have_an_assistant_as_was_published() {
    List<Map<String, String>> assessed = Register.csv(dir.resolve("assessment.csv"));
    long entitled =
        assessed.stream()
            .filter(
                row ->
                    row.get("foreign_aid").equals("yes")
                        || (Integer.parseInt(row.get("disability")) >= 90
                            && born(row.get("person")) > 2003))
            .count();
    int december =
        register.rows("export", "assistance-by-degree", "--on", "2021-12-31").stream()
            .filter(row -> row.get("month").equals("2021-12"))
            .mapToInt(row -> (Integer) row.get("people"))
            .sum();

    assertThat(december).isEqualTo(1_500);
    assertThat(entitled).isEqualTo(3_200);
    assertThat(Math.round(10_000.0 * december / entitled)).isEqualTo(4_688);
  }

  private static int born(String number) {
    int month = Integer.parseInt(number.substring(2, 4));
    return Integer.parseInt(number.substring(0, 2)) + (month > 40 ? 2000 : 1900);
  }

  @Test
  void everybody_assessed_counts_once_while_the_assessment_is_in_force() {
    long lapsed =
        Register.csv(dir.resolve("assessment.csv")).stream()
            .filter(row -> !row.get("valid_to").isEmpty())
            .filter(row -> LocalDate.parse(row.get("valid_to")).isBefore(LAST))
            .count();

    assertThat(lapsed).isEqualTo(5);
    assertThat(
            register.rows("export", "assessments-by-degree", "--on", "2021-12-31").stream()
                .mapToInt(row -> (Integer) row.get("people"))
                .sum())
        .isEqualTo(3_995);
  }

  @Test
  void those_assessed_and_waiting_stand_beside_the_norms() {
    List<Map<String, String>> referrals = Register.csv(dir.resolve("referral.csv"));
    Set<String> day = Set.of("DAY", "ДЦДУ", "ДЦДМУ-СГ", "ДЦДТМУ", "ДЦПЛУ", "ДЦПЛТУ", "ДЦСХ");
    long waiting =
        referrals.stream()
            .filter(row -> row.get("status").equals("waiting"))
            .filter(row -> day.contains(row.get("service")))
            .map(row -> row.get("person"))
            .distinct()
            .count();
    long assessed =
        Register.csv(dir.resolve("assessment.csv")).stream()
            .filter(row -> List.of(row.get("needs").split(";")).contains("DAY"))
            .filter(
                row -> row.get("valid_to").isEmpty() || row.get("valid_to").compareTo("2022") > 0)
            .count();

    Map<String, Object> row =
        register
            .rows("coverage", "need", "--by", "country", "-k", "DAY", "--on", "2021-12-31")
            .get(0);

    assertThat(row)
        .containsEntry("territory", "BG")
        .containsEntry("assessed", (int) assessed)
        .containsEntry("waiting", (int) waiting);
  }

  @ParameterizedTest
  @ValueSource(strings = {"referrals-by-service", "referrals-by-month"})
  void every_referral_is_counted_once(String statistic) {
    Map<String, Long> states =
        Register.csv(dir.resolve("referral.csv")).stream()
            .collect(Collectors.groupingBy(row -> row.get("status"), Collectors.counting()));
    List<Map<String, Object>> rows = register.rows("export", statistic, "--on", "2021-12-31");

    for (String state : List.of("waiting", "admitted", "refused", "withdrawn")) {
      assertThat(rows.stream().mapToLong(row -> (Integer) row.get(state)).sum())
          .as(state)
          .isEqualTo(states.get(state));
    }
    assertThat(rows.stream().mapToInt(row -> (Integer) row.get("overdue")).sum()).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "referrals",
        "export referrals",
        "export assessments-by-degree",
        "export assistance-by-degree",
        "export need-assessed"
      })
  void no_number_is_shown(String command) {
    String[] args = (command + " --on 2021-12-31 -f json").split(" ");
    String shown = new String(register.run(args), StandardCharsets.UTF_8);
    Set<String> numbers =
        Register.csv(dir.resolve("referral.csv")).stream()
            .map(row -> row.get("person"))
            .collect(Collectors.toSet());

    assertThat(numbers).hasSize(2_000);
    assertThat(shown).contains("\"rows\"");
    assertThat(Pattern.compile("\\d{10}").matcher(shown).results())
        .noneMatch(found -> numbers.contains(found.group()));
  }
}
