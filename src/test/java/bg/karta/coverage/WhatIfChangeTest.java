package bg.karta.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would be is what is, once the register holds it. */
final class WhatIfChangeTest {
  private static final String DAY = "2021-12-31";

  @TempDir private Path dir;
  private TinyRegister tiny;

  @BeforeEach
  void start() {
    tiny =
        new TinyRegister(dir)
            .people(
                "GAB05,2020,65+,1050",
                "GAB12,2020,65+,2000",
                "GAB29,2019,65+,4000",
                "GAB29,2019,0-17,3000")
            .norms(
                "ДСХ,65+,municipal,2020-01-01,,percent,1,5,",
                "RES,65+,oblast,2020-01-01,,percent,2,,",
                "ЦОП,0-17,municipal,2020-01-01,,per-1000,6,,",
                "КЦ-Д,all,oblast,2020-01-01,,per-oblast,9,,")
            .services(services(""))
            .reports("A,2021-11,21,3", "B,2021-12,12,0", "C,2021-12,4,1")
            .file(
                "budget",
                "year,municipality,service,places,standard,amount,currency",
                "2021,GAB12,ДСХ,30,11000,330000,BGN");
  }

  /** A is closed on a day. */
  private static String[] services(String closed, String... more) {
    String[] all = {
      "A,ДСХ," + TinyRegister.MUNICIPAL + ",GAB12,30,,2010-01-01," + closed,
      "B,ДСХ," + TinyRegister.PRIVATE + ",GAB29,12,,2010-01-01,",
      "C,КЦ-Д," + TinyRegister.MUNICIPAL + ",GAB05,4,,2010-01-01,"
    };
    String[] lines = Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, lines, all.length, more.length);
    return lines;
  }

  /** Cells of the natural level, by territory, service and level. */
  private Map<List<Object>, Map<String, Object>> cells(Register register, String by, String day) {
    return Register.by(
        register.rows("coverage", "--on", day, "--by", by), "territory", "service", "level");
  }

  private static void same(
      List<Map<String, Object>> rows,
      Map<List<Object>, Map<String, Object>> municipalities,
      Map<List<Object>, Map<String, Object>> oblasts,
      Map<String, String> fields) {
    for (Map<String, Object> row : rows) {
      if (row.get("territory").equals("BG")) {
        continue;
      }
      List<Object> key = List.of(row.get("territory"), row.get("service"), row.get("level"));
      Map<String, Object> cell =
          (row.get("level").equals("oblast") ? oblasts : municipalities).get(key);
      fields.forEach(
          (asked, told) -> {
            Double expected = figure(cell, told);
            Double found = Register.number(row, asked);
            if (expected == null || found == null) {
              assertThat(found).as("%s %s", key, asked).isEqualTo(expected);
            } else {
              assertThat(found).as("%s %s", key, asked).isCloseTo(expected, within(1e-5));
            }
          });
    }
  }

  /** A figure of a cell; where there is neither need nor service, there is no cell. */
  private static Double figure(Map<String, Object> cell, String field) {
    if (cell == null) {
      return field.endsWith("capacity") ? 0.0 : null;
    }
    return Register.number(cell, field);
  }

  @Test
  void closed_and_opened_services_change_coverage_as_imported_ones_do() {
    Register register = tiny.filled();
    List<Map<String, Object>> rows =
        register.rows(
            "coverage",
            "what-if",
            "services",
            "--on",
            DAY,
            "--close",
            "A",
            "--open",
            "ДСХ,GAB05,8",
            "--open",
            "ДСХ,Трявна,5",
            "--open",
            "КЦ-Д,GAB,3");
    same(
        rows,
        cells(register, "municipality", DAY),
        cells(register, "oblast", DAY),
        Map.of(
            "coverage_before", "coverage",
            "capacity_before", "capacity",
            "licensed_before", "licensed_capacity",
            "unmet_before", "unmet_need"));

    tiny.services(
            services(
                DAY,
                "D,ДСХ," + TinyRegister.MUNICIPAL + ",GAB05,8,," + DAY + ",",
                "E,ДСХ," + TinyRegister.MUNICIPAL + ",GAB35,5,," + DAY + ",",
                "F,КЦ-Д," + TinyRegister.MUNICIPAL + ",GAB29,3,," + DAY + ","))
        .filled();
    same(
        rows,
        cells(register, "municipality", DAY),
        cells(register, "oblast", DAY),
        Map.of(
            "need", "need",
            "coverage_after", "coverage",
            "capacity_after", "capacity",
            "licensed_after", "licensed_capacity",
            "unmet_after", "unmet_need"));
    Map<List<Object>, Map<String, Object>> found = Register.by(rows, "territory", "service");
    // RES is named by a norm and an activity of homes: their places count for it, too.
    assertThat(found.keySet())
        .containsExactlyInAnyOrder(
            List.of("GAB12", "ДСХ"),
            List.of("GAB05", "ДСХ"),
            List.of("GAB35", "ДСХ"),
            List.of("GAB12", "RES"),
            List.of("GAB05", "RES"),
            List.of("GAB35", "RES"),
            List.of("GAB", "КЦ-Д"),
            Arrays.asList("BG", null));
    assertThat(found.get(List.of("GAB12", "RES")))
        .containsEntry("capacity_before", 30)
        .containsEntry("cost", null);
    assertThat(found.get(List.of("GAB12", "ДСХ")))
        .containsEntry("users_without_place", 21)
        .containsEntry("served", -20)
        .containsEntry("cost", -330000)
        .containsEntry("cost_per_served", 16500);
    assertThat(found.get(List.of("GAB05", "ДСХ"))).containsEntry("cost", 88000);
    assertThat(found.get(Arrays.asList("BG", null)))
        .containsEntry("territory_name", "Sum of the 4 cells above told by type")
        .containsEntry("capacity_before", 34)
        .containsEntry("capacity_after", 20)
        .containsEntry("cost", -330000 + 13 * 11000);
  }

  @Test
  void people_recorded_for_a_later_year_change_the_need_as_on_that_day() {
    tiny.people(
        "GAB05,2020,65+,1050",
        "GAB12,2020,65+,2000",
        "GAB29,2019,65+,4000",
        "GAB29,2019,0-17,3000",
        "GAB05,2035,65+,2100",
        "GAB12,2035,65+,1900",
        "GAB12,2030,65+,77777");
    Register register = tiny.filled();
    List<Map<String, Object>> rows =
        register.rows("coverage", "what-if", "population", "--until", "2035", "--on", DAY);

    same(
        rows,
        cells(register, "municipality", DAY),
        cells(register, "oblast", DAY),
        Map.of("need_before", "need", "coverage_before", "coverage", "capacity", "capacity"));
    same(
        rows,
        cells(register, "municipality", "2035-12-31"),
        cells(register, "oblast", "2035-12-31"),
        Map.of(
            "need_after", "need",
            "coverage_after", "coverage",
            "unmet_after", "unmet_need",
            "capacity", "capacity"));
    assertThat(rows)
        .extracting(row -> row.get("service"))
        .contains("ДСХ")
        // The places of homes cover the need told for RES, too.
        .doesNotContain("ЦОП", "RES");
    assertThat(rows).extracting(row -> row.get("territory")).doesNotContain("GAB29");
  }

  @Test
  void a_growth_that_is_given_grows_each_year_from_the_last_record() {
    Register register = tiny.filled();
    List<Map<String, Object>> rows =
        register.rows(
            "coverage",
            "what-if",
            "population",
            "--until",
            "2025",
            "--growth",
            "10",
            "--on",
            DAY,
            "-s",
            "ДСХ");
    Map<List<Object>, Map<String, Object>> found = Register.by(rows, "territory");

    // 1 050 * 1.1^5 = 1 691.0…, 2 000 * 1.1^5 = 3 221.02, 4 000 * 1.1^6 = 7 086.2…
    assertThat(Register.number(found.get(List.of("GAB05")), "need_after")).isEqualTo(16.91);
    assertThat(Register.number(found.get(List.of("GAB12")), "need_after")).isEqualTo(32.21);
    assertThat(Register.number(found.get(List.of("GAB29")), "need_after")).isEqualTo(70.86);
    // No place today, so none to hold; 30 of 20 is more than enough, so all 32.21 are held: 3 more;
    // 12 of 40 is 0.3, of 70.86 is 21.258: 10 more.
    assertThat(found.get(List.of("GAB05"))).containsEntry("added_places", 0);
    assertThat(found.get(List.of("GAB12")))
        .containsEntry("added_places", 3)
        .containsEntry("served", 2.21)
        .containsEntry("cost", 33000);
    assertThat(found.get(List.of("GAB29"))).containsEntry("added_places", 10);
    tiny.people(
            "GAB05,2020,65+,1050",
            "GAB12,2020,65+,2000",
            "GAB29,2019,65+,4000",
            "GAB05,2025,65+,1691",
            "GAB12,2025,65+,3221",
            "GAB29,2025,65+,7086")
        .filled();
    same(
        rows,
        cells(register, "municipality", "2025-12-31"),
        Map.of(),
        Map.of("need_after", "need", "coverage_after", "coverage", "unmet_after", "unmet_need"));
  }
}
