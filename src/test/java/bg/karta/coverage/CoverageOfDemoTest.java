package bg.karta.coverage;

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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of the standard data set, against a computation from its files. */
@Tag("heavy")
final class CoverageOfDemoTest {
  @TempDir private static Path dir;
  private static Register register;

  @BeforeAll
  static void fill() throws IOException {
    register = StandardData.register(dir);
  }

  @ParameterizedTest
  @CsvSource({"2021-12-31", "2020-06-15"})
  void every_cell_is_the_one_computed_from_the_files(LocalDate day) {
    ExpectedCoverage expected = new ExpectedCoverage(dir, day);

    verify(expected.byMunicipality(), day, "municipality");
    verify(expected.by(expected::oblast), day, "oblast");
    verify(expected.by(territory -> "BG"), day, "country");
  }

  private static void verify(Map<Key, List<Figures>> expected, LocalDate day, String by) {
    Map<Key, Map<String, Object>> rows =
        register.rows("coverage", "--on", day.toString(), "--by", by).stream()
            .collect(Collectors.toMap(CoverageOfDemoTest::key, Function.identity()));

    assertThat(rows.keySet()).isEqualTo(expected.keySet()).isNotEmpty();
    expected.forEach((key, cells) -> verify(key, cells, rows.get(key)));
  }

  private static Key key(Map<String, Object> row) {
    return new Key(
        (String) row.get("territory"), (String) row.get("service"), (String) row.get("level"));
  }

  private static void verify(Key key, List<Figures> cells, Map<String, Object> row) {
    Double need = sum(cells, Figures::need);
    Double planned = sum(cells, Figures::planned);
    Double capacity = sum(cells, Figures::capacity);
    Double users = sum(cells, Figures::users);
    Double waiting = sum(cells, Figures::waiting);
    Double served = sum(cells, c -> c.need() == null ? null : Math.min(c.capacity(), c.need()));

    same(key, row, "need", need);
    same(key, row, "planned", planned);
    same(key, row, "capacity", capacity);
    same(key, row, "licensed_capacity", sum(cells, Figures::licensed));
    same(key, row, "users", users);
    same(key, row, "waiting", waiting);
    same(key, row, "coverage", ratio(capacity, need));
    same(key, row, "effective_coverage", ratio(served, need));
    same(key, row, "plan_fulfilment", ratio(capacity, planned));
    same(key, row, "utilisation", ratio(users, capacity));
    same(key, row, "waiting_per_place", ratio(waiting, capacity));
    same(
        key,
        row,
        "unmet_need",
        sum(cells, c -> c.need() == null ? null : Math.max(c.need() - c.capacity(), 0)));
    same(
        key,
        row,
        "surplus",
        sum(cells, c -> c.need() == null ? null : Math.max(c.capacity() - c.need(), 0)));
  }

  private static Double sum(List<Figures> cells, Function<Figures, Double> figure) {
    return cells.stream().map(figure).filter(Objects::nonNull).reduce(Double::sum).orElse(null);
  }

  private static Double ratio(Double part, Double whole) {
    return part == null || whole == null || whole == 0 ? null : Double.valueOf(part / whole);
  }

  private static void same(Key key, Map<String, Object> row, String field, Double expected) {
    Double actual = Register.number(row, field);
    if (expected == null || actual == null) {
      assertThat(actual).as("%s %s", key, field).isEqualTo(expected);
    } else {
      assertThat(actual).as("%s %s", key, field).isCloseTo(expected, within(1e-6));
    }
  }

  @Test
  void homes_for_older_people_are_the_published_ones() {
    assertThat(homes("country"))
        .singleElement()
        .satisfies(
            country -> {
              assertThat(country).containsEntry("capacity", 5598).containsEntry("users", 4098);
              assertThat(country).containsEntry("waiting", 892);
              assertThat(country).containsEntry("utilisation", 4098 / 5598.0);
            });
    assertThat(homes("municipality").stream().filter(row -> (int) row.get("capacity") > 0))
        .hasSize(73);
    assertThat(
            register.rows("export", "capacity-and-users", "--on", "2021-12-31").stream()
                .filter(row -> row.get("service").equals("ДСХ"))
                .mapToInt(row -> (int) row.get("services"))
                .sum())
        .isEqualTo(82);
  }

  @ParameterizedTest
  @CsvSource({"DOB28, 115, 96, 167", "RSE27, 234, 179, 142", "VTR04, 134, 98, 101"})
  void free_places_elsewhere_do_not_help_the_three_towns(
      String town, int places, int users, int waiting) {
    Map<String, Object> row =
        homes("municipality").stream()
            .filter(home -> home.get("territory").equals(town))
            .findFirst()
            .orElseThrow();

    assertThat(row).containsEntry("capacity", places).containsEntry("users", users);
    assertThat(row).containsEntry("waiting", waiting);
    assertThat(waiting).isGreaterThan(places - users);
    assertThat(row).containsEntry("waiting_per_place", waiting / (double) places);
  }

  private static List<Map<String, Object>> homes(String by) {
    return register.rows("coverage", "--on", "2021-12-31", "--by", by, "--service", "ДСХ");
  }
}
