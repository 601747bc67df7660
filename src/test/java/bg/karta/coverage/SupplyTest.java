package bg.karta.coverage;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static bg.karta.coverage.TinyRegister.OTHER;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What there is to cover the need: places, licences, reports. Numbers computed by hand. */
final class SupplyTest {
  private static final String DAY = "2021-12-31";

  @TempDir private Path dir;
  private TinyRegister tiny;

  @BeforeEach
  void start() {
    tiny = new TinyRegister(dir);
  }

  @Test
  void a_service_is_open_from_its_first_day_to_the_day_before_its_closing() {
    tiny.services("A,ДСХ," + MUNICIPAL + ",GAB05,40,,2021-03-01,2021-12-31").filled();

    assertThat(tiny.cells("2021-02-28", "municipality", "GAB05", "ДСХ")).isEmpty();
    assertThat(tiny.cells("2021-03-01", "municipality", "GAB05", "ДСХ")).hasSize(1);
    assertThat(tiny.cells("2021-12-30", "municipality", "GAB05", "ДСХ")).hasSize(1);
    assertThat(tiny.cells("2021-12-31", "municipality", "GAB05", "ДСХ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2025-12-31, valid, '', 30",
    "2021-12-31, 2026-12-30, valid, '', 30",
    "2022-01-01, 2026-12-31, valid, '', 0",
    "2021-01-01, 2021-12-31, valid, '', 30",
    "2021-01-01, 2021-12-30, valid, '', 0",
    "2021-01-01, 2025-12-31, renewed, 2021-06-01, 30",
    "2021-01-01, 2025-12-31, changed, 2021-12-31, 0",
    "2021-01-01, 2025-12-31, terminated, 2022-01-01, 30",
    "2021-01-01, 2025-12-31, revoked, 2021-12-31, 0",
    "2021-01-01, 2021-12-30, revoked, 2023-01-01, 0",
    "2021-01-01, 2025-12-31, terminated, '', 0",
    "2021-01-01, 2025-12-31, revoked, '', 0",
    "2021-01-01, 2025-12-31, changed, '', 0",
    "2021-01-01, 2025-12-31, refused, '', 0"
  })
  void a_licence_counts_on_the_days_it_is_in_force(
      String from, String to, String status, String since, double licensed) {
    tiny.services("A,ДСХ," + PRIVATE + ",GAB05,30,,2010-01-01,")
        .licences(
            String.join(",", "Л-3129-1", PRIVATE, "RES", from, from, to, status, since),
            "Л-3129-2," + PRIVATE + ",DAY,2021-01-01,,2025-12-31,valid,")
        .filled();

    Map<String, Object> row = tiny.cell(DAY, "municipality", "GAB05", "ДСХ");
    assertThat(Register.number(row, "capacity")).isEqualTo(30);
    assertThat(Register.number(row, "licensed_capacity")).isEqualTo(licensed);
  }

  @Test
  void every_kind_of_the_type_needs_a_licence_of_the_provider_itself() {
    tiny.services(
            "A,ЦОП," + PRIVATE + ",GAB05,30,,2010-01-01,",
            "B,ОЦДС," + PRIVATE + ",GAB05,20,,2010-01-01,",
            "C,ОЦДС," + OTHER + ",GAB12,10,,2010-01-01,")
        .licences(
            "Л-3129-1," + PRIVATE + ",INFO,2021-01-01,,2025-12-31,valid,",
            "Л-3129-2," + PRIVATE + ",SKILL,2021-01-01,,2025-12-31,valid,",
            "Л-3129-3," + PRIVATE + ",COMM,2021-01-01,,2025-12-31,valid,",
            "Л-3129-4," + OTHER + ",INFO,2021-01-01,,2025-12-31,valid,")
        .filled();

    // ЦОП needs ADVOC and THER as well.
    assertThat(tiny.figure(DAY, "municipality", "GAB05", "ЦОП", "licensed_capacity")).isZero();
    assertThat(tiny.figure(DAY, "municipality", "GAB05", "ОЦДС", "licensed_capacity"))
        .isEqualTo(20);
    assertThat(tiny.figure(DAY, "municipality", "GAB12", "ОЦДС", "licensed_capacity")).isZero();
  }

  @Test
  void who_provides_decides_whether_a_licence_is_needed() {
    tiny.file(
            "provider",
            "eik,name,form",
            PRIVATE + ",Неизвестен,",
            OTHER + ",Общинско дружество,municipal-entity",
            MUNICIPAL + ",Държава,state")
        .services(
            "A,ДСХ," + PRIVATE + ",GAB05,30,,2010-01-01,",
            "B,ДСХ," + OTHER + ",GAB12,20,,2010-01-01,",
            "C,ДСХ," + MUNICIPAL + ",GAB29,10,,2010-01-01,",
            "D,ДЦСХ," + PRIVATE + ",GAB05,5,,2010-01-01,",
            "E,ДСП," + PRIVATE + ",GAB05,4,,2010-01-01,")
        .licences("Л-3129-1," + PRIVATE + ",RES,2021-01-01,,2025-12-31,valid,")
        .filled();

    assertThat(licensed("GAB05", "ДСХ")).isEqualTo(30);
    assertThat(licensed("GAB12", "ДСХ")).isZero();
    assertThat(licensed("GAB29", "ДСХ")).isEqualTo(10);
    assertThat(licensed("GAB05", "ДЦСХ")).isZero();
    // Licences are given by kind of activity, and this type has none: nothing is lacking.
    assertThat(licensed("GAB05", "ДСП")).isEqualTo(4);
  }

  private Double licensed(String municipality, String service) {
    return tiny.figure(DAY, "municipality", municipality, service, "licensed_capacity");
  }

  @Test
  void the_level_is_the_services_own_else_that_of_its_type() {
    tiny.norms(
            "ЗЖ,all,oblast,2020-01-01,,per-oblast,30,,",
            "ЗЖ,all,municipal,2020-01-01,,per-municipality,4,,")
        .services(
            "A,ЗЖ," + MUNICIPAL + ",GAB05,8,,2010-01-01,",
            "B,ЗЖ," + MUNICIPAL + ",GAB05,6,municipal,2010-01-01,",
            "C,ЗЖ," + MUNICIPAL + ",GAB12,9,oblast,2010-01-01,")
        .filled();

    Map<Object, Map<String, Object>> oblast = byLevel("oblast", "GAB");
    assertThat(oblast.get("oblast")).containsEntry("capacity", 17);
    assertThat(Register.number(oblast.get("oblast"), "unmet_need")).isEqualTo(13);
    assertThat(oblast.get("municipal")).containsEntry("capacity", 6);
    // 2 too many in GAB05 fill nothing of the 4 that each of three others lacks.
    assertThat(Register.number(oblast.get("municipal"), "surplus")).isEqualTo(2);
    assertThat(Register.number(oblast.get("municipal"), "unmet_need")).isEqualTo(12);
    assertThat(Register.number(oblast.get("municipal"), "coverage")).isEqualTo(6 / 16.0);
    assertThat(Register.number(oblast.get("municipal"), "effective_coverage")).isEqualTo(0.25);
    Map<Object, Map<String, Object>> town = byLevel("municipality", "GAB05");
    assertThat(town.get("oblast")).containsEntry("capacity", 8).containsEntry("need", null);
    assertThat(town.get("oblast")).containsEntry("unmet_need", null);
    assertThat(town.get("municipal")).containsEntry("capacity", 6);
  }

  private Map<Object, Map<String, Object>> byLevel(String by, String territory) {
    return tiny.cells(DAY, by, territory, "ЗЖ").stream()
        .collect(Collectors.toMap(row -> row.get("level"), row -> row));
  }

  @Test
  void users_are_those_of_the_last_current_report_up_to_the_month() {
    tiny.services(
            "A,ДСХ," + MUNICIPAL + ",GAB05,40,,2010-01-01,",
            "B,ДСХ," + MUNICIPAL + ",GAB05,10,,2010-01-01,",
            "C,ДСХ," + MUNICIPAL + ",GAB12,0,,2010-01-01,")
        .reports(
            "A,2021-10,31,3", "A,2021-12,33,", "A,2022-01,40,9", "B,2020-02,7,2", "C,2022-01,1,1")
        .filled();

    Map<String, Object> november = tiny.cell("2021-11-30", "municipality", "GAB05", "ДСХ");
    assertThat(november).containsEntry("users", 31).containsEntry("waiting", 3);
    assertThat(Register.number(november, "utilisation")).isEqualTo(31 / 50.0);
    assertThat(Register.number(november, "waiting_per_place")).isEqualTo(0.06);
    Map<String, Object> december = tiny.cell("2021-12-01", "municipality", "GAB05", "ДСХ");
    assertThat(december).containsEntry("users", 33).containsEntry("waiting", null);
  }

  @Test
  void what_is_not_defined_is_null_and_not_nought() {
    tiny.norms("ДСХ,all,municipal,2020-01-01,,per-municipality,0,,")
        .services(
            "A,ДСХ," + MUNICIPAL + ",GAB05,0,,2010-01-01,",
            "B,ДЦСХ," + MUNICIPAL + ",GAB05,10,,2010-01-01,")
        .reports("A,2021-12,0,0")
        .filled();

    Map<String, Object> nothing = tiny.cell(DAY, "municipality", "GAB05", "ДСХ");
    assertThat(Register.number(nothing, "need")).isZero();
    assertThat(Register.number(nothing, "unmet_need")).isZero();
    assertThat(nothing).containsEntry("users", 0).containsEntry("waiting", 0);
    for (String ratio :
        new String[] {"coverage", "effective_coverage", "utilisation", "waiting_per_place"}) {
      assertThat(nothing).containsEntry(ratio, null);
    }
    Map<String, Object> noNeed = tiny.cell(DAY, "municipality", "GAB05", "ДЦСХ");
    assertThat(noNeed).containsEntry("need", null).containsEntry("planned", null);
    assertThat(noNeed).containsEntry("users", null).containsEntry("surplus", null);
    assertThat(noNeed).containsEntry("plan_fulfilment", null).containsEntry("unmet_need", null);
  }

  @Test
  void places_without_need_or_report_are_told() {
    tiny.plans("К1,GAB05,ДСХ,municipal,30,adopted,2020-05-05")
        .services(
            "A,ДСХ," + MUNICIPAL + ",GAB05,40,,2010-01-01,",
            "B,ДСХ," + MUNICIPAL + ",GAB05,20,,2010-01-01,",
            "C,ДСХ," + MUNICIPAL + ",GAB12,7,,2010-01-01,")
        .reports("A,2021-12,30,0", "C,2021-12,7,0")
        .filled();

    assertThat(tiny.cell(DAY, "oblast", "GAB", "ДСХ"))
        .containsEntry("capacity", 67)
        .containsEntry("capacity_without_need", 7)
        .containsEntry("capacity_without_report", 20);
  }
}
