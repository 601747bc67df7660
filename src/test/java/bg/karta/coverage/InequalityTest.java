package bg.karta.coverage;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.demo.StandardData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gini, Theil, Lorenz and tenths: worked by hand, and over the demo by their other definitions. */
final class InequalityTest {
  private static final String DAY = "2021-12-31";
  private static final Offset<Double> CLOSE = within(1e-6);

  @TempDir private Path dir;
  private TinyRegister tiny;

  @BeforeEach
  void start() {
    tiny = new TinyRegister(dir);
  }

  /**
   * Coverage 0 and 0.5 in one oblast, 1 and 2 in another, for 10, 20, 30 and 40 % of the people.
   */
  private Register fourTowns() {
    return tiny.people(
            "GAB05,2021,all,100", "GAB12,2021,all,200", "RSE04,2021,all,300", "RSE27,2021,all,400")
        .norms("ДСХ,all,municipal,2020-01-01,,per-municipality,10,,")
        .services(
            "B,ДСХ," + MUNICIPAL + ",GAB12,5,,2010-01-01,",
            "C,ДСХ," + MUNICIPAL + ",RSE04,10,,2010-01-01,",
            "D,ДСХ," + MUNICIPAL + ",RSE27,20,,2010-01-01,")
        .filled();
  }

  @Test
  void four_towns_by_hand() {
    List<Map<String, Object>> rows =
        fourTowns().rows("coverage", "inequality", "--on", DAY, "-s", "ДСХ");
    assertThat(rows).hasSize(1);
    Map<String, Object> row = rows.get(0);

    assertThat(row).containsEntry("territories", 4).containsEntry("without", 1);
    assertThat(Register.number(row, "mean")).isCloseTo(1.2, CLOSE);
    // Half the mean difference of two people, 0.39 * 2, over the mean.
    assertThat(Register.number(row, "gini")).isCloseTo(0.39 / 1.2, CLOSE);
    assertThat(Register.number(row, "theil")).isCloseTo(0.2220143, CLOSE);
    assertThat(Register.number(row, "theil_between")).isCloseTo(0.1404472, CLOSE);
    assertThat(Register.number(row, "theil_within")).isCloseTo(0.0815671, CLOSE);
    assertThat(Register.number(row, "worst_tenth")).isCloseTo(0, CLOSE);
    assertThat(Register.number(row, "best_tenth")).isCloseTo(2, CLOSE);
    assertThat(row.get("tenths_ratio")).isNull();
  }

  @Test
  void the_curve_goes_from_the_worst_served_to_the_best() {
    List<Map<String, Object>> points =
        fourTowns().rows("coverage", "inequality", "--lorenz", "--on", DAY, "-s", "ДСХ");

    assertThat(points)
        .extracting(point -> point.get("territory"))
        .containsExactly(null, "GAB05", "GAB12", "RSE04", "RSE27");
    double[] people = {0, 0.1, 0.3, 0.6, 1};
    double[] coverage = {0, 0, 0.1 / 1.2, 0.4 / 1.2, 1};
    for (int i = 0; i < people.length; i++) {
      assertThat(Register.number(points.get(i), "cumulative_people")).isCloseTo(people[i], CLOSE);
      assertThat(Register.number(points.get(i), "cumulative_coverage"))
          .isCloseTo(coverage[i], CLOSE);
    }
  }

  @Test
  void a_tenth_takes_a_part_of_a_town() {
    tiny.people("GAB05,2021,all,50", "GAB12,2021,all,150", "RSE27,2021,all,800")
        .norms("ДСХ,all,municipal,2020-01-01,,per-municipality,10,,")
        .services(
            "A,ДСХ," + MUNICIPAL + ",GAB05,5,,2010-01-01,",
            "B,ДСХ," + MUNICIPAL + ",GAB12,10,,2010-01-01,",
            "C,ДСХ," + MUNICIPAL + ",RSE27,20,,2010-01-01,");
    Map<String, Object> row =
        tiny.filled().rows("coverage", "inequality", "--on", DAY, "-s", "ДСХ").get(0);

    assertThat(Register.number(row, "worst_tenth")).isCloseTo((0.5 + 1) / 2, CLOSE);
    assertThat(Register.number(row, "tenths_ratio")).isCloseTo(2 / 0.75, CLOSE);
  }

