package bg.karta.coverage;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static bg.karta.coverage.TinyRegister.OTHER;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import bg.karta.KartaRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure of coverage taken apart. Numbers computed by hand. */
final class CoverageExplainTest {
  private static final String DAY = "2021-12-31";
  private static final String NORM =
      "service,category,level,valid_from,valid_to,basis,value,min_users,max_users,rounding,legal_basis";

  @TempDir private Path dir;
  private TinyRegister tiny;
  private Register register;

  @BeforeEach
  void start() {
    tiny = new TinyRegister(dir);
  }

  private List<Map<String, Object>> explain(String territory, String service) {
    return register.rows("coverage", "explain", territory, service, "--on", DAY);
  }

  private static List<Map<String, Object>> steps(List<Map<String, Object>> rows, String step) {
    return rows.stream().filter(row -> row.get("step").equals(step)).toList();
  }

  private static Map<String, Object> step(List<Map<String, Object>> rows, String step) {
    assertThat(steps(rows, step)).as(step).hasSize(1);
    return steps(rows, step).get(0);
  }

  private void dayCentres() {
    register =
        tiny.people("GAB05,2020,disabled-18+,9999", "GAB05,2021,disabled-18+,12345")
            .file(
                "norm",
                NORM,
                "ДЦПЛУ,disabled-18+,municipal,2019-01-01,,per-1000,9,,,,",
                "ДЦПЛУ,disabled-18+,municipal,2020-01-01,,per-1000,4,5,60,up,пример")
            .plans("К1,GAB05,ДЦПЛУ,municipal,40,adopted,2020-05-05")
            .services(
                "A,ДЦПЛУ," + MUNICIPAL + ",GAB05,20,,2010-01-01,",
                "B,ДЦПЛУ," + PRIVATE + ",GAB05,15,,2011-01-01,",
                "C,ДЦПЛУ," + MUNICIPAL + ",GAB05,30,,2010-01-01,2021-06-30",
                "D,ДЦПЛУ," + MUNICIPAL + ",GAB05,12,,2022-03-01,",
                "E,ДЦПЛУ," + MUNICIPAL + ",GAB12,50,,2010-01-01,")
            .reports("A,2021-10,17,1", "A,2021-11,18,3", "A,2022-01,20,9")
            .filled();
  }

  @Test
  void the_need_is_traced_to_the_norm_and_the_people() {
    dayCentres();
    List<Map<String, Object>> rows = explain("GAB05", "ДЦПЛУ");

    assertThat(rows.get(0)).containsEntry("step", "result").containsEntry("value", 0.7);
    assertThat(rows.get(0))
        .containsEntry("says", "35 places for a need of 50 users: coverage 0.7.");
    assertThat(steps(rows, "norm"))
        .extracting(row -> row.get("rule"))
        .containsExactly("norm.per-1000", "bound.least", "bound.most", "rounding.up");
    assertThat(steps(rows, "norm").get(0))
        .containsEntry("file", dir.resolve("norm.csv").toString())
        .containsEntry("row", 3)
        .containsEntry("legal_basis", "пример")
        .containsEntry("valid_from", "2020-01-01");
    assertThat(step(rows, "people"))
        .containsEntry("value", 12345)
        .containsEntry("file", dir.resolve("population.csv").toString())
        .containsEntry("row", 3);
    assertThat(step(rows, "need"))
        .containsEntry("value", 50)
        .containsEntry("says", "4 per 1000 × 12345 persons = 49.38; rounded up; so 50.");
    assertThat(step(rows, "plan"))
        .containsEntry("rule", "plan.beside")
        .containsEntry("value", 40)
        .containsEntry("file", dir.resolve("plan.csv").toString());
  }

