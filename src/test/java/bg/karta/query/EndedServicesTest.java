package bg.karta.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services that a whole file left out were there until its day; what was wrong never was. */
final class EndedServicesTest {
  private static final String HEADINGS = "id,name,type,provider,municipality,capacity,opened\n";
  private static final String FIRST = "A,ДЦСХ А,ДЦСХ,817778009,SZR12,40,2015-01-01\n";
  private static final String SECOND = "B,ЦСРИ Б,ЦСРИ,817778009,SZR12,12,2015-01-01\n";

  @TempDir Path folder;

  @BeforeEach
  void two_services_of_which_one_grew() throws IOException {
    taken("provider.csv", "eik,name,form\n817778009,Община,municipality\n", "2025-01-01");
    taken("service.csv", HEADINGS + FIRST + SECOND, "2025-01-01");
    taken("service.csv", HEADINGS + FIRST + SECOND.replace(",12,", ",30,"), "2025-07-01");
  }

  private void taken(String file, String text, String day, String... further) throws IOException {
    Path path = Files.writeString(folder.resolve(file), text);
    String[] line = new String[further.length + 4];
    System.arraycopy(further, 0, line, 4, further.length);
    line[0] = "import";
    line[1] = path.toString();
    line[2] = "--as-of";
    line[3] = day;
    KartaRun.in(folder, line).ends(0);
  }

  private Map<String, Integer> places(String day) {
    Map<String, Integer> places = new TreeMap<>();
    KartaRun run = KartaRun.in(folder, "coverage", "--on", day, "-f", "json");
    for (JsonNode row : run.ends(0).json().get("rows")) {
      places.put(row.get("service").asText(), row.get("capacity").asInt());
    }
    return places;
  }

  @Test
  void what_a_whole_file_leaves_out_was_there_until_its_day() throws IOException {
    taken("service.csv", HEADINGS + FIRST, "2025-10-01", "--extent=whole", "--max-removed=60%");

    assertThat(places("2025-06-30")).isEqualTo(Map.of("ДЦСХ", 40, "ЦСРИ", 12));
    assertThat(places("2025-07-01")).isEqualTo(Map.of("ДЦСХ", 40, "ЦСРИ", 30));
    assertThat(places("2025-09-30")).isEqualTo(Map.of("ДЦСХ", 40, "ЦСРИ", 30));
    assertThat(places("2025-10-01")).isEqualTo(Map.of("ДЦСХ", 40));
  }

  /** It was away for two months: that it closes later does not deny it. */
  @Test
  void a_closing_later_than_its_return_denies_no_gap() throws IOException {
    String grown = SECOND.replace(",12,", ",30,");
    taken("service.csv", HEADINGS + FIRST, "2025-08-01", "--extent=whole", "--max-removed=60%");
    taken("service.csv", HEADINGS + FIRST + grown, "2025-10-01", "--extent=whole");
    String closed = HEADINGS.strip() + ",closed\n" + grown.strip() + ",2025-11-30\n";
    taken("service.csv", closed, "2025-12-01");

    assertThat(places("2025-07-31")).isEqualTo(Map.of("ДЦСХ", 40, "ЦСРИ", 30));
    assertThat(places("2025-09-30")).isEqualTo(Map.of("ДЦСХ", 40));
    assertThat(places("2025-10-31")).isEqualTo(Map.of("ДЦСХ", 40, "ЦСРИ", 30));
    assertThat(places("2025-12-31")).isEqualTo(Map.of("ДЦСХ", 40));
  }

  @Test
  void what_was_taken_out_never_was() {
    KartaRun.in(folder, "remove", "service", "B", "--reason", "няма такава").ends(0);
    assertThat(places("2025-06-30")).isEqualTo(Map.of("ДЦСХ", 40));
  }

  @Test
  void what_is_said_to_have_been_always_so_is_no_change() {
    String reason = "грешка при въвеждане";
    KartaRun.in(folder, "set", "service", "A", "capacity=44", "--correction", "--reason", reason)
        .ends(0);
    assertThat(places("2025-06-30")).isEqualTo(Map.of("ДЦСХ", 44, "ЦСРИ", 12));
  }

  @Test
  void what_was_taken_out_says_nothing_of_what_comes_in_again() throws IOException {
    String[] wrong = {"remove", "service", "B", "--reason", "x", "--as-of", "2025-08-01"};
    KartaRun.in(folder, wrong).ends(0);
    taken("service.csv", HEADINGS + FIRST + SECOND.replace(",12,", ",50,"), "2025-09-01");
    assertThat(places("2025-02-28")).isEqualTo(Map.of("ДЦСХ", 40, "ЦСРИ", 50));
    assertThat(places("2025-10-01")).isEqualTo(Map.of("ДЦСХ", 40, "ЦСРИ", 50));
  }

