package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What services were in the past: states by the days of files, changes, corrections. */
final class ServicePastTest {
  private static final String SERVICE =
      "id,name,type,provider,municipality,capacity,funding,opened";
  private static final String DAYCARE = "A,Дневен център,ДЦСХ,817778009,SZR12,40,state,2015-01-01";
  private static final String CENTRE = "B,Център,ЦСРИ,817778009,SZR12,%d,state,2015-01-01";
  private static final String CHANGE = "service,date,capacity,former_capacity,order_number";

  @TempDir private Path folder;

  @BeforeEach
  void a_register_as_of_the_year_s_first_day() throws IOException {
    take(
        "provider",
        "2025-01-01",
        "eik,name,form,municipality",
        "817778009,Община,municipality,SZR12");
    take("service", "2025-01-01", SERVICE, DAYCARE, CENTRE.formatted(15));
  }

  private KartaRun take(String kind, String day, String head, String... rows) throws IOException {
    return take(List.of("--as-of", day), kind, head, rows).ends(0);
  }

  private KartaRun take(List<String> options, String kind, String head, String... rows)
      throws IOException {
    Path file = folder.resolve(kind + ".csv");
    List<String> lines = new ArrayList<>(List.of(head));
    lines.addAll(List.of(rows));
    Files.write(file, lines);
    return KartaRun.in(
        folder,
        Stream.concat(
                Stream.of("import", "--format", "json", "--kind", kind, file.toString()),
                options.stream())
            .toArray(String[]::new));
  }

  /** What a command says of the centre: columns of the row of its type, by their names. */
  private List<String> centre(String columns, String... command) {
    List<String> lines =
        KartaRun.in(
                folder,
                Stream.concat(Stream.of(command), Stream.of("--format", "csv"))
                    .toArray(String[]::new))
            .ends(0)
            .out()
            .lines()
            .toList();
    List<String> head = List.of(lines.get(0).split(",", -1));
    return lines.stream()
        .skip(1)
        .filter(line -> line.contains(",ЦСРИ,"))
        .map(line -> List.of(line.split(",", -1)))
        .flatMap(cells -> Stream.of(columns.split(" ")).map(name -> cells.get(head.indexOf(name))))
        .toList();
  }

  private List<String> places(String day, String... more) {
    return centre(
        "capacity",
        Stream.concat(Stream.of("coverage", "--on", day), Stream.of(more)).toArray(String[]::new));
  }

  /** From when to when there were how many places, and how that is known. */
  private List<String> history(String... more) {
    String[] command =
        Stream.concat(Stream.of("service", "history", "B", "--format", "csv"), Stream.of(more))
            .toArray(String[]::new);
    return KartaRun.in(folder, command)
        .ends(0)
        .out()
        .lines()
        .filter(line -> line.contains(",capacity,"))
        .map(line -> line.split(",", -1))
        .map(cells -> cells[1] + ".." + cells[2] + " " + cells[7] + " " + cells[9])
        .toList();
  }

  @Test
  void a_file_tells_what_holds_from_its_day_and_says_so() throws IOException {
    KartaRun run = take("service", "2025-05-01", SERVICE, DAYCARE, CENTRE.formatted(45));

    assertThat(run.out())
        .contains("changes from 15 to 45, taken as held from 2025-05-01", "--correction");
    assertThat(places("2025-04-30")).containsExactly("15");
    assertThat(places("2025-05-01")).containsExactly("45");
    assertThat(history()).containsExactly("..2025-04-30 15 state", "2025-05-01.. 45 state");
  }

  @Test
  void people_read_the_names_of_the_fields_that_changed() throws IOException {
    take("service", "2025-05-01", SERVICE, DAYCARE, CENTRE.formatted(45));

    for (String lang : List.of("bg", "en")) {
      String out =
          KartaRun.in(folder, "service", "history", "B", "-f", "html", "--lang", lang)
              .ends(0)
              .out();
      assertThat(out)
          .contains(lang.equals("bg") ? "<td>Вид услуга</td>" : "<td>funding</td>")
          .contains(lang.equals("bg") ? "<td>Капацитет</td>" : "<td>capacity</td>");
    }
  }

  @Test
  void users_are_compared_with_the_places_of_their_month() throws IOException {
    take("service", "2025-05-01", SERVICE, DAYCARE, CENTRE.formatted(45));
    KartaRun run =
        take(
            "service-report",
            "2025-07-05",
            "service,month,users",
            "B,2025-04,16",
            "B,2025-05,45",
            "B,2025-06,46");

    assertThat(run.findings())
        .filteredOn(finding -> finding.startsWith("report-users-above-capacity"))
        .containsExactly(
            "report-users-above-capacity 2 users", "report-users-above-capacity 4 users");
    assertThat(run.out()).contains("with a capacity of 15", "with a capacity of 45");
  }

