package bg.karta.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.person.PersonalNumber;
import bg.karta.person.PersonalNumbers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The centres and caseworks of the standard data set, read back, against what was published. */
final class DemoCentresTest {
  @TempDir private static Path shared;

  private static DemoFiles files;

  @BeforeAll
  static void write() throws IOException {
    StandardData.files(shared);
    files = new DemoFiles(shared);
  }

  @ParameterizedTest
  @CsvSource({"2018-09-30, 73", "2020-12-31, 76", "2023-12-31, 64"})
  void as_many_centres_are_open_as_was_published(String day, int centres) {
    assertThat(files.rows("centre"))
        .filteredOn(row -> row.get("opened").compareTo(day) <= 0)
        .filteredOn(row -> row.get("closed").isEmpty() || row.get("closed").compareTo(day) > 0)
        .hasSize(centres);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01, 2023-12, 216300, 58700, 13000, 80200",
    "2015-01, 2021-12, 204109, 55140, 12800, 63000",
    "2020-01, 2020-12, 6240, 160, 257, 6100"
  })
  void those_who_started_work_are_the_published_ones(
      String from, String to, int primary, int subsidised, int trained, int activation) {
    List<Map<String, String>> rows = reports(from, to);

    assertThat(files.sum(rows, "placed_primary")).isEqualTo(primary);
    assertThat(files.sum(rows, "placed_subsidised")).isEqualTo(subsidised);
    assertThat(files.sum(rows, "trained")).isEqualTo(trained);
    assertThat(files.sum(rows, "activation")).isEqualTo(activation);
  }

  @Test
  void by_the_end_of_september_2018_about_167_000_of_which_67_percent() {
    List<Map<String, String>> rows = reports("2015-01", "2018-09");
    double primary = files.sum(rows, "placed_primary");
    double all = primary + files.sum(rows, "placed_subsidised");

    assertThat(Math.round(all / 1000)).isEqualTo(167);
    assertThat(Math.round(100 * primary / all)).isEqualTo(67);
  }

  @Test
  void nearly_31_000_are_served_in_a_month() {
    Map<String, Integer> months =
        files.rows("centre-report").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("month"),
                    Collectors.summingInt(row -> DemoFiles.number(row, "served"))));

    assertThat(months).hasSize(108);
    assertThat(months.values()).allMatch(served -> served > 28_000 && served < 34_000);
    assertThat(months.values().stream().mapToInt(served -> served).average().orElseThrow())
        .isCloseTo(30_950, within(0.001));
  }

  private static List<Map<String, String>> reports(String from, String to) {
    return files.rows("centre-report").stream()
        .filter(row -> row.get("month").compareTo(from) >= 0 && row.get("month").compareTo(to) <= 0)
        .toList();
  }

  @Test
  void caseworks_start_no_more_work_than_their_centre_reports() {
    Map<String, Map<String, String>> caseworks = files.byKey("casework", "id");
    Map<String, Long> placed =
        files.rows("casework-step").stream()
            .filter(row -> row.get("step").startsWith("placement-"))
            .collect(
                Collectors.groupingBy(
                    row ->
                        caseworks.get(row.get("casework")).get("centre")
                            + row.get("date").substring(0, 7)
                            + row.get("step"),
                    Collectors.counting()));
    Map<String, Long> reported =
        files.rows("centre-report").stream()
            .flatMap(
                row ->
                    List.of("primary", "subsidised").stream()
                        .map(
                            market ->
                                Map.entry(
                                    row.get("centre") + row.get("month") + "placement-" + market,
                                    Long.valueOf(row.get("placed_" + market)))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    assertThat(placed.values().stream().mapToLong(count -> count).sum()).isBetween(1_500L, 2_500L);
    assertThat(placed)
        .allSatisfy((key, count) -> assertThat(count).isLessThanOrEqualTo(reported.get(key)));
  }

  @Test
  void people_have_valid_numbers_of_no_oblast() {
    assertThat(files.rows("casework"))
        .allSatisfy(
            row -> {
              String egn = row.get("person");
              assertThat(PersonalNumbers.isEgn(egn)).as(egn).isTrue();
              assertThat(Integer.parseInt(egn.substring(6, 9))).isBetween(926, 999);
            });
    assertThat(files.values(files.rows("casework"), "person")).hasSize(4_000);
    assertThat(files.rows("casework").size()).isBetween(4_100, 4_500);
  }

  @ParameterizedTest
  @CsvSource({"1961-01-05, false, 0, male", "2003-12-31, true, 36, female"})
  void a_number_tells_the_day_and_the_sex(LocalDate born, boolean female, int serial, String sex) {
    String egn = People.egn(born, female, serial);
    PersonalNumber number = new PersonalNumber(PersonalNumber.Type.EGN, egn);

    assertThat(PersonalNumbers.faultOfEgn(egn)).isNull();
    assertThat(number.birthYear()).isEqualTo(born.getYear());
    assertThat(number.sex()).isEqualTo(sex);
  }

  @Test
  void steps_lie_within_their_casework() {
    Map<String, Map<String, String>> caseworks = files.byKey("casework", "id");

    assertThat(files.rows("casework-step"))
        .allSatisfy(
            step -> {
              Map<String, String> casework = caseworks.get(step.get("casework"));
              String closed = casework.get("closed");
              assertThat(step.get("date"))
                  .isBetween(casework.get("opened"), closed.isEmpty() ? "2021-12-31" : closed);
            });
    files.assertUnique("casework-step", "casework", "date", "step");
    files.assertUnique("centre-report", "centre", "month");
    files.assertWithin("casework", "centre", files.byKey("centre", "id").keySet());
  }
}