  @Test
  void each_service_is_counted_or_left_out_with_the_reason() {
    dayCentres();
    List<Map<String, Object>> rows =
        explain("Габрово", "дневен център за пълнолетни лица с увреждания");

    assertThat(steps(rows, "service"))
        .extracting(row -> row.get("record"), row -> row.get("value"), row -> row.get("row"))
        .containsExactly(tuple("A", 20, 2), tuple("B", 15, 3));
    assertThat(steps(rows, "report"))
        .extracting(row -> row.get("says"), row -> row.get("row"))
        .containsExactly(
            tuple("Report of 2021-11: 18 users, 3 waiting.", 3),
            tuple("There is no report up to the day.", null));
    assertThat(steps(rows, "licence"))
        .extracting(row -> row.get("record"), row -> row.get("rule"))
        .contains(tuple("A", "licence.not-needed.municipality"))
        .contains(tuple("B", "licence.missing"));
    assertThat(steps(rows, "left-out"))
        .extracting(row -> row.get("record"), row -> row.get("rule"))
        .containsExactly(tuple("C", "left-out.closed"), tuple("D", "left-out.not-open"));
    assertThat(steps(rows, "measure"))
        .filteredOn(row -> row.get("record").equals("licensed_capacity"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("value", 20));
  }

  /** Of a type without a kind of activity nothing is lacking; abroad it cannot be said. */
  @Test
  void home_patronage_needs_no_licence_and_a_municipality_abroad_is_not_known() {
    register =
        tiny.file(
                "provider",
                "eik,name,form,municipality",
                PRIVATE + ",Едно,private,",
                MUNICIPAL + ",Община,municipality,GAB12")
            .services(
                "A,ДСП," + PRIVATE + ",GAB05,20,,2010-01-01,",
                "B,ДСХ," + MUNICIPAL + ",GAB05,30,,2010-01-01,",
                "C,ДСХ," + MUNICIPAL + ",GAB12,40,,2010-01-01,",
                "D,ДСП," + MUNICIPAL + ",GAB29,50,,2010-01-01,")
            .filled();

    assertThat(step(explain("GAB05", "ДСП"), "licence"))
        .containsEntry("rule", "licence.not-applicable");
    assertThat(step(explain("GAB29", "ДСП"), "licence"))
        .containsEntry("rule", "licence.not-applicable");
    assertThat(step(explain("GAB05", "ДСХ"), "licence")).containsEntry("rule", "licence.elsewhere");
    assertThat(step(explain("GAB12", "ДСХ"), "licence"))
        .containsEntry("rule", "licence.not-needed.municipality");
    assertThat(
            register.rows("export", "services-by-licence", "--on", "2021-12-31").stream()
                .map(row -> row.get("form") + " " + row.get("licence") + " " + row.get("capacity")))
        .containsExactly(
            "municipality not-applicable 50",
            "municipality not-needed 40",
            "municipality unknown 30",
            "private not-applicable 20");
  }

  @Test
  void a_licence_is_named_with_its_row() {
    register =
        tiny.services("A,ДСХ," + PRIVATE + ",GAB05,20,,2010-01-01,")
            .licences(
                "Л-3129-7," + OTHER + ",RES,2021-01-01,,2025-12-31,valid,",
                "Л-3129-1," + PRIVATE + ",RES,2021-01-01,,2025-12-31,valid,")
            .filled();

    assertThat(step(explain("GAB05", "ДСХ"), "licence"))
        .containsEntry("rule", "licence.licensed")
        .containsEntry("file", dir.resolve("licence.csv").toString())
        .containsEntry("row", 3)
        .containsEntry("valid_to", "2025-12-31")
        .containsEntry(
            "says",
            "Residential care: licence Л-3129-1 of provider "
                + PRIVATE
                + " is in force from 2021-01-01 to 2025-12-31.");
  }

  @Test
  void without_a_norm_the_plan_is_the_need() {
    register =
        tiny.plans(
                "К1,GAB05,ЦОП,municipal,10,adopted,2020-05-05",
                "К1,GAB,ЦОП,municipal,90,adopted,2020-05-05",
                "К2,GAB05,ЦОП,municipal,70,draft,2021-05-05")
            .services("A,ЦОП," + MUNICIPAL + ",GAB12,25,,2010-01-01,")
            .filled();

    List<Map<String, Object>> town = explain("GAB05", "ЦОП");
    assertThat(step(town, "norm")).containsEntry("rule", "norm.none");
    assertThat(step(town, "plan"))
        .containsEntry("rule", "plan.need")
        .containsEntry("record", "К1")
        .containsEntry("value", 10)
        .containsEntry("row", 2);
    assertThat(step(town, "service")).containsEntry("rule", "service.none");
    List<Map<String, Object>> oblast = explain("област Габрово", "ЦОП");
    assertThat(steps(oblast, "plan"))
        .extracting(row -> row.get("territory"), row -> row.get("rule"))
        .containsExactlyInAnyOrder(tuple("GAB05", "plan.need"), tuple("GAB", "plan.no-need"));
    // 10 lacking in one town are not filled by 25 places in another where no need is known.
    assertThat(steps(oblast, "cell"))
        .extracting(row -> row.get("territory"), row -> row.get("value"))
        .contains(tuple("GAB05", 10), tuple("GAB12", null));
  }

  @Test
  void of_an_oblast_service_a_municipality_is_told_where_the_need_arises() {
    register =
        tiny.people("GAB05,2021,all,30000", "GAB12,2021,all,10000")
            .norms("КЦ-Д,all,oblast,2020-01-01,,per-oblast,10,,")
            .services(
                "A,КЦ-Д," + MUNICIPAL + ",GAB05,6,,2010-01-01,",
                "B,КЦ-Д," + MUNICIPAL + ",GAB12,2,,2010-01-01,")
            .filled();

    List<Map<String, Object>> rows = explain("GAB05", "КЦ-Д");

    assertThat(rows.get(0)).containsEntry("rule", "result.located").containsEntry("value", null);
    assertThat(step(rows, "arises")).containsEntry("territory", "GAB").containsEntry("value", 0.8);
    assertThat((double) step(rows, "share").get("value")).isCloseTo(0.75, within(1e-12));
    assertThat(steps(rows, "served"))
        .filteredOn(row -> List.of("need", "capacity", "unmet_need").contains(row.get("record")))
        .extracting(row -> ((Number) row.get("value")).doubleValue())
        .containsExactly(7.5, 6.0, 1.5);
    assertThat(step(rows, "service")).containsEntry("rule", "service.located");
    assertThat(step(rows, "need")).containsEntry("territory", "GAB");
  }

  @Test
  void people_nobody_counted_give_no_need() {
    register = tiny.norms("ДСХ,65+,municipal,2020-01-01,,per-1000,4,,").filled();

    List<Map<String, Object>> rows = explain("GAB05", "ДСХ");
    assertThat(rows.get(0)).containsEntry("rule", "result.none");
    assertThat(step(rows, "people")).containsEntry("rule", "people.none");
    assertThat(step(rows, "need")).containsEntry("rule", "need.no-people");
  }

  @Test
  void a_kind_of_activity_that_nothing_plans_is_said_to_be_left_out() {
    register = tiny.services("A,ДСХ," + MUNICIPAL + ",GAB05,20,,2010-01-01,").filled();

    List<Map<String, Object>> rows = explain("GAB05", "RES");
    assertThat(rows.get(0)).containsEntry("rule", "result.none");
    assertThat(step(rows, "left-out"))
        .containsEntry("rule", "left-out.kind")
        .containsEntry("record", "A");
  }

  @Test
  void it_speaks_bulgarian() {
    dayCentres();
    Map<String, String> environment =
        Map.of("KARTA_DB", dir.resolve("karta.db").toString(), "KARTA_LANG", "bg");

    assertThat(
            KartaRun.of(environment, "coverage", "explain", "GAB05", "ДЦПЛУ", "--on", DAY)
                .ends(0)
                .out())
        .contains("35 места при потребност от 50 потребители: покритие 0,7.")
        .contains("4 на 1000 × 12345 души = 49,38; закръглено нагоре; т.е. 50.")
        .contains("Не е броена: Услуга (ДЦПЛУ), 30 места, закрита на 2021-06-30.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Атлантида | ДСХ | 2021-12-31 | Атлантида",
        "GAB05 | ДСХХХ | 2021-12-31 | ДСХХХ",
        "GAB05 | ДСХ | 31.13.2021 | 31.13.2021",
        "Бяла | ДСХ | 2021-12-31 | RSE04"
      })
  void what_is_not_known_is_named(String territory, String service, String day, String said) {
    tiny.filled();

    assertThat(
            KartaRun.in(dir, "coverage", "explain", territory, service, "--on", day).ends(2).err())
        .contains(said);
  }
}
