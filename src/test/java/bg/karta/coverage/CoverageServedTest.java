package bg.karta.coverage;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services of oblast level shared out to the municipalities. Numbers computed by hand. */
final class CoverageServedTest {
  private static final String DAY = "2021-12-31";

  @TempDir private Path dir;
  private TinyRegister tiny;

  @BeforeEach
  void start() {
    tiny = new TinyRegister(dir);
  }

  private static Map<Object, Map<String, Object>> served(
      Register register, String service, String... more) {
    Stream<String> args = Stream.of("coverage", "--view", "served", "--on", DAY, "-s", service);
    return register.rows(Stream.concat(args, Stream.of(more)).toArray(String[]::new)).stream()
        .filter(row -> row.get("territory").toString().startsWith("GAB"))
        .collect(Collectors.toMap(row -> row.get("territory"), row -> row));
  }

  private static void shares(
      Map<Object, Map<String, Object>> rows, String field, List<Double> ofTheFour) {
    List<String> towns = List.of("GAB05", "GAB12", "GAB29", "GAB35");
    for (int i = 0; i < towns.size(); i++) {
      Double expected = ofTheFour.get(i);
      assertThat(Register.number(rows.get(towns.get(i)), field))
          .as("%s %s", towns.get(i), field)
          .isCloseTo(expected, within(1e-9));
    }
  }

  @Test
  void norms_of_different_basis_each_give_their_part() {
    Register register =
        tiny.people(
                "GAB05,2021,disabled-18+,3000",
                "GAB12,2021,disabled-18+,1000",
                "GAB29,2021,disabled-18+,0",
                "GAB35,2021,disabled-18+,0",
                "GAB05,2021,all,50000",
                "GAB12,2021,all,30000",
                "GAB29,2021,all,20000",
                "GAB35,2021,all,0")
            .norms(
                "ЗЖ,disabled-18+,oblast,2020-01-01,,per-1000,2,,",
                "ЗЖ,all,oblast,2020-01-01,,per-oblast,10,,")
            .services("A,ЗЖ," + MUNICIPAL + ",GAB29,9,,2010-01-01,")
            .reports("A,2021-12,6,3")
            .filled();

    // 6 + 2 by the first norm; 5 + 3 + 2 by the second: 11, 5, 2 and 0 of 18.
    Map<Object, Map<String, Object>> rows = served(register, "ЗЖ");
    shares(rows, "need", List.of(11.0, 5.0, 2.0, 0.0));
    shares(rows, "capacity", List.of(5.5, 2.5, 1.0, 0.0));
    shares(rows, "users", List.of(6 * 11 / 18.0, 6 * 5 / 18.0, 6 * 2 / 18.0, 0.0));
    shares(rows, "waiting", List.of(3 * 11 / 18.0, 3 * 5 / 18.0, 3 * 2 / 18.0, 0.0));
    shares(rows, "unmet_need", List.of(5.5, 2.5, 1.0, 0.0));
    assertThat(rows.get("GAB12")).containsEntry("coverage", 0.5);
    assertThat(rows.get("GAB35")).containsEntry("coverage", null);
  }

  @Test
  void bounds_and_rounding_are_of_the_oblast_not_of_the_parts() {
    Register register =
        tiny.people(
                "GAB05,2021,all,3000",
                "GAB12,2021,all,1000",
                "GAB29,2021,all,0",
                "GAB35,2021,all,0")
            .file(
                "norm",
                "service,category,level,valid_from,valid_to,basis,value,min_users,max_users,rounding",
                "ЗЖ,all,oblast,2020-01-01,,per-1000,1.1,,,up",
                "ЦВН,all,oblast,2020-01-01,,per-1000,1,20,,",
                "НЖ,all,oblast,2020-01-01,,per-municipality,2,,6,")
            .filled();

    // 4.4 up to 5; 4 raised to 20; 8 cut to 6: by 3 to 1, the last in four equal parts.
    shares(served(register, "ЗЖ"), "need", List.of(3.75, 1.25, 0.0, 0.0));
    shares(served(register, "ЦВН"), "need", List.of(15.0, 5.0, 0.0, 0.0));
    shares(served(register, "НЖ"), "need", List.of(1.5, 1.5, 1.5, 1.5));
  }

  @Test
  void where_nobody_counted_the_people_the_share_is_not_known() {
    Register register =
        tiny.people("GAB05,2021,all,3000", "GAB12,2021,all,1000")
            .norms("ЗЖ,all,oblast,2020-01-01,,per-1000,1,,")
            .filled();

    Map<Object, Map<String, Object>> rows = served(register, "ЗЖ", "--people-known", "0.5");
    assertThat(Register.number(rows.get("GAB05"), "need")).isEqualTo(3);
    assertThat(rows.get("GAB29")).containsEntry("need", null).containsEntry("unmet_need", null);
  }

  @Test
  void without_a_norm_people_decide() {
    Register register =
        tiny.people(
                "GAB05,2021,all,50000",
                "GAB12,2021,all,30000",
                "GAB29,2021,all,15000",
                "GAB35,2021,all,5000")
            .plans("К1,GAB,НЖ,oblast,30,adopted,2020-05-05")
            .services("A,НЖ," + MUNICIPAL + ",GAB05,10,,2010-01-01,")
            .filled();

    Map<Object, Map<String, Object>> rows = served(register, "НЖ");
    shares(rows, "need", List.of(15.0, 9.0, 4.5, 1.5));
    shares(rows, "planned", List.of(15.0, 9.0, 4.5, 1.5));
    shares(rows, "capacity", List.of(5.0, 3.0, 1.5, 0.5));
    assertThat(rows.get("GAB05")).containsEntry("small", true);
  }

  @Test
  void services_of_municipal_level_stay_where_they_are() {
    Register register =
        tiny.norms("ДСХ,all,municipal,2020-01-01,,per-municipality,40,,")
            .services("A,ДСХ," + MUNICIPAL + ",GAB05,30,,2010-01-01,")
            .filled();

    Map<Object, Map<String, Object>> rows = served(register, "ДСХ");
    shares(rows, "capacity", List.of(30.0, 0.0, 0.0, 0.0));
    shares(rows, "need", List.of(40.0, 40.0, 40.0, 40.0));
  }
}
