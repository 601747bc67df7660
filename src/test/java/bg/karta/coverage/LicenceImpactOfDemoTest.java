package bg.karta.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.coverage.ExpectedCoverage.Key;
import bg.karta.coverage.ExpectedImpact.Lapse;
import bg.karta.coverage.ExpectedImpact.Loss;
import bg.karta.demo.StandardData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every lapse of the standard data set, against a computation from its files. */
@Tag("heavy")
final class LicenceImpactOfDemoTest {
  @TempDir private static Path dir;
  private static Register register;

  @BeforeAll
  static void fill() throws IOException {
    register = StandardData.register(dir);
  }

  @ParameterizedTest
  @CsvSource({"2025-12-01, 90", "2026-01-15, 400"})
  void every_row_is_the_one_computed_from_the_files(LocalDate day, int days) {
    ExpectedImpact expected = new ExpectedImpact(dir, day);

    verify(expected.within(days, territory -> territory), day, days, "municipality");
    verify(expected.within(days, expected.coverage()::oblast), day, days, "oblast");
    verify(expected.within(days, territory -> "BG"), day, days, "country");
  }

  private static void verify(Map<Lapse, Loss> expected, LocalDate day, int days, String by) {
    List<Map<String, Object>> rows =
        register.rows(
            "licences", "impact", "--on", day.toString(), "--within", days + "d", "--by", by);
    Map<Lapse, Map<String, Object>> actual =
        rows.stream().collect(Collectors.toMap(LicenceImpactOfDemoTest::lapse, row -> row));

    assertThat(actual.keySet()).isEqualTo(expected.keySet()).hasSizeGreaterThan(50);
    expected.forEach((lapse, loss) -> verify(lapse, loss, actual.get(lapse)));
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i)).containsEntry("rank", i + 1);
      if (i > 0) {
        assertOrder(rows.get(i - 1), rows.get(i), expected);
      }
    }
  }

  private static Lapse lapse(Map<String, Object> row) {
    return new Lapse(
        (String) row.get("licence"),
        new Key(
            (String) row.get("territory"), (String) row.get("service"), (String) row.get("level")));
  }

  private static void verify(Lapse lapse, Loss loss, Map<String, Object> row) {
    assertThat(row)
        .as("%s", lapse)
        .containsEntry("provider", loss.provider())
        .containsEntry("kind", loss.kind())
        .containsEntry("ends", loss.ends())
        .containsEntry("days", (int) loss.days())
        .containsEntry("services", loss.services());
    same(lapse, row, "places_lost", loss.places());
    same(lapse, row, "need", loss.need());
    same(lapse, row, "coverage_before", loss.before());
    same(lapse, row, "coverage_after", loss.after());
    same(lapse, row, "unmet_need_added", loss.unmet());
  }

  private static void same(Lapse lapse, Map<String, Object> row, String field, Double expected) {
    Double actual = Register.number(row, field);
    if (expected == null || actual == null) {
      assertThat(actual).as("%s %s", lapse, field).isEqualTo(expected);
    } else {
      assertThat(actual).as("%s %s", lapse, field).isCloseTo(expected, within(1e-6));
    }
  }

  private static void assertOrder(
      Map<String, Object> first, Map<String, Object> second, Map<Lapse, Loss> losses) {
    Loss one = losses.get(lapse(first));
    Loss two = losses.get(lapse(second));
    double rise = unmet(one) - unmet(two);
    // Rises that differ by less than the last digits of a sum are left to either order.
    int order = Math.abs(rise) < 1e-6 ? 0 : (int) Math.signum(-rise);
    order = order == 0 ? Double.compare(two.places(), one.places()) : order;
    order = order == 0 ? one.ends().compareTo(two.ends()) : order;
    order = order == 0 ? lapse(first).licence().compareTo(lapse(second).licence()) : order;
    assertThat(order).as("%s before %s", first, second).isLessThanOrEqualTo(0);
  }

  private static double unmet(Loss loss) {
    return loss.unmet() == null ? -1 : loss.unmet();
  }
}
