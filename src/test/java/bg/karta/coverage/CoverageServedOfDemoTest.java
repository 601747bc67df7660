package bg.karta.coverage;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.coverage.ExpectedCoverage.Figures;
import bg.karta.coverage.ExpectedCoverage.Key;
import bg.karta.demo.StandardData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The served view of the standard data set, against its files and against the oblasts' rows. */
@Tag("heavy")
final class CoverageServedOfDemoTest {
  private static final String DAY = "2021-12-31";

  private static final List<String> SUMS =
      List.of(
          "need",
          "planned",
          "capacity",
          "licensed_capacity",
          "users",
          "waiting",
          "unmet_need",
          "surplus");

  @TempDir private static Path dir;
  private static List<Map<String, Object>> served;
  private static List<Map<String, Object>> oblasts;

  @BeforeAll
  static void fill() throws IOException {
    Register register = StandardData.register(dir);
    served = register.rows("coverage", "--on", DAY, "--view", "served");
    oblasts = register.rows("coverage", "--on", DAY, "--by", "oblast");
  }

  @Test
  void the_municipalities_add_up_to_their_oblast() {
    Map<List<Object>, List<Map<String, Object>>> parts =
        served.stream()
            .collect(
                groupingBy(
                    row ->
                        List.of(
                            row.get("territory").toString().substring(0, 3),
                            row.get("service"),
                            row.get("level"))));
    int oblastLevel = 0;
    for (Map<String, Object> oblast : oblasts) {
      List<Map<String, Object>> own =
          parts.get(List.of(oblast.get("territory"), oblast.get("service"), oblast.get("level")));
      for (String field : SUMS) {
        same(oblast, field, sum(own, field));
      }
      oblastLevel += oblast.get("level").equals("oblast") ? 1 : 0;
    }
    assertThat(oblastLevel).isGreaterThan(100);
  }

  private static Double sum(List<Map<String, Object>> rows, String field) {
    return rows.stream()
        .map(row -> Register.number(row, field))
        .filter(Objects::nonNull)
        .reduce(Double::sum)
        .orElse(null);
  }

  private static void same(Map<String, Object> row, String field, Double expected) {
    Double actual = Register.number(row, field);
    if (expected == null || actual == null) {
      assertThat(actual).as("%s %s", row, field).isEqualTo(expected);
    } else {
      assertThat(actual).as("%s %s", row, field).isCloseTo(expected, within(1e-6));
    }
  }

  @Test
  void every_cell_is_the_part_computed_from_the_files() {
    ExpectedCoverage expected = new ExpectedCoverage(dir, LocalDate.parse(DAY));
    Map<Key, List<Figures>> whole = expected.by(expected::oblast);
    int cells = 0;
    for (Map<String, Object> row : served) {
      String town = (String) row.get("territory");
      String service = (String) row.get("service");
      if (row.get("level").equals("oblast")) {
        Figures all = whole.get(new Key(town.substring(0, 3), service, "oblast")).get(0);
        double share = expected.share(town, service);
        same(row, "need", part(all, Figures::need, share));
        same(row, "planned", part(all, Figures::planned, share));
        same(row, "capacity", part(all, Figures::capacity, share));
        same(row, "licensed_capacity", part(all, Figures::licensed, share));
        same(row, "users", part(all, Figures::users, share));
        same(row, "waiting", part(all, Figures::waiting, share));
        cells++;
      }
    }
    assertThat(cells).isGreaterThan(1000);
  }

  private static Double part(Figures all, Function<Figures, Double> figure, double share) {
    Double value = figure.apply(all);
    return value == null ? null : Double.valueOf(value * share);
  }
}