  @Test
  void within_a_month_the_most_places_of_any_day_count() throws IOException {
    take("service-change", "2025-06-01", CHANGE, "B,2025-05-20,45,15,РД-1");
    KartaRun run =
        take("service-report", "2025-07-05", "service,month,users", "B,2025-05,45", "B,2025-06,45");

    assertThat(run.findings()).noneMatch(finding -> finding.startsWith("report-users-above"));
  }

  @Test
  void money_counts_places_by_the_days_on_which_they_were_there() throws IOException {
    take("service", "2025-05-01", SERVICE, DAYCARE, CENTRE.formatted(45));
    take("expenditure", "2026-01-31", "service,year,amount,currency", "B,2025,365000,BGN");

    // 120 days of 15 places, 245 of 45: 12 825 place-days.
    assertThat(centre("spent_per_place", "money", "costs", "--year", "2025", "--on", "2025-12-31"))
        .containsExactly("10387.91");
  }

  @Test
  void what_was_always_so_changed_on_no_day() throws IOException {
    take(
            List.of("--as-of", "2025-05-01", "--correction"),
            "service",
            SERVICE,
            DAYCARE,
            CENTRE.formatted(45))
        .ends(0);

    assertThat(places("2025-02-28")).containsExactly("45");
    assertThat(places("2025-02-28", "--known-on", "2025-03-01")).containsExactly("15");
    assertThat(history()).containsExactly(".. 45 correction");
  }

  @Test
  void a_file_taken_in_once_more_as_a_correction_takes_its_change_back() throws IOException {
    take("service", "2025-05-01", SERVICE, DAYCARE, CENTRE.formatted(45));
    List<String> correction = List.of("--as-of", "2025-05-01", "--correction");
    KartaRun run = take(correction, "service", SERVICE, DAYCARE, CENTRE.formatted(45));

    assertThat(run.ends(0).findings()).isEmpty();
    assertThat(places("2025-02-28")).containsExactly("45");
    take(correction, "service", SERVICE, DAYCARE, CENTRE.formatted(45)).ends(0);
    assertThat(KartaRun.in(folder, "log", "--format", "csv").out().lines()).hasSize(5);
  }

  @Test
  void a_correction_goes_back_to_the_last_change_with_a_day() throws IOException {
    take("service-change", "2025-06-01", CHANGE, "B,2025-03-10,30,15,РД-1");
    take(
            List.of("--as-of", "2025-07-01", "--correction"),
            "service",
            SERVICE,
            DAYCARE,
            CENTRE.formatted(32))
        .ends(0);

    assertThat(history()).containsExactly("..2025-03-09 15 state", "2025-03-10.. 32 correction");
  }

  /** Files speak in the order of their days, whichever came in first. */
  @Test
  void a_correction_of_an_earlier_day_leaves_what_a_later_file_says_of_a_change()
      throws IOException {
    take("service-change", "2025-06-01", CHANGE, "B,2025-03-10,30,15,РД-1");
    take(
            List.of("--as-of", "2025-05-01", "--correction"),
            "service",
            SERVICE,
            DAYCARE,
            CENTRE.formatted(32))
        .ends(0);

    assertThat(history()).containsExactly("..2025-03-09 32 correction", "2025-03-10.. 30 change");
  }

  @Test
  void a_list_of_changes_of_an_earlier_day_comes_in_after_a_later_one() throws IOException {
    take("service-change", "2025-07-01", CHANGE, "B,2025-06-10,45,30,РД-2");
    take("service-change", "2025-05-01", CHANGE, "B,2025-03-10,30,15,РД-1");

    assertThat(history())
        .containsExactly(
            "..2025-03-09 15 state", "2025-03-10..2025-06-09 30 change", "2025-06-10.. 45 change");
    // That of an earlier day says one of the same changes otherwise, and what comes later stays.
    take("service-change", "2025-04-01", CHANGE, "B,2025-06-10,40,30,РД-2");
    assertThat(history())
        .containsExactly(
            "..2025-03-09 15 state", "2025-03-10..2025-06-09 30 change", "2025-06-10.. 45 change");
  }

  @Test
  void a_correction_needs_services() throws IOException {
    take(List.of("--correction"), "provider", "eik,name", "817778009,Община").ends(2);
  }

  @Test
  void a_column_names_the_day() throws IOException {
    KartaRun run =
        take(
            "service",
            "2025-05-01",
            SERVICE + ",valid_from",
            DAYCARE + ",",
            CENTRE.formatted(45) + ",2025-03-15");

    assertThat(run.findings()).isEmpty();
    assertThat(history()).containsExactly("..2025-03-14 15 state", "2025-03-15.. 45 state");
    // A file without the column that says the same leaves the day; one that differs has its own.
    take("service", "2025-06-01", SERVICE, DAYCARE, CENTRE.formatted(45));
    take("service", "2025-07-01", SERVICE, DAYCARE, CENTRE.formatted(50));
    assertThat(history())
        .containsExactly(
            "..2025-03-14 15 state", "2025-03-15..2025-06-30 45 state", "2025-07-01.. 50 state");
  }

