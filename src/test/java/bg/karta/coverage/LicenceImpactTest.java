package bg.karta.coverage;

import static bg.karta.coverage.Lapses.DAY;
import static bg.karta.coverage.Lapses.LONG;
import static bg.karta.coverage.Lapses.UNTIL_MARCH;
import static bg.karta.coverage.Lapses.impact;
import static bg.karta.coverage.Lapses.licence;
import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static bg.karta.coverage.TinyRegister.OTHER;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a licence that ends takes from coverage. Numbers computed by hand. */
final class LicenceImpactTest {
  @TempDir private Path dir;
  private TinyRegister tiny;

  @BeforeEach
  void start() {
    tiny = new TinyRegister(dir);
  }

  @Test
  void a_lapse_takes_the_places_that_its_licence_carries() {
    Register register =
        tiny.norms("ДСХ,all,municipal,2020-01-01,,per-municipality,140,,")
            .services(
                "A,ДСХ," + MUNICIPAL + ",GAB05,60,,2010-01-01,",
                "B,ДСХ," + PRIVATE + ",GAB05,40,,2010-01-01,")
            .licences(licence("Л-3129-19", PRIVATE, "RES", UNTIL_MARCH))
            .filled();

    List<Map<String, Object>> rows = impact(register);

    assertThat(rows).hasSize(1);
    Map<String, Object> row = new LinkedHashMap<>(rows.get(0));
    assertThat((Double) row.remove("coverage_before")).isCloseTo(0.7142857, within(1e-7));
    assertThat((Double) row.remove("coverage_after")).isCloseTo(0.4285714, within(1e-7));
    assertThat(Register.number(row, "need")).isEqualTo(140);
    assertThat(Register.number(row, "unmet_need_added")).isEqualTo(40);
    row.keySet().removeAll(List.of("need", "unmet_need_added"));
    assertThat(row)
        .containsExactly(
            entry("rank", 1),
            entry("licence", "Л-3129-19"),
            entry("provider", PRIVATE),
            entry("provider_name", "Едно"),
            entry("kind", "RES"),
            entry("ends", "2026-03-31"),
            entry("days", 75),
            entry("territory", "GAB05"),
            entry("territory_name", "Gabrovo"),
            entry("service", "ДСХ"),
            entry("level", "municipal"),
            entry("services", 1),
            entry("places_lost", 40),
            entry("effect", "If Л-3129-19 lapses, GAB05 loses 40 places of ДСХ: 0.71 → 0.43"),
            entry("marks", null));
    assertThat(impact(register, "--lang", "bg").get(0))
        .containsEntry("territory_name", "Габрово")
        .containsEntry("effect", "Ако Л-3129-19 изтече, GAB05 губи 40 места за ДСХ: 0,71 → 0,43");
  }

  @Test
  void a_service_of_oblast_level_is_lost_to_its_oblast() {
    Register register =
        tiny.norms("ЗЖ,all,oblast,2020-01-01,,per-oblast,16,,")
            .services(
                "A,ЗЖ," + PRIVATE + ",GAB05,8,,2010-01-01,",
                "B,ЗЖ," + MUNICIPAL + ",GAB12,4,,2010-01-01,")
            .licences(licence("Л-3129-1", PRIVATE, "RES", UNTIL_MARCH))
            .filled();

    for (String by : new String[] {"municipality", "oblast"}) {
      assertThat(impact(register, "--by", by))
          .singleElement()
          .satisfies(
              row ->
                  assertThat(row)
                      .containsEntry("territory", "GAB")
                      .containsEntry("level", "oblast")
                      .containsEntry("places_lost", 8)
                      .containsEntry("coverage_before", 0.75)
                      .containsEntry("coverage_after", 0.25)
                      .containsEntry(
                          "effect", "If Л-3129-1 lapses, GAB loses 8 places of ЗЖ: 0.75 → 0.25"));
    }
    // Each of the 28 oblasts needs 16.
    Map<String, Object> country = impact(register, "--by", "country").get(0);
    assertThat(country)
        .containsEntry("territory", "BG")
        .containsEntry("territory_name", "Bulgaria");
    assertThat(Register.number(country, "need")).isEqualTo(448);
    assertThat(Register.number(country, "coverage_before")).isEqualTo(12 / 448.0);
    assertThat(Register.number(country, "coverage_after")).isEqualTo(4 / 448.0);
  }

