package bg.karta.coverage;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Doubt travels with the figure: what rests on doubtful records or unknown people says so. */
final class DoubtTest {
  private static final String DAY = "2024-12-31";

  /** More users than places, which is a warning of the report. */
  private static final String CROWDED = "A,2024-12,50,0";

  @TempDir private Path dir;
  private TinyRegister tiny;
  private Register register;

  @BeforeEach
  void start() {
    tiny = new TinyRegister(dir);
  }

  private void crowded() {
    register =
        tiny.file(
                "service",
                "id,name,type,provider,municipality,capacity,opened",
                "A,Дом Надежда,ДСХ," + MUNICIPAL + ",GAB05,40,2010-01-01",
                "B,Дом Здравец,ДСХ," + MUNICIPAL + ",GAB05,12,2010-01-01")
            .reports(CROWDED, "B,2024-12,10,1")
            .filled();
  }

  private Map<String, Object> row(String territory, String... args) {
    List<Map<String, Object>> rows =
        register.rows(args).stream().filter(row -> row.containsValue(territory)).toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private Map<String, Object> coverage(String territory, String... more) {
    return row(
        territory,
        Stream.concat(Stream.of("coverage", "--on", DAY), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void a_figure_that_rests_on_a_doubted_report_is_marked_and_strictly_goes_without_it() {
    crowded();

    assertThat(coverage("GAB05"))
        .containsEntry("marks", "finding")
        .containsEntry("users", 60)
        .containsEntry("users_in_doubt", 50)
        .containsEntry("capacity_in_doubt", 0);
    assertThat(coverage("GAB05", "--strict"))
        .containsEntry("users", 10)
        .containsEntry("users_in_doubt", 50)
        .containsEntry("reports_missing", 1)
        .containsEntry("capacity", 52);
    assertThat(row("GAB05", "export", "capacity-and-users", "--on", DAY))
        .containsEntry("marks", "finding")
        .containsEntry("users_in_doubt", 50);
    assertThat(row("GAB05", "export", "capacity-and-users", "--on", DAY, "--strict"))
        .containsEntry("users", 10)
        .containsEntry("services_reported", 1);
    // A month before there is nothing to doubt.
    assertThat(register.rows("coverage", "--on", "2024-11-30"))
        .extracting(row -> row.get("marks"))
        .containsExactly("report");
    assertThat(register.rows("coverage", "explain", "GAB05", "ДСХ", "--on", DAY))
        .filteredOn(step -> step.get("findings") != null)
        .singleElement()
        .satisfies(
            step -> assertThat(step).containsEntry("step", "report").containsEntry("record", "A"));
  }

  @Test
  void people_see_letters_and_a_legend_in_every_format() throws Exception {
    crowded();

    String text = run("coverage", "--on", DAY);
    assertThat(text).contains("Marks", "F (finding)").doesNotContain("C (cumulative)");
    assertThat(run("coverage", "--on", DAY, "-f", "html")).contains(">F<", "F (finding)");
    assertThat(run("coverage", "--on", DAY, "-f", "md")).contains("| F |", "F (finding)");
    assertThat(run("coverage", "--on", DAY, "-f", "json"))
        .contains("\"marks\":\"finding\"", "F (finding)");
    assertThat(run("coverage", "--on", DAY, "-f", "csv")).contains(",finding");
    assertThat(run("coverage", "--on", DAY, "--lang", "bg")).contains("К (finding)");
  }

  private String run(String... args) {
    return KartaRun.in(dir, args).ends(0).out();
  }

  @Test
  void a_record_stated_anew_is_judged_anew_and_undo_takes_the_doubt_along() throws Exception {
    crowded();
    Path corrected = dir.resolve("corrected.csv");
    Files.write(corrected, List.of("service,month,users,waiting", "A,2024-12,38,0"));
    run("import", "--kind", "service-report", corrected.toString());

    assertThat(coverage("GAB05")).containsEntry("marks", null).containsEntry("users", 48);
    assertThat(row("service-report", "status")).containsEntry("doubted", 0);

    run("undo", "2");
    assertThat(coverage("GAB05")).containsEntry("marks", "finding").containsEntry("users", 60);
    assertThat(row("service-report", "status")).containsEntry("doubted", 1);
    assertThat(run("log", "show", "1")).contains("Open: ");
    run("verify");
    run("undo", "1");
    assertThat(row("service-report", "status")).containsEntry("doubted", 0);
    run("verify");
  }

  @Test
  void a_record_found_as_it_was_stays_doubted() throws Exception {
    crowded();
    Path more = dir.resolve("more.csv");
    Files.write(more, List.of("service,month,users,waiting", CROWDED, "B,2024-11,9,0"));
    run("import", "--kind", "service-report", more.toString());

    assertThat(row("service-report", "status")).containsEntry("records", 3);
    assertThat(row("service-report", "status")).containsEntry("doubted", 1);
    assertThat(coverage("GAB05")).containsEntry("marks", "finding");
    run("verify");
  }

  @Test
  void one_municipality_of_four_gives_the_oblast_no_need() {
    register =
        tiny.people("GAB05,2023,65+,1000")
            .norms(
                "ДСХ,65+,municipal,2020-01-01,,per-1000,10,,",
                "ЗЖ,65+,oblast,2020-01-01,,per-1000,10,,")
            .services(
                "A,ДСХ," + MUNICIPAL + ",GAB05,8,,2010-01-01,",
                "B,ЗЖ," + MUNICIPAL + ",GAB05,8,oblast,2010-01-01,")
            .filled();

    assertThat(coverage("GAB05", "-s", "ДСХ"))
        .containsEntry("need", 10)
        .containsEntry("people_known", 1)
        .containsEntry("people_missing", 0)
        .containsEntry("people_years", "2023");
    for (String service : List.of("ДСХ", "ЗЖ")) {
      assertThat(coverage("GAB", "--by", "oblast", "-s", service))
          .as(service)
          .containsEntry("need", null)
          .containsEntry("coverage", null)
          .containsEntry("unmet_need", null)
          .containsEntry("people_known", 1)
          .containsEntry("people_missing", 3);
      assertThat(coverage("BG", "--by", "country", "-s", service))
          .as(service)
          .containsEntry("need", null)
          .containsEntry("people_missing", 264);
      assertThat(coverage("GAB", "--by", "oblast", "-s", service, "--people-known", "0.25"))
          .as(service)
          .containsEntry("need", 10)
          .containsEntry("marks", "report people")
          .containsEntry("people_missing", 3);
      assertThat(coverage("GAB", "--by", "oblast", "-s", service, "--people-known", "0,25"))
          .containsEntry("need", 10);
    }
    assertThat(register.rows("coverage", "explain", "GAB", "ДСХ", "--on", DAY))
        .extracting(step -> step.get("rule"))
        .contains("result.few-people");
  }

  @Test
  void a_plan_stands_in_where_too_few_people_are_known() {
    register =
        tiny.people("GAB05,2023,65+,1000")
            .norms("ЗЖ,65+,oblast,2020-01-01,,per-1000,10,,")
            .plans("К1,GAB,ЗЖ,oblast,40,adopted,2020-05-05")
            .filled();

    assertThat(coverage("GAB", "--by", "oblast", "-s", "ЗЖ"))
        .containsEntry("need", 40)
        .containsEntry("people_missing", null);
  }

  @Test
  void people_of_different_years_are_said() {
    register =
        tiny.people(
                "GAB05,2023,65+,1000",
                "GAB12,2021,65+,1000",
                "GAB29,2023,65+,1000",
                "GAB35,2023,65+,1000")
            .norms("ДСХ,65+,municipal,2020-01-01,,per-1000,10,,")
            .filled();

    assertThat(coverage("GAB", "--by", "oblast"))
        .containsEntry("need", 40)
        .containsEntry("people_years", "2021-2023")
        .containsEntry("marks", "years");
    assertThat(coverage("GAB12")).containsEntry("marks", null);
  }

  @Test
  void types_and_kinds_are_told_apart_and_not_added() {
    register =
        tiny.norms("RES,all,municipal,2020-01-01,,per-municipality,5,,")
            .services("A,ДСХ," + MUNICIPAL + ",GAB05,40,,2010-01-01,")
            .filled();

    assertThat(register.rows("coverage", "--on", DAY, "--per", "type"))
        .extracting(row -> row.get("service"))
        .containsExactly("ДСХ");
    assertThat(register.rows("coverage", "--on", DAY, "--per", "kind"))
        .hasSize(265)
        .extracting(row -> row.get("service"))
        .containsOnly("RES");
    assertThat(register.json("coverage", "--on", DAY).get("notes").toString())
        .contains("do not add up");
    assertThat(register.rows("coverage", "access", "--on", DAY, "--per", "kind"))
        .extracting(row -> row.get("per"))
        .containsOnly("kind");
    assertThat(register.rows("coverage", "intervals", "--on", DAY, "--per", "type"))
        .extracting(row -> row.get("per"))
        .containsOnly("type");
  }
}
