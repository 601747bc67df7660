package bg.karta.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many places are needed: norms, people, plans. Numbers computed by hand. */
final class NeedTest {
  private static final String DAY = "2021-12-31";

  @TempDir private Path dir;
  private TinyRegister tiny;

  @BeforeEach
  void start() {
    tiny = new TinyRegister(dir);
  }

  private Double need(String day, String by, String territory, String service) {
    return tiny.figure(day, by, territory, service, "need");
  }

  @Test
  void bounds_hold_each_without_the_other() {
    tiny.people(
            "GAB05,2021,65+,1000", "GAB12,2021,65+,9000", "GAB29,2021,65+,0", "GAB35,2021,65+,0")
        .norms(
            "ДЦСХ,65+,municipal,2020-01-01,,per-1000,2,5,",
            "ДСХ,65+,municipal,2020-01-01,,per-1000,2,,12",
            "АП,65+,municipal,2020-01-01,,percent,1,15,80")
        .filled();

    // 2 and 18 with at least 5; 2 and 18 with at most 12; 10 and 90 from 15 to 80.
    assertThat(need(DAY, "municipality", "GAB05", "ДЦСХ")).isEqualTo(5);
    assertThat(need(DAY, "municipality", "GAB12", "ДЦСХ")).isEqualTo(18);
    assertThat(need(DAY, "municipality", "GAB05", "ДСХ")).isEqualTo(2);
    assertThat(need(DAY, "municipality", "GAB12", "ДСХ")).isEqualTo(12);
    assertThat(need(DAY, "municipality", "GAB05", "АП")).isEqualTo(15);
    assertThat(need(DAY, "municipality", "GAB12", "АП")).isEqualTo(80);
    assertThat(need(DAY, "oblast", "GAB", "ДЦСХ")).isEqualTo(5 + 18 + 5 + 5);
  }

  @Test
  void the_latest_version_of_each_group_counts_from_its_first_day_to_its_last() {
    tiny.people("GAB05,2020,0-17,1000", "GAB05,2020,65+,2000")
        .norms(
            "ЦОП,0-17,municipal,2020-01-01,,per-1000,6,,",
            "ЦОП,0-17,municipal,2021-06-01,2021-12-30,per-1000,9,,",
            "ЦОП,65+,municipal,2020-01-01,,per-1000,1,,")
        .filled();

    assertThat(need("2021-05-31", "municipality", "GAB05", "ЦОП")).isEqualTo(6 + 2);
    assertThat(need("2021-06-01", "municipality", "GAB05", "ЦОП")).isEqualTo(9 + 2);
    assertThat(need("2021-12-30", "municipality", "GAB05", "ЦОП")).isEqualTo(9 + 2);
    assertThat(need("2021-12-31", "municipality", "GAB05", "ЦОП")).isEqualTo(6 + 2);
    assertThat(tiny.cells("2019-12-31", "municipality", "GAB05", "ЦОП")).isEmpty();
  }

  @Test
  void people_are_those_of_the_latest_year_up_to_the_day() {
    Register register =
        tiny.people(
                "GAB05,2019,65+,1000",
                "GAB05,2022,65+,5000",
                "GAB12,2020,65+,2000",
                "GAB12,2021,65+,3000",
                "GAB12,2021,all,9999")
            .norms(
                "ДСХ,65+,municipal,2020-01-01,,per-1000,1,,",
                "ЗЖ,65+,oblast,2020-01-01,,per-1000,1,,")
            .plans("К1,GAB29,ДСХ,municipal,7,adopted,2020-05-05")
            .filled();

    assertThat(need(DAY, "municipality", "GAB05", "ДСХ")).isEqualTo(1);
    assertThat(need(DAY, "municipality", "GAB12", "ДСХ")).isEqualTo(3);
    assertThat(
            register.rows(
                "coverage", "--on", DAY, "--by", "oblast", "-s", "ЗЖ", "--people-known", "0.5"))
        .filteredOn(row -> row.get("territory").equals("GAB"))
        .singleElement()
        .satisfies(row -> assertThat(Register.number(row, "need")).isEqualTo(4));
    // Nobody counted the people of GAB29: its plan stands in; GAB35 has neither.
    assertThat(need(DAY, "municipality", "GAB29", "ДСХ")).isEqualTo(7);
    assertThat(tiny.cells(DAY, "municipality", "GAB35", "ДСХ")).isEmpty();
  }