  @Test
  void a_larger_territory_loses_what_its_municipalities_lose() {
    Register register =
        tiny.norms("ДСХ,all,municipal,2020-01-01,,per-municipality,4,,")
            .services(
                "A,ДСХ," + PRIVATE + ",GAB05,6,,2010-01-01,",
                "B,ДСХ," + PRIVATE + ",GAB12,2,,2010-01-01,",
                "C,ДСХ," + PRIVATE + ",GAB12,1,,2010-01-01,",
                "D,ДСХ," + OTHER + ",GAB12,2,,2010-01-01,")
            .licences(
                licence("Л-3129-1", PRIVATE, "RES", UNTIL_MARCH),
                licence("Л-3129-2", OTHER, "RES", LONG))
            .filled();

    // 5 for a need of 4: of 3 lost, one was not needed.
    assertThat(figures(impact(register)))
        .containsExactly(
            List.of("GAB05", 1, 6.0, 4.0, 1.5, 0.0, 4.0),
            List.of("GAB12", 2, 3.0, 4.0, 1.25, 0.5, 2.0));
    assertThat(figures(impact(register, "--by", "oblast")))
        .containsExactly(List.of("GAB", 3, 9.0, 16.0, 11 / 16.0, 2 / 16.0, 6.0));
  }

  private static List<List<Object>> figures(List<Map<String, Object>> rows) {
    List<List<Object>> figures = new ArrayList<>();
    for (Map<String, Object> row : rows) {
      List<Object> figure = new ArrayList<>(List.of(row.get("territory"), row.get("services")));
      Stream.of("places_lost", "need", "coverage_before", "coverage_after", "unmet_need_added")
          .forEach(name -> figure.add(Register.number(row, name)));
      figures.add(figure);
    }
    return figures;
  }

  @Test
  void where_no_need_is_defined_nothing_is_made_of_it() {
    Map<String, Object> row =
        impact(
                tiny.services("A,ДСХ," + PRIVATE + ",GAB05,40,,2010-01-01,")
                    .licences(licence("Л-3129-1", PRIVATE, "RES", UNTIL_MARCH))
                    .filled())
            .get(0);

    assertThat(row)
        .containsEntry("places_lost", 40)
        .containsEntry("need", null)
        .containsEntry("coverage_before", null)
        .containsEntry("coverage_after", null)
        .containsEntry("unmet_need_added", null)
        .containsEntry(
            "effect", "If Л-3129-1 lapses, GAB05 loses 40 places of ДСХ; the need is not defined");
  }

  @Test
  void places_lost_where_no_need_is_defined_leave_that_of_the_oblast_as_it_was() {
    Register register =
        tiny.people("GAB12,2025,all,10000")
            .norms("ДСХ,all,municipal,2020-01-01,,per-1000,1,,")
            .services(
                "A,ДСХ," + PRIVATE + ",GAB05,5,,2010-01-01,",
                "B,ДСХ," + MUNICIPAL + ",GAB12,4,,2010-01-01,")
            .licences(licence("Л-3129-1", PRIVATE, "RES", UNTIL_MARCH))
            .filled();

    assertThat(impact(register).get(0)).containsEntry("unmet_need_added", null);
    assertThat(figures(impact(register, "--by", "oblast")))
        .containsExactly(List.of("GAB", 1, 5.0, 10.0, 0.9, 0.4, 0.0));
  }

  @Test
  void a_need_of_nought_has_no_ratio_and_stays_met() {
    Register register =
        tiny.norms("ДСХ,all,municipal,2020-01-01,,per-municipality,0,,")
            .services("A,ДСХ," + PRIVATE + ",GAB05,1,,2010-01-01,")
            .licences(licence("Л-3129-1", PRIVATE, "RES", UNTIL_MARCH))
            .filled();

    Map<String, Object> row = impact(register).get(0);
    assertThat(Register.number(row, "need")).isZero();
    assertThat(Register.number(row, "unmet_need_added")).isZero();
    assertThat(row).containsEntry("coverage_before", null).containsEntry("coverage_after", null);
    assertThat(row.get("effect"))
        .isEqualTo("If Л-3129-1 lapses, GAB05 loses 1 place of ДСХ; there is no need there");
    assertThat(impact(register, "--lang", "bg").get(0).get("effect"))
        .isEqualTo("Ако Л-3129-1 изтече, GAB05 губи 1 място за ДСХ; там няма потребност");
  }

