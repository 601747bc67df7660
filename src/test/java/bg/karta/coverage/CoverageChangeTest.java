package bg.karta.coverage;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.KartaRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage against an earlier day, and where the days do not compare. Numbers computed by hand. */
final class CoverageChangeTest {
  private static final String BEFORE = "2021-01-31";
  private static final String AFTER = "2022-01-31";

  @TempDir private Path dir;
  private TinyRegister tiny;
  private Register register;

  @BeforeEach
  void start() {
    tiny = new TinyRegister(dir);
  }

  private List<Map<String, Object>> change(String... more) {
    String[] args = {"coverage", "change", "--since", BEFORE, "--on", AFTER};
    return register.rows(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
  }

  private Map<String, Object> changed(String territory, String service, String... more) {
    List<Map<String, Object>> rows =
        change(more).stream()
            .filter(row -> row.get("territory").equals(territory))
            .filter(row -> row.get("service").equals(service))
            .toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void figures_of_both_days_stand_beside_their_differences() {
    register =
        tiny.norms("ДСХ,all,municipal,2020-01-01,,per-municipality,50,,")
            .services(
                "A,ДСХ," + MUNICIPAL + ",GAB05,40,,2010-01-01,2021-06-30",
                "B,ДСХ," + MUNICIPAL + ",GAB05,10,,2021-07-01,",
                "C,ДСХ," + MUNICIPAL + ",GAB12,20,,2021-07-01,")
            .reports("A,2021-01,30,4", "B,2022-01,9,7")
            .filled();

    Map<String, Object> row = changed("GAB05", "ДСХ");
    assertThat(row).containsEntry("coverage_before", 0.8).containsEntry("coverage", 0.2);
    assertThat((double) row.get("coverage_change")).isCloseTo(-0.6, within(1e-12));
    assertThat(row).containsEntry("capacity_before", 40).containsEntry("capacity", 10);
    assertThat(row).containsEntry("capacity_change", -30);
    assertThat(row).containsEntry("users_before", 30).containsEntry("users", 9);
    assertThat(row).containsEntry("users_change", -21).containsEntry("waiting_change", 3);
    assertThat(Register.number(row, "need_change")).isZero();
    assertThat(row).containsEntry("break", null).containsEntry("info", null);
    assertThat(changed("GAB12", "ДСХ"))
        .containsEntry("capacity_change", 20)
        .containsEntry("users_change", null)
        .containsEntry("coverage_change", 0.4);
    assertThat(
            change("--by", "oblast", "-s", "ДСХ").stream()
                .filter(r -> r.get("territory").equals("GAB")))
        .singleElement()
        .satisfies(
            oblast ->
                assertThat(oblast)
                    .containsEntry("capacity_change", -10)
                    .containsEntry("break", null));
  }

  @Test
  void the_largest_loss_stands_first() {
    register =
        tiny.norms("ДСХ,all,municipal,2020-01-01,,per-municipality,100,,")
            .services(
                "A,ДСХ," + MUNICIPAL + ",GAB05,10,,2010-01-01,2021-06-30",
                "B,ДСХ," + MUNICIPAL + ",GAB12,60,,2010-01-01,2021-06-30",
                "C,ДСХ," + MUNICIPAL + ",GAB29,30,,2010-01-01,2021-06-30",
                "D,ДСХ," + MUNICIPAL + ",GAB35,30,,2021-02-01,")
            .filled();

    assertThat(change("--top", "3"))
        .extracting(row -> row.get("territory"))
        .containsExactly("GAB12", "GAB29", "GAB05");
    assertThat(change().get(change().size() - 1)).containsEntry("territory", "GAB35");
  }

  @Test
  void a_changed_norm_is_a_break() {
    register =
        tiny.people("GAB05,2020,65+,1000", "GAB05,2020,0-17,1000", "GAB05,2020,all,9000")
            .norms(
                "ДСХ,65+,municipal,2020-01-01,,per-1000,4,,",
                "ДСХ,65+,municipal,2021-06-01,,per-1000,8,,",
                "ДЦСХ,65+,municipal,2021-06-01,,per-1000,3,,",
                "ЦОП,0-17,municipal,2020-01-01,2021-05-31,per-1000,6,,",
                "АП,all,municipal,2020-01-01,,per-1000,2,,",
                "АП,all,municipal,2021-06-01,,per-1000,2,,")
            .plans(
                "К1,GAB05,ДЦСХ,municipal,10,adopted,2020-05-05",
                "К1,GAB05,ЦОП,municipal,10,adopted,2020-05-05")
            .services("A,ДСХ," + MUNICIPAL + ",GAB05,8,,2010-01-01,")
            .filled();

    Map<String, Object> home = changed("GAB05", "ДСХ");
    assertThat(home).containsEntry("break", "norm-changed").containsEntry("coverage_change", -1);
    assertThat(home).containsEntry("reason", "65+: 4 per-1000 → 65+: 8 per-1000");
    assertThat(changed("GAB05", "ДЦСХ")).containsEntry("break", "norm-added,plan-to-norm");
    assertThat(changed("GAB05", "ЦОП")).containsEntry("break", "norm-removed,norm-to-plan");
    // Another version with the same number is no break.
    assertThat(changed("GAB05", "АП")).containsEntry("break", null);
    assertThat(changed("GAB", "ДСХ", "--by", "oblast")).containsEntry("break", "norm-changed");
    assertThat(changed("BG", "АП", "--by", "country")).containsEntry("break", null);
  }

  @Test
  void another_map_is_a_break_where_the_need_is_the_plans() {
    register =
        tiny.norms("ДСХ,all,municipal,2020-01-01,,per-municipality,50,,")
            .plans(
                "К1,GAB05,ЦОП,municipal,10,adopted,2020-05-05",
                "К1,GAB05,ДСХ,municipal,10,adopted,2020-05-05",
                "К1,GAB12,ЦОП,municipal,10,adopted,2020-05-05",
                "К2,GAB05,ЦОП,municipal,20,adopted,2021-05-05",
                "К2,GAB05,ДСХ,municipal,20,adopted,2021-05-05",
                "К2,GAB29,ЦОП,municipal,10,adopted,2021-05-05")
            .filled();

    assertThat(changed("GAB05", "ЦОП"))
        .containsEntry("break", "map-changed")
        .containsEntry("reason", "К1 → К2");
    assertThat(changed("GAB05", "ДСХ")).containsEntry("break", null);
    assertThat(changed("GAB12", "ЦОП")).containsEntry("break", "plan-removed");
    assertThat(changed("GAB29", "ЦОП")).containsEntry("break", "plan-added");
    assertThat(changed("GAB", "ЦОП", "--by", "oblast"))
        .containsEntry("break", "map-changed,plan-added,plan-removed");
  }

  @Test
  void people_of_another_year_are_a_remark() {
    register =
        tiny.people("GAB05,2020,65+,1000", "GAB05,2022,65+,2000", "GAB12,2022,65+,3000")
            .norms("ДСХ,65+,municipal,2020-01-01,,per-1000,4,,")
            .filled();

    assertThat(changed("GAB05", "ДСХ"))
        .containsEntry("break", null)
        .containsEntry("info", "population-year 2020 → 2022")
        .containsEntry("need_change", 4);
    assertThat(changed("GAB12", "ДСХ")).containsEntry("break", "people-added");
  }

  @Test
  void the_days_stand_in_their_order() {
    tiny.filled();

    assertThat(
            KartaRun.in(dir, "coverage", "change", "--since", "2022-02-01", "--on", AFTER)
                .ends(2)
                .err())
        .contains("2022-02-01", AFTER);
    assertThat(KartaRun.in(dir, "coverage", "change").ends(2).err()).contains("--since");
    assertThat(
            KartaRun.of(
                    Map.of("KARTA_DB", dir.resolve("karta.db").toString(), "KARTA_LANG", "bg"),
                    "coverage",
                    "change",
                    "--since",
                    BEFORE,
                    "--on",
                    AFTER)
                .ends(0)
                .out())
        .contains("Промяна на покритието спрямо по-ранен ден", "Прекъсване");
  }
}