  @Test
  void a_change_explains_the_state_after_it() throws IOException {
    take("service-change", "2025-04-20", CHANGE, "B,2025-05-01,45,15,РД-1");
    KartaRun run = take("service", "2025-06-01", SERVICE, DAYCARE, CENTRE.formatted(45));

    assertThat(run.findings()).isEmpty();
    assertThat(history()).containsExactly("..2025-04-30 15 state", "2025-05-01.. 45 change");
  }

  @Test
  void a_change_that_comes_after_a_register_of_the_present_was_not_known_to_it()
      throws IOException {
    take(List.of(), "service", SERVICE, DAYCARE, CENTRE.formatted(15)).ends(0);
    take(List.of(), "service-change", CHANGE, "B,2025-05-01,45,,РД-1").ends(0);

    assertThat(places("2025-04-30")).containsExactly("15");
    assertThat(places("2025-05-01")).containsExactly("45");
    assertThat(places("2026-01-31")).containsExactly("45");
  }

  @Test
  void an_order_tells_what_was_before_where_nothing_else_does() throws IOException {
    String other = "C,Друг,ЗЖ,817778009,SZR12,%d,state,2015-01-01";
    take("service", "2025-09-01", SERVICE, other.formatted(24));
    take("service-change", "2025-09-02", CHANGE, "C,2025-08-01,24,10,РД-1");

    assertThat(
            KartaRun.in(folder, "service", "history", "C", "--format", "csv")
                .out()
                .lines()
                .filter(line -> line.contains(",capacity,"))
                .map(line -> line.split(",")[7]))
        .containsExactly("10", "24");
  }

  @Test
  void a_state_that_goes_back_on_a_change_is_doubted() throws IOException {
    take("service-change", "2025-04-20", CHANGE, "B,2025-05-01,45,15,РД-1");
    KartaRun run = take("service", "2025-06-01", SERVICE, DAYCARE, CENTRE.formatted(15));

    assertThat(run.findings())
        .contains("service-unlike-change 3 capacity", "service-capacity-changed 3 capacity");
  }

  @Test
  void a_change_is_compared_with_what_was_before_it() throws IOException {
    assertThat(take("service-change", "2025-06-01", CHANGE, "B,2025-05-01,45,14,РД-1").findings())
        .containsExactly("service-change-unlike-before 2 former_capacity");
    assertThat(take("service-change", "2025-06-01", CHANGE, "A,2025-05-01,40,,РД-1").findings())
        .containsExactly("service-change-changes-nothing 2 capacity");
  }

  @Test
  void two_days_of_coverage_are_compared_each_as_it_was() throws IOException {
    take("service", "2025-05-01", SERVICE, DAYCARE, CENTRE.formatted(45));

    assertThat(
            centre(
                "capacity_before capacity capacity_change",
                "coverage",
                "change",
                "--since",
                "2025-02-28",
                "--on",
                "2025-06-01"))
        .containsExactly("15", "45", "30");
  }

  @Test
  void a_provider_that_took_over_needs_a_licence_from_then_on() throws IOException {
    take("provider", "2025-01-01", "eik,name,form,municipality", "204878243,Частен,private,SZR12");
    take(
        "service-change",
        "2025-06-01",
        "service,date,provider,funding",
        "B,2025-05-01,204878243,private");

    assertThat(missing("2025-04-30")).isEmpty();
    assertThat(missing("2025-05-01")).isNotEmpty();
  }

  private List<String> missing(String day) {
    return KartaRun.in(folder, "licences", "check", "--on", day, "--format", "csv")
        .out()
        .lines()
        .filter(line -> line.contains("licence-missing"))
        .toList();
  }

  @Test
  void to_take_a_batch_back_gives_the_former_past_back() throws IOException {
    List<String> before = history();
    take("service-change", "2025-04-20", CHANGE, "B,2025-05-01,45,15,РД-1");
    take("service", "2025-06-01", SERVICE, DAYCARE, CENTRE.formatted(50));
    assertThat(history()).hasSize(3);

    KartaRun.in(folder, "undo", "4").ends(0);
    KartaRun.in(folder, "undo", "3").ends(0);

    assertThat(history()).isEqualTo(before).containsExactly(".. 15 state");
  }

  @Test
  void what_was_known_on_a_day_is_another_question() throws IOException {
    take("service-change", "2025-04-20", CHANGE, "B,2025-02-01,45,15,РД-1");

    assertThat(places("2025-03-01")).containsExactly("45");
    assertThat(places("2025-03-01", "--known-on", "2025-03-01")).containsExactly("15");
    assertThat(history("--known-on", "2025-03-01")).containsExactly(".. 15 state");
  }
}
