package bg.karta.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Figures typed in as a clerk copies them from press releases of the Ministry of Labour and Social
 * Policy and of the Agency for Social Assistance (2019 to 2023), in Bulgarian and in English.
 */
final class PressTest {
  private static final String CENTRES =
      """
      Показател;Към дата;Обхват;За период от;Стойност;Мярка;Източник
      Обслужвани средно на месец;2015 – 2023 г.;национален;;близо 31 000;;МТСП 2023
      приемни центрове;31.12.2023 г.;България;;64 приемни центъра;;МТСП 2023
      Започнали работа;31.12.2023;национален;2015 г.;над 275 000;души;МТСП 2023
      първичен пазар на труда;2023 г.;в страната;2015;216 300 души;;МТСП 2023
      субсидирана заетост;края на 2023 г.;национално;01.01.2015;58 700;лица;МТСП 2023
      услуги за активно поведение на пазара на труда;31 декември 2023 г.;BG;2015 г.;над 80 000;;МТСП 2023
      включени в обучения;31.12.2023;BG;2015 г.;13 000 души;;МТСП 2023
      обучени за работа с модула;31.12.2023;BG;;над 1500 души;;МТСП 2023
      обучени по стандартите за качество;31.12.2023;BG;;1800;;МТСП 2023
      Увеличение на средствата за делегираните социални услуги;2024 г.;национален;;близо 258 млн. лв.;;МТСП и НСОРБ
      """;

  private static final String CHILDREN =
      """
      Показател;Към дата;Обхват;За период от;Стойност;Мярка;База;Срок;Източник
      социални услуги в общността за деца;края на юли 2019 г.;национален;;626;;;;МТСП 2019
      капацитет на социалните услуги в общността за деца;края на юли 2019 г.;национален;;14 306 места;;;;МТСП 2019
      деца в специализираните институции;края на юли 2019 г.;национален;;С над 93% са намалели;;2010 г.;;МТСП 2019
      деца в специализирани институции;2010 г.;национален;;7 587 деца;;;;МТСП 2019
      деца в специализираните институции;юли 2019 г.;национален;;514;;;;МТСП 2019
      закрити специализирани институции;към края на юли 2019 г.;национален;2010 г.;114;;;;МТСП 2019
      специализирани институции за деца;към края на юли 2019 г.;национален;;23;;;;МТСП 2019
      специализирани институции за деца;към края на юли 2019 г.;национален;;0;цел;;01.01.2021 г.;МТСП 2019
      кризисен център във всяка област;27 септември 2023 г.;национален;;28;цел;;;АСП 2023
      Карта на социалните услуги;27 септември 2023 г.;национален;;1;;;края на 2023 г.;АСП 2023
      домове за медико-социални грижи за деца;27 септември 2023 г.;национален;;4 дома;;;;АСП 2023
      """;

  private static final String ENGLISH =
      """
      indicator,date,scope,cumulative_from,value,unit,base,source
      started work,31.12.2023,national,2015,"over 275 000",,,MLSP
      primary market,2023,nationwide,2015,"216 300 people",,,MLSP
      subsidised work,end of 2023,national level,2015,"58 700",persons,,MLSP
      people served monthly,2015-2023,Bulgaria,,"nearly 31 000",,,MLSP
      children in institutions,end of July 2019,national,,fell by more than 93 %,,2010,MLSP
      children in institutions,end of 2010,national,,7587,,,MLSP
      children in institutions,31 July 2019,national,,514,,,MLSP
      increase of delegated funds,2024,country,,nearly 258 million leva,,,MLSP
      """;

  @TempDir private Path dir;

  private KartaRun typed(String csv) throws IOException {
    Path file = dir.resolve("press.csv");
    Files.writeString(file, csv);
    return KartaRun.in(
        dir, "import", "--kind", "published-figure", "--on", "2026-01-31", file.toString());
  }

  private List<String> stored() {
    return Register.in(dir)
        .rows(
            "SELECT indicator, date, scope, cumulative_from, value, unit, COALESCE(exactness, '')"
                + " FROM published_figure ORDER BY indicator, date, unit");
  }