  /** Seven lapses: the rise of unmet need decides first, its lack comes last. */
  private Register ranked() {
    tiny.norms(
            "ДСХ,all,municipal,2020-01-01,,per-municipality,20,,",
            "INFO,all,municipal,2020-01-01,,per-municipality,5,,")
        .services(
            "A,ДСХ," + PRIVATE + ",GAB05,30,,2010-01-01,",
            "B,ДСХ," + PRIVATE + ",GAB12,20,,2010-01-01,",
            "C,ДСХ," + PRIVATE + ",GAB29,7,,2010-01-01,",
            "D,ДЦСХ," + PRIVATE + ",GAB05,90,,2010-01-01,",
            "E,КЦ-Д," + OTHER + ",GAB05,10,municipal,2010-01-01,");
    return tiny.licences(
            licence("Л-3129-9", PRIVATE, "RES", UNTIL_MARCH),
            licence("Л-3129-3", PRIVATE, "DAY", ",2021-02-01,,2026-01-31,valid,"),
            licence("Л-3129-2", OTHER, "SHELT", ",2021-04-02,,2026-04-01,valid,"),
            licence("Л-3129-5", OTHER, "THER", UNTIL_MARCH),
            licence("Л-3129-4", OTHER, "ADVOC", UNTIL_MARCH),
            licence("Л-3129-8", OTHER, "INFO", LONG))
        .filled();
  }

  @Test
  void the_largest_rise_of_unmet_need_comes_first() {
    assertThat(
            impact(ranked()).stream()
                .map(r -> r.get("rank") + " " + r.get("licence") + " " + r.get("effect")))
        .extracting(text -> text.replaceFirst("If .* lapses, ", "").replace(" places", ""))
        .containsExactly(
            // 20 and 20 of need, then 30 places before 20
            "1 Л-3129-9 GAB05 loses 30 of ДСХ: 1.50 → 0.00",
            "2 Л-3129-9 GAB12 loses 20 of ДСХ: 1.00 → 0.00",
            "3 Л-3129-9 GAB29 loses 7 of ДСХ: 0.35 → 0.00",
            // the earlier end, then the number
            "4 Л-3129-4 GAB05 loses 10 of INFO: 2.00 → 0.00",
            "5 Л-3129-5 GAB05 loses 10 of INFO: 2.00 → 0.00",
            "6 Л-3129-2 GAB05 loses 10 of INFO: 2.00 → 0.00",
            "7 Л-3129-3 GAB05 loses 90 of ДЦСХ; the need is not defined",
            "8 Л-3129-4 GAB05 loses 10 of КЦ-Д; the need is not defined",
            "9 Л-3129-5 GAB05 loses 10 of КЦ-Д; the need is not defined",
            "10 Л-3129-2 GAB05 loses 10 of КЦ-Д; the need is not defined");
  }

  @Test
  void the_first_rows_and_one_service_can_be_asked_for() {
    Register register = ranked();

    assertThat(impact(register, "--top", "3")).isEqualTo(impact(register).subList(0, 3));
    assertThat(impact(register, "--top", "99")).isEqualTo(impact(register));
    assertThat(impact(register, "-s", "ДЦСХ"))
        .singleElement()
        .satisfies(
            row -> assertThat(row).containsEntry("rank", 1).containsEntry("licence", "Л-3129-3"));
    assertThat(impact(register, "-s", "Дневен център за стари хора"))
        .isEqualTo(impact(register, "-s", "ДЦСХ"));
  }

  @Test
  void the_statistic_of_that_name_is_the_same() {
    Register register = ranked();

    assertThat(register.rows("export", "licence-impact", "--on", DAY))
        .isEqualTo(impact(register))
        .hasSize(10);
  }
}
