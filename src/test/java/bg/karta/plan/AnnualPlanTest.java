package bg.karta.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The totals are those that Благоевград published of its plan for 2026: 277 places for children, 51
 * of them residential, and 460 for adults, 187 of them residential. How they divide among the types
 * is made up here.
 */
final class AnnualPlanTest {
  @TempDir private Path dir;

  private Register register;

  @BeforeEach
  void fill() {
    List<String> services = new ArrayList<>();
    services.add("id,name,type,provider,municipality,capacity,funding,opened,closed");
    for (String service :
        List.of(
            "ЦОП 136",
            "ДЦДУ 60",
            "ОЦДС 30",
            "ЦНСТДБУ 15",
            "ЦНСТДБУ 12",
            "ЦНСТДМУ 14",
            "КЦ-Д 10",
            "ДСХ 120",
            "ЗЖ 20",
            "ЦНСТПЛУИ 15",
            "ЦНСТПЛУИ 15",
            "ЦВН 17",
            "ЦСРИ 113",
            "ДЦПЛУ 60",
            "ДЦСХ 40",
            "АП 60")) {
      String[] words = service.split(" ");
      services.add(
          line("S" + services.size(), words[0], "BLG03", words[1], "state", "2020-01-01,"));
    }
    services.add(line("CLOSED", "ДСХ", "BLG03", "50", "state", "2020-01-01,2025-12-31"));
    services.add(line("PRIVATE", "ДСХ", "BLG03", "70", "private", "2020-01-01,"));
    services.add(line("LATER", "ДСХ", "BLG03", "9", "state", "2026-02-01,"));
    services.add(line("ELSEWHERE", "ДСХ", "BLG01", "33", "municipal", "2020-01-01,"));
    register =
        new TinyRegister(dir)
            .file("service", services.toArray(String[]::new))
            .reports("S8,2025-11,100,7", "S8,2025-12,110,5", "S1,2025-12,90,")
            .plans(
                "2024,BLG03,ДСХ,municipal,130,adopted,2024-08-08",
                "2024,BLG03,ДЦПЛТУ,municipal,20,adopted,2024-08-08",
                "2024,BLG03,DAY,municipal,170,adopted,2024-08-08",
                "2024,BLG,ЗЖ,oblast,90,adopted,2024-08-08")
            .file(
                "budget",
                "year,municipality,service,places,standard,amount,currency",
                "2026,BLG03,ЦОП,136,2500,340000,EUR",
                "2026,BLG03,ДСХ,120,9000,1080000,EUR",
                "2025,BLG03,ДСХ,120,17600,2112000,BGN")
            .filled();
  }

  private static String line(
      String id, String type, String municipality, String capacity, String funding, String days) {
    return String.join(
        ",", id, "Услуга", type, TinyRegister.MUNICIPAL, municipality, capacity, funding, days);
  }

  private Map<String, Object> row(String field, String value, String... args) {
    List<Map<String, Object>> rows =
        register
            .rows(
                Stream.concat(
                        Stream.of("plan", "annual", "-m", "Благоевград", "--on", "2026-01-15"),
                        Stream.of(args))
                    .toArray(String[]::new))
            .stream()
            .filter(row -> value.equals(row.get(field)))
            .toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void the_totals_are_the_published_ones() {
    assertThat(row("line", "total-children"))
        .containsEntry("year", 2026)
        .containsEntry("places", 277)
        .containsEntry("residential_places", 51);
    assertThat(row("line", "total-adults"))
        .containsEntry("places", 460)
        .containsEntry("residential_places", 187);
    assertThat(row("line", "total"))
        .containsEntry("places", 737)
        .containsEntry("residential_places", 238);
  }

  @Test
  void a_line_tells_what_stands_what_is_to_open_who_uses_it_and_the_money() {
    assertThat(row("service", "ДСХ"))
        .containsEntry("service_name", "Old people's home")
        .containsEntry("kinds", "RES")
        .containsEntry("target", "older")
        .containsEntry("residential", true)
        .containsEntry("level", "municipal")
        .containsEntry("places", 120)
        .containsEntry("max_users", 130)
        .containsEntry("to_open", 10)
        .containsEntry("users", 110)
        .containsEntry("waiting", 5)
        .containsEntry("amount", 1_080_000)
        .containsEntry("currency", "EUR");
    assertThat(row("service", "ДЦПЛТУ")).containsEntry("places", 0).containsEntry("to_open", 20);
    Map<String, Object> oblast = row("service", "ЗЖ");
    assertThat(oblast).containsEntry("places", 20).containsEntry("level", "oblast");
    assertThat(oblast.get("max_users")).as("planned for the oblast").isNull();
  }

  /** The day centres for children, adults and older people have 60, 60 and 40 places. */
  @Test
  void a_planned_kind_of_activity_has_the_places_of_its_types_and_is_in_no_total() {
    assertThat(row("service", "DAY", "--lang", "bg"))
        .containsEntry("service_name", "Дневна грижа")
        .containsEntry("places", 160)
        .containsEntry("to_open", 10);
    assertThat(row("line", "total")).containsEntry("to_open", 30).containsEntry("max_users", 150);
  }

  @Test
  void money_is_summed_by_year_and_only_of_one_currency() {
    assertThat(row("line", "total-children")).containsEntry("amount", 340_000);
    assertThat(row("line", "total"))
        .containsEntry("amount", 1_420_000)
        .containsEntry("currency", "EUR");
    assertThat(row("line", "total", "--year", "2025"))
        .containsEntry("year", 2025)
        .containsEntry("amount", 2_112_000)
        .containsEntry("currency", "BGN");
    new TinyRegister(dir)
        .file(
            "budget",
            "year,municipality,service,places,standard,amount,currency",
            "2025,BLG03,ЦОП,136,1000,136000,EUR")
        .filled();
    Map<String, Object> mixed = row("line", "total", "--year", "2025");
    assertThat(mixed.get("amount")).isNull();
    assertThat(mixed.get("currency")).isNull();
  }

  /** On 31.12.2025 one home had closed that very day; in February 2026 another opens. */
  @Test
  void the_plan_of_a_past_year_is_as_that_year_ended_and_the_day_decides_else() {
    assertThat(
            register
                .json("plan", "annual", "--year", "2024", "--on", "2026-01-15")
                .get("on")
                .asText())
        .isEqualTo("2024-12-31");
    assertThat(row("service", "ДСХ", "--year", "2024")).containsEntry("places", 170);
    assertThat(row("service", "ДСХ", "--year", "2027")).containsEntry("places", 120);
    assertThat(
            register.rows("plan", "annual", "-m", "BLG03", "--on", "2026-02-01").stream()
                .filter(row -> "ДСХ".equals(row.get("service"))))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("places", 129));
  }

  @Test
  void the_statistic_has_every_municipality_with_its_own_totals() {
    List<Map<String, Object>> rows = register.rows("export", "annual-plan", "--on", "2026-01-15");
    assertThat(rows)
        .filteredOn(row -> row.get("line").equals("total"))
        .extracting(row -> row.get("municipality") + " " + row.get("places"))
        .containsExactly("BLG01 33", "BLG03 737");
    assertThat(rows)
        .filteredOn(row -> row.get("municipality").equals("BLG03"))
        .isEqualTo(register.rows("plan", "annual", "-m", "BLG03", "--on", "2026-01-15"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1989", "2101", "-1"})
  void a_year_that_cannot_be_is_refused(String year) {
    assertThat(KartaRun.in(dir, "plan", "annual", "--year", year).ends(2).err())
        .contains("--year " + year + ": expected a year from 1990 to 2100");
  }
}