  @Test
  void a_press_release_in_bulgarian_is_read_as_it_was_written() throws IOException {
    typed(CENTRES).ends(0);

    assertThat(stored())
        .containsExactly(
            "centres-activation|2023-12-31|BG|2015-01-01|80000.0|persons|at-least",
            "centres-open|2023-12-31|BG||64.0|centres|",
            "centres-primary-market|2023-12-31|BG|2015-01-01|216300.0|persons|",
            "centres-served-monthly|2023-12-31|BG|2015-01-01|31000.0|persons|about",
            "centres-started-work|2023-12-31|BG|2015-01-01|275000.0|persons|at-least",
            "centres-subsidised|2023-12-31|BG|2015-01-01|58700.0|persons|",
            "centres-trained|2023-12-31|BG|2015-01-01|13000.0|persons|",
            "delegated-funds-increase|2024-12-31|BG||258000000.0|BGN|about",
            "trained-module|2023-12-31|BG||1500.0|persons|at-least",
            "trained-quality|2023-12-31|BG||1800.0|persons|");
    JsonNode sum =
        new Published(dir).line("centres-started-work", "centres-started-work", "2023-12-31");
    assertThat(sum.get("verdict").asText()).isEqualTo("holds");
    assertThat(Published.arithmetic(sum))
        .isEqualTo("216 300 + 58 700 = 275 000, published ≥ 275 000");
  }

  @Test
  void shares_falls_and_targets_are_read_as_they_were_written() throws IOException {
    typed(CHILDREN).ends(0);

    assertThat(stored())
        .containsExactly(
            "baby-homes-open|2023-09-27|BG||4.0|institutions|",
            "child-service-places|2019-07-31|BG||14306.0|places|",
            "child-services|2019-07-31|BG||626.0|services|",
            "children-in-institutions|2010-12-31|BG||7587.0|persons|",
            "children-in-institutions|2019-07-31|BG||-93.0|percent-change|at-least",
            "children-in-institutions|2019-07-31|BG||514.0|persons|",
            "crisis-centre-oblasts|2023-09-27|BG||28.0|target|",
            "institutions-closed|2019-07-31|BG|2010-01-01|114.0|institutions|",
            "institutions-open|2019-07-31|BG||23.0|institutions|",
            "institutions-open|2019-07-31|BG||0.0|target|",
            "national-map|2023-09-27|BG||1.0|target|");
    JsonNode fall =
        new Published(dir).line("percent-change", "children-in-institutions", "2019-07-31");
    assertThat(fall.get("verdict").asText()).isEqualTo("holds");
    assertThat(fall.get("base").asText()).isEqualTo("2010-12-31");
    assertThat(Published.arithmetic(fall))
        .isEqualTo("(514 − 7 587) / 7 587 = −93.23 %, published a fall of at least 93 %");
    assertThat(
            Published.arithmetic(
                new Published(dir)
                    .line(
                        "percent-change",
                        "children-in-institutions",
                        "2019-07-31",
                        "--lang",
                        "bg")))
        .endsWith("публикувано намаление с поне 93 %");
    // For programs the number alone; for people a fall of at least 93 is -93 or less.
    assertThat(KartaRun.in(dir, "reconcile", "--on", "2024-01-01", "-f", "csv").out())
        .contains(",-93,", ",-93.23,");
    assertThat(KartaRun.in(dir, "reconcile", "--on", "2024-01-01", "-f", "md").out())
        .contains("≤\u00a0-93 ")
        .doesNotContain("≥\u00a0-93");
    // Nobody published how many there were in 2010: 23 that are open and 114 that were closed.
    JsonNode left = new Published(dir).line("institutions-left", "institutions-open", "2019-07-31");
    assertThat(Published.arithmetic(left))
        .isEqualTo("23 + 114 = 137 (Children's institutions at the beginning of the period)");
  }

  @Test
  void english_is_read_too() throws IOException {
    typed(ENGLISH).ends(0);

    assertThat(stored())
        .containsExactly(
            "centres-primary-market|2023-12-31|BG|2015-01-01|216300.0|persons|",
            "centres-served-monthly|2023-12-31|BG|2015-01-01|31000.0|persons|about",
            "centres-started-work|2023-12-31|BG|2015-01-01|275000.0|persons|at-least",
            "centres-subsidised|2023-12-31|BG|2015-01-01|58700.0|persons|",
            "children-in-institutions|2010-12-31|BG||7587.0|persons|",
            "children-in-institutions|2019-07-31|BG||-93.0|percent-change|at-least",
            "children-in-institutions|2019-07-31|BG||514.0|persons|",
            "delegated-funds-increase|2024-12-31|BG||258000000.0|BGN|about");
    assertThat(new Published(dir).verdict("percent-change")).isEqualTo("holds");
  }