  @Test
  void some_are_needed_in_each_municipality_or_oblast() {
    tiny.norms(
            "ЦОП,all,municipal,2020-01-01,,per-municipality,3,,",
            "ЗЖ,all,oblast,2020-01-01,,per-municipality,3,,",
            "КЦ-Д,all,oblast,2020-01-01,,per-oblast,10,,12")
        .filled();

    assertThat(need(DAY, "municipality", "GAB05", "ЦОП")).isEqualTo(3);
    assertThat(need(DAY, "oblast", "GAB", "ЗЖ")).isEqualTo(4 * 3);
    assertThat(need(DAY, "oblast", "GAB", "КЦ-Д")).isEqualTo(10);
    assertThat(need(DAY, "country", "BG", "КЦ-Д")).isEqualTo(280);
    assertThat(need(DAY, "country", "BG", "ЦОП")).isEqualTo(3 * 265);
  }

  @Test
  void a_kind_of_activity_is_covered_by_every_type_that_has_it() {
    tiny.norms("DAY,all,municipal,2020-01-01,,per-municipality,50,,")
        .plans("К1,GAB,RES,oblast,30,adopted,2020-05-05")
        .services(
            "A,ДЦДУ," + TinyRegister.MUNICIPAL + ",GAB05,20,,2010-01-01,",
            "B,ДЦСХ," + TinyRegister.PRIVATE + ",GAB05,15,,2010-01-01,",
            "C,ЗЖ," + TinyRegister.MUNICIPAL + ",GAB05,8,,2010-01-01,",
            "D,ЗМБ," + TinyRegister.MUNICIPAL + ",GAB12,6,,2010-01-01,")
        .filled();

    Map<String, Object> day = tiny.cell(DAY, "municipality", "GAB05", "DAY");
    assertThat(day).containsEntry("capacity", 35).containsEntry("licensed_capacity", 20);
    assertThat(Register.number(day, "coverage")).isEqualTo(0.7);
    assertThat(Register.number(day, "unmet_need")).isEqualTo(15);
    Map<String, Object> residential = tiny.cell(DAY, "oblast", "GAB", "RES");
    assertThat(residential).containsEntry("capacity", 14).containsEntry("need", 30);
    // No norm or plan names SHELT, so there is no row of it though D has it.
    assertThat(tiny.cells(DAY, "oblast", "GAB", "SHELT")).isEmpty();
  }

  @Test
  void the_latest_adopted_map_counts() {
    tiny.plans(
            "К1,GAB05,ЦОП,municipal,10,adopted,2020-05-05",
            "К1,GAB12,ЦОП,municipal,11,adopted,2020-05-05",
            "К2,GAB05,ЦОП,municipal,20,adopted,2021-12-31",
            "К2,GAB12,ЦОП,municipal,21,agreed,2021-12-31",
            "К3,GAB05,ЦОП,municipal,30,draft,2021-01-01",
            "К4,GAB05,ЦОП,municipal,40,adopted,2022-01-01")
        .filled();

    assertThat(need("2021-12-30", "municipality", "GAB05", "ЦОП")).isEqualTo(10);
    assertThat(need("2021-12-30", "municipality", "GAB12", "ЦОП")).isEqualTo(11);
    assertThat(need("2021-12-31", "municipality", "GAB05", "ЦОП")).isEqualTo(20);
    assertThat(tiny.cells("2021-12-31", "municipality", "GAB12", "ЦОП")).isEmpty();
    assertThat(need("2022-01-01", "municipality", "GAB05", "ЦОП")).isEqualTo(40);
    assertThat(tiny.cells("2020-05-04", "municipality", "GAB05", "ЦОП")).isEmpty();
  }

  @Test
  void a_norm_goes_before_the_plan_which_stays_beside_it() {
    tiny.norms("ЦОП,all,municipal,2020-01-01,,per-municipality,40,,")
        .plans("К1,GAB05,ЦОП,municipal,10,adopted,2020-05-05")
        .services("A,ЦОП," + TinyRegister.MUNICIPAL + ",GAB05,20,,2010-01-01,")
        .filled();

    Map<String, Object> cell = tiny.cell(DAY, "municipality", "GAB05", "ЦОП");
    assertThat(Register.number(cell, "need")).isEqualTo(40);
    assertThat(Register.number(cell, "planned")).isEqualTo(10);
    assertThat(Register.number(cell, "plan_fulfilment")).isEqualTo(2);
    assertThat(Register.number(cell, "coverage")).isEqualTo(0.5);
  }