  @Test
  void a_change_by_hand_does_not_take_over_since_when_the_state_before_held() throws IOException {
    String dated = HEADINGS.strip() + ",valid_from\n" + SECOND.replace(",12,", ",25,").strip();
    taken("service.csv", dated + ",2025-05-01\n", "2025-08-01");
    String[] set = {"set", "service", "B", "capacity=35", "--reason", "x", "--as-of", "2025-10-01"};
    assertThat(KartaRun.in(folder, set).ends(0).out()).contains("2025-10-01");
    taken("u.csv", "id,name\nB,Нов\n", "2025-11-01", "--strategy=update", "--kind=service");

    assertThat(places("2025-04-30")).containsEntry("ЦСРИ", 12);
    assertThat(places("2025-06-30")).containsEntry("ЦСРИ", 25);
    assertThat(places("2025-09-30")).containsEntry("ЦСРИ", 25);
    assertThat(places("2025-10-01")).containsEntry("ЦСРИ", 35);
    assertThat(places("2025-12-01")).containsEntry("ЦСРИ", 35);
  }

  private KartaRun run(String... line) {
    return KartaRun.in(folder, line);
  }

  private KartaRun judged(String file, String text, String day, String... further)
      throws IOException {
    Path path = Files.writeString(folder.resolve(file), text);
    return run(
        Stream.concat(
                Stream.of("import", path.toString(), "--as-of", day, "-f", "json"),
                Stream.of(further))
            .toArray(String[]::new));
  }

  private void ended() throws IOException {
    taken("service.csv", HEADINGS + FIRST, "2025-10-01", "--extent=whole", "--max-removed=60%");
  }

  private String listed() {
    return run("service", "history", "B", "-f", "csv")
        .ends(0)
        .out()
        .lines()
        .filter(line -> line.contains(",listed,in the register,"))
        .map(line -> line.split(",", -1))
        .map(cells -> cells[1] + ".." + cells[2] + " " + cells[7])
        .collect(Collectors.joining(", "));
  }

