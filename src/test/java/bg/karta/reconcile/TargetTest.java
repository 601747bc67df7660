package bg.karta.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets beside figures of days and figures that are cumulative. */
final class TargetTest {
  private static final String HEADINGS =
      "indicator,date,scope,cumulative_from,value,unit,due,source\n";

  @TempDir private Path dir;

  private JsonNode target(String lang, String... lines) throws IOException {
    Path file = dir.resolve("targets.csv");
    Files.writeString(file, HEADINGS + String.join("\n", lines) + "\n");
    KartaRun.in(dir, "import", "--kind", "published-figure", file.toString()).ends(0);
    List<JsonNode> targets = new ArrayList<>();
    KartaRun.in(
            dir,
            "reconcile",
            "--on",
            "2026-01-31",
            "-f",
            "json",
            "--fail-on",
            "never",
            "--lang",
            lang)
        .ends(0)
        .json()
        .get("rows")
        .forEach(
            row -> {
              if (row.get("relation").asText().equals("target")) {
                targets.add(row);
              }
            });
    assertThat(targets).hasSize(1);
    return targets.get(0);
  }

  @ParameterizedTest
  @CsvSource({"90, reached", "120, missed", "над 90, reached", "300, missed"})
  void a_target_without_a_base_year_is_measured_by_what_is_cumulative_from_one_day(
      String goal, String verdict) throws IOException {
    JsonNode line =
        target(
            "en",
            "institutions-closed,2019-07-31,BG,2010-01-01,114,,,S",
            "institutions-closed,2019-09-01,BG,," + goal + ",,2020-12-31,S");

    assertThat(line.get("verdict").asText()).isEqualTo(verdict);
    assertThat(line.get("recomputed").asText()).isEqualTo("114");
    assertThat(line.get("why").asText())
        .endsWith(
            "Counted cumulatively from 2010-01-01, as the"
                + " published figures are; the target does not say otherwise.");
  }

  @Test
  void figures_that_are_cumulative_from_several_days_are_named() throws IOException {
    JsonNode line =
        target(
            "bg",
            "centres-started-work,2020-12-31,BG,2020-01-01,6400,,,S",
            "centres-started-work,2021-12-31,BG,2015-01-01,259249,,,S",
            "centres-started-work,2019-09-01,BG,,300000,,2022-12-31,S");

    assertThat(line.get("verdict").asText()).isEqualTo("cannot-be-said");
    assertThat(line.get("why").asText())
        .contains("01.01.2020, 01.01.2015", "С натрупване от")
        .doesNotContain("не е известно никое число");
  }

  @Test
  void a_target_of_a_period_is_measured_by_figures_of_that_period_alone() throws IOException {
    JsonNode line =
        target(
            "en",
            "centres-started-work,2021-12-31,BG,2015-01-01,259249,,,S",
            "centres-started-work,2022-12-31,BG,2022-01-01,6400,,,S",
            "centres-started-work,2019-09-01,BG,2015-01-01,250000,,2022-12-31,S");

    assertThat(line.get("verdict").asText()).isEqualTo("reached");
    assertThat(line.get("recomputed").asText()).isEqualTo("259249");
  }

  @Test
  void what_is_only_about_or_at_least_may_have_reached_a_target() throws IOException {
    JsonNode line =
        target(
            "en",
            "crisis-centres,2022-06-30,BG,,над 20,,,S",
            "crisis-centres,2020-09-27,BG,,28,,2022-12-31,S");

    assertThat(line.get("verdict").asText()).isEqualTo("cannot-be-said");
    assertThat(line.get("why").asText()).contains("may have reached it");
  }

  @Test
  void a_number_after_the_day_alone_does_not_say_that_it_was_late() throws IOException {
    JsonNode line =
        target(
            "en",
            "crisis-centres,2024-06-30,BG,,28,,,S",
            "crisis-centres,2020-09-27,BG,,28,,2022-12-31,S");

    assertThat(line.get("verdict").asText()).isEqualTo("cannot-be-said");
    assertThat(line.get("why").asText()).contains("whether in time is not known");
  }

  @Test
  void a_target_of_another_place_is_said_to_be_so() throws IOException {
    JsonNode line =
        target(
            "en",
            "crisis-centres,2021-06-30,Варна,,2,,,S",
            "crisis-centres,2020-09-27,BG,,28,,2022-12-31,S");

    assertThat(line.get("why").asText())
        .isEqualTo("There are figures of the indicator, but of other places.");
  }

  @Test
  void what_is_yet_to_be_reached_is_told_so() throws IOException {
    JsonNode line =
        target("bg", "crisis-centres,2025-09-27,BG,,28,,до края на следващата година,S");

    assertThat(line.get("verdict").asText()).isEqualTo("open");
    assertThat(line.get("due").asText()).isEqualTo("2026-12-31");
    assertThat(line.get("relation_title").asText()).isEqualTo("Какво трябва да се постигне");
  }
}