  @Test
  void an_unknown_indicator_is_a_finding_with_what_it_may_be() throws IOException {
    KartaRun run =
        typed(
            """
            indicator,date,scope,value,unit,source
            закрити институции за децата от държавата,2019-07-31,BG,114,,МТСП
            fostre-families,2019-07-31,BG,2086,,МТСП
            продължителност на проекта,2019-07-31,BG,22 месеца,,АСП
            """);

    assertThat(run.ends(0).out())
        .contains("indicator-unknown  3", "institutions-closed", "foster-families");
    assertThat(new Published(dir).run("--fail-on", "never").out())
        .contains(
            "Figures that no relation knows: 3 – fostre-families (1), закрити институции за децата"
                + " от държавата (1), продължителност на проекта (1).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Закрити специализирани институции",
        "закрити институции",
        "институции за деца, закрити"
      })
  void an_indicator_is_asked_for_by_its_name(String name) throws IOException {
    typed(CHILDREN).ends(0);
    boolean exact = !name.contains(",");

    KartaRun run = new Published(dir).run("--indicator", name);
    if (exact) {
      assertThat(run.ends(0).out()).contains("Children's institutions closed");
    } else {
      assertThat(run.ends(2).err()).contains("institutions-closed");
    }
  }

  @Test
  void percent_of_nobody_says_what_is_no_number_of_the_indicator() throws IOException {
    typed(
            """
            indicator,date,scope,value,unit,source
            children-in-institutions,2019-07-31,BG,93 %,,МТСП
            children-in-institutions,2019-07-31,BG,514,,МТСП
            """)
        .ends(0);

    JsonNode line = new Published(dir).line("percent", "children-in-institutions", "2019-07-31");
    assertThat(line.get("verdict").asText()).isEqualTo("cannot-be-said");
    assertThat(line.get("why").asText())
        .contains("\"share in percent\"", "\"change in percent\"", "persons are counted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          над 93 %|persons||figure-unit-differs
          близо 31 000||at-least|figure-exactness-differs
          514 места|persons||figure-unit-differs
          много||exact|figure-unread
          над||exact|figure-unread
          31 000 или 32 000||exact|figure-unread
          12 кученца|||figure-unread
          5 души на месец|||figure-unread
          7 587 деца през 2010 г.|||figure-unread
          """)
  void words_that_contradict_their_columns_are_refused(
      String value, String unit, String exactness, String rule) throws IOException {
    KartaRun run =
        typed(
            "indicator;date;scope;value;unit;source;exactness\n"
                + "children-in-institutions;2019-07-31;BG;%s;%s;S;%s\n"
                    .formatted(
                        value, unit == null ? "" : unit, exactness == null ? "" : exactness));

    assertThat(run.ends(1).out()).contains(rule);
    assertThat(dir.resolve("karta.db")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          т.г.|figure-year-unsaid
          края на м.г.|figure-year-unsaid
          до края на годината|figure-year-unsaid
          27 септември|figure-year-unsaid
          края на юли|figure-year-unsaid
          end of July|figure-year-unsaid
          до момента|figure-day-unsaid
          към момента|figure-day-unsaid
          2015 г. до момента|figure-day-unsaid
          От 2010 г. насам|figure-day-unsaid
          since 2010|figure-day-unsaid
          към днешна дата|figure-day-unsaid
          2023 – 2015 г.|figure-day-unread
          9999 г.|figure-day-unread
          скоро|figure-day-unread
          """)
  void a_day_that_nobody_can_know_is_refused_with_what_to_write(String date, String rule)
      throws IOException {
    assertThat(
            typed(
                    "indicator;date;scope;value;unit;source\nfoster-families;"
                        + date
                        + ";BG;5;families;S\n")
                .ends(1)
                .out())
        .contains(rule + "  1")
        .doesNotContain("value-not-a-date");
  }

  @Test
  void at_least_on_both_sides_cannot_be_said() throws IOException {
    typed(
            """
            indicator,date,scope,value,unit,source
            foster-families,2020-12-31,BG,над 2 000,families,А
            foster-families,2020-12-31,BG,над 1 900,families,Б
            foster-families-professional,2020-12-31,BG,над 1 800,families,А
            foster-families-voluntary,2020-12-31,BG,над 300,families,А
            crisis-centres,2020-12-31,BG,под 20,centres,А
            crisis-centres-children,2020-12-31,BG,над 18,centres,А
            crisis-centres-adults,2020-12-31,BG,5,centres,А
            """)
        .ends(0);

    assertThat(new Published(dir).lines("--indicator", "foster-families"))
        .filteredOn(line -> !line.get("relation").asText().equals("against-register"))
        .isNotEmpty()
        .allMatch(line -> line.get("verdict").asText().equals("cannot-be-said"))
        .allMatch(line -> line.get("why").asText().contains("on both sides"));
    // More than 18 and 5 are more than 20, whatever the numbers are.
    assertThat(new Published(dir).verdict("crisis-centres")).isEqualTo("does-not-hold");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-06-30, open, 23",
    "2021-01-01, open, 23",
    "2021-01-02, missed, 23",
    "2022-12-31, missed, 5",
    "2025-12-31, missed, 0"
  })
  void a_target_is_open_until_its_day_and_missed_after_it(String on, String verdict, String known)
      throws IOException {
    typed(
            """
            indicator,date,scope,value,unit,due,source
            institutions-open,2019-07-31,BG,23,,,МТСП
            institutions-open,2019-07-31,BG,0,,2021-01-01,МТСП
            institutions-open,2022-06-30,BG,5,,,МТСП
            institutions-open,2025-06-30,BG,0,,,МТСП
            """)
        .ends(0);

    JsonNode line = target(on);
    assertThat(line.get("verdict").asText()).isEqualTo(verdict);
    assertThat(line.get("recomputed").asText()).isEqualTo(known);
    assertThat(line.get("due").asText()).isEqualTo("2021-01-01");
  }

