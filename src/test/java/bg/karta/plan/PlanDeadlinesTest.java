package bg.karta.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The terms of discussion on the published timeline of the map of 2024: Костинброд (SFO25)
 * 03.02–03.03.2023, the agency 11.10–09.11.2023, the ministry 13.02–14.03.2024.
 */
final class PlanDeadlinesTest {
  @TempDir private Path dir;

  private Register of(String... discussions) {
    return new TinyRegister(dir)
        .file(
            "consultation",
            Stream.concat(
                    Stream.of("map,territory,stage,opened,closes,held_on,protocol"),
                    Stream.of(discussions).map(PlanDeadlinesTest::row))
                .toArray(String[]::new))
        .filled();
  }

  /** With an end and no day held, it has a protocol where the test does not say otherwise. */
  private static String row(String discussion) {
    String[] cells = discussion.split(",", -1);
    return cells.length == 7 ? discussion : discussion + (cells[4].isEmpty() ? "," : ",№ 1");
  }

  private static List<String> rows(Register register, String... args) {
    return register
        .rows(Stream.concat(Stream.of("plan", "deadlines"), Stream.of(args)).toArray(String[]::new))
        .stream()
        .map(
            row ->
                Stream.of("stage", "territory", "due", "state", "days")
                    .map(field -> String.valueOf(row.get(field)))
                    .reduce((left, right) -> left + " " + right)
                    .orElseThrow())
        .toList();
  }

  /** February 2023 has 28 days: 26 from the 3rd on and three of March are 29. */
  @Test
  void the_published_discussions_are_counted_with_their_first_and_last_day() {
    Register register =
        of(
            "2024,SFO25,municipal,2023-02-03,2023-03-03,",
            "2024,BG,national,2023-10-11,2023-11-09,",
            "2024-2,BG,national,2024-02-13,2024-03-14,");

    assertThat(rows(register, "--map", "2024", "--on", "2025-01-01"))
        .containsExactly(
            "municipal SFO25 2023-03-04 too-short -1", "national BG 2023-11-09 done null");
    assertThat(rows(register, "--on", "2025-01-01"))
        .containsExactly("national BG 2024-03-13 done null");
  }

  @Test
  void without_the_first_day_the_agencys_own_discussion_is_a_day_too_short() {
    Register register =
        of(
            "2024,SFO25,municipal,2023-02-03,2023-03-03,",
            "2024,BG,national,2023-10-11,2023-11-09,",
            "2024-2,BG,national,2024-02-13,2024-03-14,");

    String[] strict = {"--on", "2025-01-01", "--term", "first-day=no"};
    assertThat(rows(register, "--map", "2024", strict[0], strict[1], strict[2], strict[3]))
        .containsExactly(
            "municipal SFO25 2023-03-05 too-short -2", "national BG 2023-11-10 too-short -1");
    assertThat(rows(register, strict)).containsExactly("national BG 2024-03-14 done null");
  }

  /** Open from 03.02. for 35 days, to 09.03.; the law's 30 end on 04.03. */
  @ParameterizedTest
  @CsvSource({
    "2023-02-02, planned 30",
    "2023-02-03, running 34",
    "2023-03-04, running 5",
    "2023-03-09, running 0",
    "2023-03-10, done null"
  })
  void a_discussion_runs_to_its_last_day(String day, String expected) {
    Register register = of("2024,SFO25,municipal,2023-02-03,2023-03-09,");
    assertThat(rows(register, "--map", "2024", "--on", day))
        .containsExactly("municipal SFO25 2023-03-04 " + expected);
  }

  @ParameterizedTest
  @CsvSource({"2023-03-04, running 0", "2023-03-05, overdue -1"})
  void of_one_without_an_end_the_term_is_the_end(String day, String expected) {
    Register register = of("2024,SFO25,municipal,2023-02-03,,");
    assertThat(rows(register, "--on", day))
        .containsExactly("municipal SFO25 2023-03-04 " + expected);
  }

  @Test
  void a_meeting_tells_that_one_without_an_end_is_done() {
    Register register = of("2024,SFO25,municipal,2023-02-03,,2023-02-20");
    assertThat(rows(register, "--on", "2023-03-05"))
        .containsExactly("municipal SFO25 2023-03-04 done null");
  }