  /** Needs that a plan gives are whole numbers, and so are places: their ratio is not. */
  @Test
  void planned_needs_are_divided_as_decimals() {
    tiny.people("GAB05,2021,all,500", "RSE27,2021,all,500")
        .plans(
            "К1,GAB05,ДСХ,municipal,40,adopted,2020-05-05",
            "К1,RSE27,ДСХ,municipal,40,adopted,2020-05-05")
        .services(
            "A,ДСХ," + MUNICIPAL + ",GAB05,10,,2010-01-01,",
            "B,ДСХ," + MUNICIPAL + ",RSE27,30,,2010-01-01,");
    Map<String, Object> row =
        tiny.filled().rows("coverage", "inequality", "--on", DAY, "-s", "ДСХ").get(0);

    assertThat(Register.number(row, "mean")).isCloseTo(0.5, CLOSE);
    assertThat(Register.number(row, "lowest")).isCloseTo(0.25, CLOSE);
    assertThat(Register.number(row, "gini")).isCloseTo(0.25, CLOSE);
  }

  @Test
  void all_alike_is_no_inequality_and_no_place_at_all_is_none_either() {
    tiny.people("GAB05,2021,all,50", "RSE27,2021,all,800")
        .norms(
            "ДСХ,all,municipal,2020-01-01,,per-municipality,10,,",
            "ДЦСХ,all,municipal,2020-01-01,,per-municipality,10,,")
        .services(
            "A,ДСХ," + MUNICIPAL + ",GAB05,5,,2010-01-01,",
            "C,ДСХ," + MUNICIPAL + ",RSE27,5,,2010-01-01,");
    Map<List<Object>, Map<String, Object>> rows =
        Register.by(tiny.filled().rows("coverage", "inequality", "--on", DAY), "service");

    Map<String, Object> alike = Objects.requireNonNull(rows.get(List.<Object>of("ДСХ")));
    assertThat(Register.number(alike, "gini")).isZero();
    assertThat(Register.number(alike, "theil")).isZero();
    Map<String, Object> none = Objects.requireNonNull(rows.get(List.<Object>of("ДЦСХ")));
    assertThat(none).containsEntry("gini", null).containsEntry("theil", null);
    assertThat(none).containsEntry("without", 2);
  }

  @Test
  void people_without_need_or_place_count_where_places_are_compared_with_people() {
    tiny.people("GAB05,2021,all,1000", "GAB12,2021,all,3000")
        .services("A,ДСХ," + MUNICIPAL + ",GAB05,8,,2010-01-01,");
    Map<String, Object> row =
        tiny.filled()
            .rows(
                "coverage", "inequality", "--measure", "places_per_1000", "--on", DAY, "-s", "ДСХ")
            .get(0);

    assertThat(row).containsEntry("territories", 2).containsEntry("without", 1);
    assertThat(Register.number(row, "mean")).isCloseTo(2, CLOSE);
    assertThat(Register.number(row, "gini")).isCloseTo(0.75, CLOSE);
  }

  @Test
  void over_the_demo_gini_is_half_the_relative_mean_difference() throws IOException {
    Register register = StandardData.register(dir);
    Map<List<Object>, Map<String, Object>> people =
        Register.by(
            register.rows(
                "query", "SELECT municipality, persons FROM population WHERE category = 'all'"),
            "municipality");
    Map<List<Object>, Map<String, Object>> indices =
        Register.by(register.rows("coverage", "inequality", "--on", DAY), "service");

    for (String service : List.of("ДСХ", "ЦСРИ", "КЦ-Д", "АП", "ЗЖ", "ЦНСТДБУ")) {
      List<Map<String, Object>> cells =
          register.rows("coverage", "--view", "served", "--on", DAY, "-s", service);
      double[] value = cells.stream().mapToDouble(c -> Register.number(c, "coverage")).toArray();
      double[] weight =
          cells.stream()
              .map(cell -> Objects.requireNonNull(people.get(List.of(cell.get("territory")))))
              .mapToDouble(row -> Register.number(row, "persons"))
              .toArray();
      assertThat(value).hasSize(265);
      Map<String, Object> row = Objects.requireNonNull(indices.get(List.<Object>of(service)));
      assertThat(Register.number(row, "gini")).as(service).isCloseTo(gini(value, weight), CLOSE);
    }
  }

  private static double gini(double[] value, double[] weight) {
    double differences = 0;
    double whole = 0;
    double sum = 0;
    for (int i = 0; i < value.length; i++) {
      whole += weight[i];
      sum += weight[i] * value[i];
      for (int j = 0; j < value.length; j++) {
        differences += weight[i] * weight[j] * Math.abs(value[i] - value[j]);
      }
    }
    return differences / (2 * whole * sum);
  }
}