  private JsonNode costs(String... further) {
    String[] line = {"money", "costs", "--year=2025", "--on=2026-01-31", "-f", "json", "-s=ЦСРИ"};
    JsonNode rows =
        run(Stream.concat(Stream.of(line), Stream.of(further)).toArray(String[]::new))
            .ends(0)
            .json()
            .get("rows");
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void the_money_of_a_service_that_ended_is_counted_with_the_places_it_had() throws IOException {
    ended();
    taken("e.csv", "service,year,amount,currency\nB,2025,75000,BGN\n", "2026-01-31");

    // 181 days of 12 places, 92 of 30.
    double places = (181 * 12 + 92 * 30) / 365.0;
    assertThat(costs().get("spent").asDouble()).isEqualTo(75_000);
    assertThat(costs().get("places").asDouble()).isCloseTo(places, within(1e-9));
    assertThat(costs().get("spent_per_place").asDouble()).isCloseTo(75_000 / places, within(0.005));
  }

  @Test
  void its_history_is_told_and_it_cannot_be_changed_unless_as_it_was() throws IOException {
    ended();
    assertThat(listed()).isEqualTo("..2025-09-30 listed, 2025-10-01.. absent");
    KartaRun set = run("set", "service", "B", "capacity=15", "--reason", "x").ends(1);
    assertThat(set.out()).contains("Record B ended on 2025-10-01", "service.csv");
    assertThat(run("remove", "service", "B", "--reason", "x").ends(1).out())
        .contains("Record B ended on 2025-10-01");

    run("set", "service", "B", "capacity=15", "--reason", "x", "--as-of", "2025-08-01").ends(0);
    assertThat(places("2025-08-01")).containsEntry("ЦСРИ", 15);
    assertThat(places("2025-10-01")).doesNotContainKey("ЦСРИ");
    run("set", "service", "E", "capacity=15", "--reason", "x").ends(1);
  }

  @Test
  void what_comes_of_a_time_after_its_end_is_doubted() throws IOException {
    ended();
    String reports = "service,month,users\nB,2025-10,3\nB,2025-11,3\n";
    assertThat(judged("r.csv", reports, "2025-12-05").ends(1).findings())
        .containsExactly("report-outside-operation 3 month");
    String spent = "service,year,amount,currency\nB,2025,4000,BGN\nB,2026,3000,EUR\n";
    assertThat(judged("e.csv", spent, "2027-01-31").findings())
        .containsExactly("expenditure-outside-operation 3 year");
  }

  @Test
  void a_report_of_its_time_is_judged_by_the_places_of_its_month() throws IOException {
    ended();
    String reports = "service,month,users\nB,2025-06,31\nB,2025-08,29\n";
    assertThat(judged("r.csv", reports, "2025-12-05", "--fail-on=never").findings())
        .contains("report-users-above-capacity 2 users")
        .doesNotContain("report-users-above-capacity 3 users");
  }

  @Test
  void a_gap_between_two_stays_is_a_gap_and_is_said() throws IOException {
    ended();
    String again = HEADINGS + FIRST + SECOND;
    KartaRun run = judged("service.csv", again, "2025-12-01", "--extent=whole");

    assertThat(run.ends(0).broke("service-listed-again")).containsExactly("B");
    assertThat(run.out()).contains("2025-10-01", "until the day before 2025-12-01");
    assertThat(places("2025-09-30")).containsEntry("ЦСРИ", 30);
    assertThat(places("2025-10-01")).doesNotContainKey("ЦСРИ");
    assertThat(places("2025-11-30")).doesNotContainKey("ЦСРИ");
    assertThat(places("2025-12-01")).containsEntry("ЦСРИ", 12);
    assertThat(listed())
        .isEqualTo("..2025-09-30 listed, 2025-10-01..2025-11-30 absent, 2025-12-01.. listed");
    taken("e.csv", "service,year,amount,currency\nB,2025,75000,BGN\n", "2026-01-31");
    assertThat(costs().get("places").asDouble())
        .isCloseTo((181 * 12 + 92 * 30 + 31 * 12) / 365.0, within(1e-9));
    assertThat(judged("service.csv", again, "2026-01-01").ends(0).broke("service-listed-again"))
        .isEmpty();
    String reports = "service,month,users\nB,2025-10,3\nB,2025-11,3\nB,2025-12,3\n";
    assertThat(judged("r.csv", reports, "2026-01-05").findings())
        .contains("report-in-gap 3 month")
        .doesNotContain("report-in-gap 2 month", "report-in-gap 4 month");
  }

  @Test
  void what_never_stopped_is_said_by_a_correction() throws IOException {
    ended();
    String again = HEADINGS + FIRST + SECOND.replace(",12,", ",30,");
    KartaRun run = judged("service.csv", again, "2025-12-01", "--correction");
    assertThat(run.ends(0).broke("service-listed-again")).isEmpty();
    assertThat(places("2025-11-15")).containsEntry("ЦСРИ", 30);
  }

  @Test
  void what_opened_again_is_there_from_then_on() throws IOException {
    ended();
    taken("service.csv", HEADINGS + SECOND.replace("2015-01-01", "2025-11-10"), "2025-12-01");
    assertThat(places("2025-06-30")).containsEntry("ЦСРИ", 12);
    assertThat(places("2025-11-09")).doesNotContainKey("ЦСРИ");
    assertThat(places("2025-11-10")).containsKey("ЦСРИ");
  }

  @Test
  void what_is_listed_again_as_closed_ended_when_it_closed() throws IOException {
    ended();
    String closed = HEADINGS.strip() + ",closed\n" + SECOND.strip() + ",2025-08-16\n";
    assertThat(judged("service.csv", closed, "2025-12-01").broke("service-listed-again")).isEmpty();
    assertThat(places("2025-08-15")).containsEntry("ЦСРИ", 30);
    assertThat(places("2025-08-16")).doesNotContainKey("ЦСРИ");
  }

  @Test
  void what_ended_and_was_wrong_after_all_never_was() throws IOException {
    ended();
    taken("service.csv", HEADINGS + SECOND, "2025-12-01");
    run("remove", "service", "B", "--reason", "x", "--as-of", "2025-12-02").ends(0);
    assertThat(places("2025-06-30")).isEqualTo(Map.of("ДЦСХ", 40));
    run("service", "history", "B").ends(2);
  }

  @Test
  void a_home_for_children_that_ended_was_one_at_the_end_of_the_years_before() throws IOException {
    String home = "H,Дом,ДДЛРГ,817778009,SZR12,20,2010-01-01\n";
    String centre = "C,Център,ЦОП,817778009,SZR12,30,2015-01-01\n";
    taken("service.csv", HEADINGS + FIRST + SECOND + home + centre, "2025-02-01");
    taken(
        "service.csv",
        HEADINGS + FIRST + SECOND,
        "2026-03-01",
        "--extent=whole",
        "--max-removed=60%");

    assertThat(figures("institutions", "institutions", "closed_in_year"))
        .containsExactly("2024 1 0", "2025 1 0", "2026 0 1");
    assertThat(figures("services", "services", "places")).containsExactly("2024 1 30", "2025 1 30");
  }

  /** The figures of a statistic by years. */
  private List<String> figures(String statistic, String... columns) {
    JsonNode rows =
        run("children", statistic, "--on=2026-06-30", "--by=year", "--since=2024", "-f", "json")
            .ends(0)
            .json()
            .get("rows");
    List<String> found = new ArrayList<>();
    for (JsonNode row : rows) {
      String year = row.get("day").asText().substring(0, 4);
      found.add(year + " " + row.get(columns[0]).asText() + " " + row.get(columns[1]).asText());
    }
    return found;
  }
}