  @Test
  void a_plan_counts_at_the_level_of_its_service() {
    tiny.norms("ЦОП,all,municipal,2020-01-01,,per-municipality,5,,")
        .plans(
            "К1,GAB05,ЗЖ,oblast,8,adopted,2020-05-05",
            "К1,GAB12,ЗЖ,oblast,6,adopted,2020-05-05",
            "К1,GAB,ЦОП,municipal,90,adopted,2020-05-05")
        .services("A,ЗЖ," + TinyRegister.MUNICIPAL + ",GAB29,10,,2010-01-01,")
        .filled();

    Map<String, Object> housing = tiny.cell(DAY, "oblast", "GAB", "ЗЖ");
    assertThat(housing).containsEntry("need", 14).containsEntry("planned", 14);
    assertThat(Register.number(housing, "unmet_need")).isEqualTo(4);
    assertThat(tiny.cells(DAY, "municipality", "GAB05", "ЗЖ")).isEmpty();
    Map<String, Object> centres = tiny.cell(DAY, "oblast", "GAB", "ЦОП");
    assertThat(Register.number(centres, "need")).isEqualTo(20);
    assertThat(centres).containsEntry("planned", 90);
  }

  @ParameterizedTest
  @CsvSource({
    // 4 per 1000 of 12 345 are 49.38, of 12 375 are 49.5, of 12 400 are 49.6, of 12 500 are 50.
    "up, 12345, , , 50",
    "up, 12500, , , 50",
    "nearest, 12345, , , 49",
    "nearest, 12375, , , 50",
    "nearest, 12400, , , 50",
    "down, 12400, , , 49",
    "down, 12500, , , 50",
    "'', 12345, , , 49.38",
    "up, 12345, 60, , 60",
    "down, 12345, 49, , 49",
    "up, 12345, , 49, 49",
    "nearest, 12345, 10, 40, 40",
    "'', 12345, 49, 50, 49.38"
  })
  void a_norm_rounds_before_its_bounds(
      String rounding, int persons, String least, String most, double expected) {
    tiny.people("GAB05,2021,65+," + persons)
        .file(
            "norm",
            "service,category,level,valid_from,basis,value,min_users,max_users,rounding",
            String.join(
                ",",
                "ДСХ,65+,municipal,2020-01-01,per-1000,4",
                least == null ? "" : least,
                most == null ? "" : most,
                rounding))
        .filled();

    assertThat(need(DAY, "municipality", "GAB05", "ДСХ")).isEqualTo(expected);
  }

  @Test
  void each_norm_of_a_service_rounds_for_itself() {
    tiny.people(
            "GAB05,2021,65+,1100",
            "GAB05,2021,0-17,2100",
            "GAB12,2021,65+,100",
            "GAB29,2021,65+,0",
            "GAB35,2021,65+,0")
        .file(
            "norm",
            "service,category,level,valid_from,basis,value,rounding",
            "ЦОП,65+,municipal,2020-01-01,per-1000,1,up",
            "ЦОП,0-17,municipal,2020-01-01,per-1000,1,down",
            "ДСХ,65+,oblast,2020-01-01,percent,0.7,up")
        .filled();

    // 1.1 up to 2 and 2.1 down to 2; of the oblast's 1 200 0.7 % are 8.4, up to 9.
    assertThat(need(DAY, "municipality", "GAB05", "ЦОП")).isEqualTo(4);
    assertThat(need(DAY, "oblast", "GAB", "ДСХ")).isEqualTo(9);
  }

  @Test
  void decimals_that_only_computers_see_do_not_round_up() {
    // 0.07 × 100 000 / 1000 is 7.000000000000001 in binary.
    tiny.people("GAB05,2021,65+,100000", "GAB12,2021,65+,100001")
        .file(
            "norm",
            "service,category,level,valid_from,basis,value,rounding",
            "ДСХ,65+,municipal,2020-01-01,per-1000,0.07,up")
        .filled();

    assertThat(need(DAY, "municipality", "GAB05", "ДСХ")).isEqualTo(7);
    assertThat(need(DAY, "municipality", "GAB12", "ДСХ")).isEqualTo(8);
  }

  /** 1.16 × 12 500 / 1000 is 14.5, which decimals in the machine miss by a hair. */
  @Test
  void a_hair_below_a_half_is_a_half() {
    tiny.people("GAB05,2021,all,12500")
        .file(
            "norm",
            "service,category,level,valid_from,basis,value,rounding",
            "ДСХ,all,municipal,2020-01-01,per-1000,1.16,nearest")
        .filled();

    assertThat(tiny.figure(DAY, "municipality", "GAB05", "ДСХ", "need")).isEqualTo(15);
  }
}