  /** The agency asks on 27.09.; ten days later is 07.10. */
  @ParameterizedTest
  @CsvSource({
    "2023-10-07, 2023-10-07, done null",
    "2023-10-08, 2023-10-08, late -1",
    "2023-10-08, 2023-10-07, running 0",
    "2023-10-12, 2023-10-08, overdue -1",
    "2023-10-12, 2023-10-12, late -5"
  })
  void the_round_of_an_oblast_is_held_within_ten_days(String held, String day, String expected) {
    Register register = of("2024,GAB,oblast,2023-09-27,," + held);
    assertThat(rows(register, "--map", "2024", "--on", day))
        .containsExactly("oblast GAB 2023-10-07 " + expected);
  }

  @Test
  void who_proposed_without_a_recorded_discussion_is_named_and_the_late_come_first() {
    Register register =
        new TinyRegister(dir)
            .file(
                "consultation",
                "map,territory,stage,opened,closes,held_on",
                "2024,GAB05,municipal,2023-02-03,2023-03-04,2023-02-20",
                "2024,GAB12,municipal,2023-02-03,2023-03-01,",
                "2024,GAB29,municipal,2023-02-03,2023-03-20,",
                "2024,GAB,oblast,2023-03-01,,2023-03-15")
            .plans(
                "2024,GAB05,ДСХ,municipal,40,proposal,2023-03-06",
                "2024,GAB12,ДСХ,municipal,40,proposal,2023-03-06",
                "2024,GAB35,ДСХ,municipal,40,proposal,2023-03-06",
                "2024,SFO25,ДСХ,municipal,40,draft,2023-03-06")
            .filled();

    List<String> late =
        List.of(
            "municipal GAB35 null missing null",
            "municipal SFO25 null missing null",
            "national BG null missing null",
            "oblast SFO 2023-03-11 missing -5",
            "municipal GAB12 2023-03-04 too-short -3",
            "oblast GAB 2023-03-11 late -4");
    assertThat(ofTwo(rows(register, "--on", "2023-03-16", "--late"))).isEqualTo(late);
    assertThat(rows(register, "--on", "2023-03-16")).hasSize(8 + 26);
    assertThat(ofTwo(rows(register, "--on", "2023-03-16")))
        .startsWith(late.toArray(String[]::new))
        .endsWith("municipal GAB29 2023-03-04 running 4", "municipal GAB05 2023-03-04 done null")
        .hasSize(8);
    assertThat(rows(register, "--on", "2023-03-05", "--late"))
        .as("before there were proposals")
        .containsExactly("municipal GAB12 2023-03-04 too-short -3");
  }

  /** The rows of the two oblasts of the test; the other 26 have no record of the round either. */
  private static List<String> ofTwo(List<String> rows) {
    return rows.stream()
        .filter(row -> !row.matches("oblast (?!SFO|GAB).{3} 2023-03-11 missing -5"))
        .toList();
  }

  @Test
  void an_adopted_map_known_without_its_rounds_asks_for_no_municipal_discussion() {
    Register register =
        new TinyRegister(dir).plans("2024,GAB05,ДСХ,municipal,40,adopted,2024-08-08").filled();
    assertThat(rows(register, "--on", "2025-01-01"))
        .containsExactly("national BG null missing null", "services BG 2035-12-31 running 4016");
  }