  private JsonNode target(String on) {
    JsonNode rows =
        KartaRun.in(dir, "reconcile", "--on", on, "-f", "json", "--fail-on", "never")
            .ends(0)
            .json()
            .get("rows");
    List<JsonNode> targets = new java.util.ArrayList<>();
    rows.forEach(
        row -> {
          if (row.get("relation").asText().equals("target")) {
            targets.add(row);
          }
        });
    assertThat(targets).hasSize(1);
    return targets.get(0);
  }

  @Test
  void a_target_is_reached_by_a_sum_that_nobody_published() throws IOException {
    typed(
            """
            indicator,date,scope,value,unit,source
            crisis-centres,2021-09-27,BG,28,цел,АСП
            crisis-centres-children,2022-12-31,BG,20,,clubz
            crisis-centres-adults,2022-12-31,BG,8,,clubz
            """)
        .ends(0);

    assertThat(target("2022-06-30").get("verdict").asText()).isEqualTo("open");
    JsonNode reached = target("2023-01-01");
    assertThat(reached.get("verdict").asText()).isEqualTo("reached");
    assertThat(Published.arithmetic(reached)).isEqualTo("20 + 8 = 28, target 28");
  }

  @Test
  void a_change_that_nobody_claimed_is_computed_when_asked_for() throws IOException {
    typed(
            """
            indicator,date,scope,value,unit,source
            institutions-open,2010-12-31,BG,137,,S
            institutions-open,2016-12-31,BG,42,,S
            institutions-open,2019-07-31,BG,23,,S
            """)
        .ends(0);

    assertThat(new Published(dir).lines("--only", "computed")).isEmpty();
    assertThat(new Published(dir).lines("--only", "computed", "--changes"))
        .extracting(Published::arithmetic)
        .containsExactly(
            "42 − 137 = −95; (42 − 137) / 137 = −69.34 %",
            "23 − 137 = −114; (23 − 137) / 137 = −83.21 %",
            "23 − 42 = −19; (23 − 42) / 42 = −45.24 %");
    assertThat(new Published(dir).lines("--only", "computed", "--changes"))
        .extracting(line -> line.get("base").asText())
        .containsExactly("2010-12-31", "2010-12-31", "2016-12-31");
  }

  @Test
  void the_indicators_are_listed_and_explained() {
    assertThat(KartaRun.in(dir, "reconcile", "--indicators", "-f", "csv").ends(0).out())
        .contains(
            "trained-module,Обучени за работа с модула „Социални услуги“,",
            "delegated-funds-increase,");
    assertThat(KartaRun.in(dir, "explain", "Деца в институции").ends(0).out())
        .contains(
            "Children in institutions – children-in-institutions",
            "In Bulgarian: Деца в специализирани институции",
            "Unit: persons\n",
            "What the register counts: children in children's institutions by the reports",
            " – children-in-institutions-by-kind (sum)")
        .containsSubsequence("Unit:", "Relations:", "counted_service");
    assertThat(KartaRun.in(dir, "explain", "children-in-institution").ends(2).err())
        .contains("children-in-institutions");
  }

  @Test
  void the_increase_of_the_funds_is_that_of_two_years() throws IOException {
    typed(
            """
            indicator,date,scope,cumulative_from,value,unit,source
            delegated-funds,2023-12-31,BG,2023-01-01,500 млн. лв.,,S
            delegated-funds,2024-12-31,BG,2024-01-01,750 млн. лв.,,S
            delegated-funds-increase,2024-12-31,BG,2024-01-01,близо 258 млн. лв.,,S
            """)
        .ends(0);

    JsonNode line =
        new Published(dir)
            .line("delegated-funds-increase", "delegated-funds-increase", "2024-12-31");
    assertThat(line.get("verdict").asText()).isEqualTo("holds");
    assertThat(Published.arithmetic(line)).startsWith("750 000 000 − 500 000 000 = 250 000 000");
  }
}