  /** From 01.01.2025 to 31.12.2035 there are 11 years of 365 days less one, and two leap days. */
  @Test
  void the_services_of_the_map_stand_by_the_end_of_2035() {
    TinyRegister tiny =
        new TinyRegister(dir)
            .plans(
                "2024,GAB05,ДСХ,municipal,40,adopted,2024-08-08",
                "2024,GAB12,ДСХ,municipal,40,adopted,2024-08-08",
                "2024,GAB29,ДСХ,municipal,0,adopted,2024-08-08",
                "2024,GAB,THER,oblast,40,adopted,2024-08-08")
            .services(
                "A,ДСХ," + TinyRegister.MUNICIPAL + ",GAB05,20,municipal,2020-01-01,",
                "B,ЦСРИ," + TinyRegister.MUNICIPAL + ",GAB35,20,municipal,2030-01-01,");
    Register register = tiny.filled();

    assertThat(services(register, "2025-01-01")).isEqualTo("running 4016 2");
    assertThat(services(register, "2035-12-31")).isEqualTo("running 0 1");
    assertThat(services(register, "2036-01-01")).isEqualTo("overdue -1 1");
    assertThat(services(register, "2031-01-01", "--term", "services-by=31.12.2030"))
        .isEqualTo("overdue -1 1");
    tiny.services(
            "A,ДСХ," + TinyRegister.MUNICIPAL + ",GAB05,20,municipal,2020-01-01,",
            "B,ЦСРИ," + TinyRegister.MUNICIPAL + ",GAB35,20,municipal,2030-01-01,",
            "C,ДСХ," + TinyRegister.MUNICIPAL + ",GAB12,20,municipal,2034-01-01,")
        .filled();
    assertThat(services(register, "2036-01-01")).isEqualTo("done null 0");
  }

  private static String services(Register register, String day, String... args) {
    String[] all =
        Stream.concat(Stream.of("plan", "deadlines", "--on", day), Stream.of(args))
            .toArray(String[]::new);
    Map<String, Object> row =
        register.rows(all).stream()
            .filter(found -> found.get("stage").equals("services"))
            .findFirst()
            .orElseThrow();
    return row.get("state") + " " + row.get("days") + " " + row.get("outstanding");
  }

  @Test
  void terms_are_set_by_the_configuration_and_the_command_line_wins() throws IOException {
    Register register = of("2024,SFO25,municipal,2023-02-03,2023-03-03,");
    String config =
        Files.writeString(dir.resolve("karta.properties"), "plan-term.municipal-discussion = 29\n")
            .toString();

    assertThat(rows(register, "--on", "2025-01-01", "--config", config))
        .containsExactly("municipal SFO25 2023-03-03 done null");
    assertThat(
            rows(
                register,
                "--on",
                "2025-01-01",
                "--config",
                config,
                "--term",
                "municipal-discussion=40"))
        .containsExactly("municipal SFO25 2023-03-14 too-short -11");
    assertThat(register.rows("export", "plan-deadlines", "--on", "2025-01-01", "--config", config))
        .extracting(row -> row.get("state"))
        .containsExactly("done");
    KartaRun.in(dir, "--config", config, "licences", "check", "--fail-on", "never").ends(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rolling=yes | \"rolling\" is no term; expected one of municipal-discussion,",
        "oblast-round=0 | oblast-round = \"0\": expected a whole number from 1 to 1200",
        "oblast-round=1201 | expected a whole number from 1 to 1200",
        "national-discussion=десет | expected a whole number from 1 to 1200",
        "services-by=2035 | services-by = \"2035\": expected a day, 2035-12-31 or 31.12.2035",
        "first-day=maybe | first-day = \"maybe\": expected yes, no"
      })
  void a_term_that_cannot_be_is_refused(String term, String said) {
    of("2024,SFO25,municipal,2023-02-03,2023-03-03,");
    KartaRun run = KartaRun.in(dir, "plan", "deadlines", "--term", term).ends(2);
    assertThat(run.err()).contains(said).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_wrong_term_of_the_configuration_is_said_to_stand_there() throws IOException {
    of("2024,SFO25,municipal,2023-02-03,2023-03-03,");
    for (String line : List.of("plan-term.round = 10", "plan-term.oblast-round = soon")) {
      Path config = Files.writeString(dir.resolve("karta.properties"), line);
      assertThat(KartaRun.in(dir, "--config", config.toString(), "plan", "deadlines").ends(2).err())
          .contains(line.substring(0, line.indexOf(' ')))
          .contains("in the configuration file");
    }
  }

  @Test
  void the_ten_days_are_said_to_be_no_term_of_the_law() {
    Register register = of("2024,GAB,oblast,2023-09-27,,");
    assertThat(register.rows("plan", "deadlines", "--map", "2024", "--lang", "bg"))
        .extracting(row -> row.get("basis"))
        .containsExactly("искане на АСП, не е срок по закон");
    assertThat(register.json("plan", "deadlines").get("notes").toString())
        .contains("no term of the law");
  }
}
