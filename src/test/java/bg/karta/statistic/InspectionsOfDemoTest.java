package bg.karta.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.coverage.Register;
import bg.karta.demo.StandardData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of the standard data set's inspections, against a computation from its files. */
@Tag("heavy")
final class InspectionsOfDemoTest {
  /** Half of the last digit shown, and a little for binary fractions. */
  private static final double ROUNDED = 0.00501;

  private static final Path RISK =
      Path.of("src/main/resources/bg/karta/statistic/statistics/inspection-risk.sql");

  @TempDir private static Path dir;
  private static Register register;

  @BeforeAll
  static void fill() throws IOException {
    register = StandardData.register(dir);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-12-31, service",
    "2021-12-31, provider",
    "2021-03-15, service",
    "2021-08-31, provider"
  })
  void every_figure_is_the_one_computed_from_the_file(String day, String per) {
    Map<String, Map<String, Double>> expected = new ExpectedInspections(dir, day).by(per);

    List<Map<String, Object>> rows =
        register.rows("inspections", "list", "--per", per, "--on", day);

    assertThat(rows.stream().map(row -> row.get(per)))
        .containsExactlyElementsOf(new TreeSet<>(expected.keySet()));
    for (Map<String, Object> row : rows) {
      expected
          .get((String) row.get(per))
          .forEach((name, figure) -> assertFigure(row, name, figure, 1e-9));
    }
  }

  private static void assertFigure(
      Map<String, Object> row, String name, Double expected, double precision) {
    Double actual = Register.number(row, name);
    if (expected == null || actual == null) {
      assertThat((Object) actual).as("%s of %s", name, row).isEqualTo(expected);
    } else {
      assertThat(actual).as("%s of %s", name, row).isCloseTo(expected, within(precision));
    }
  }

  @Test
  void there_is_of_everything_to_see() {
    Map<String, Map<String, Double>> services =
        new ExpectedInspections(dir, "2021-12-31").by("service");

    assertThat(services).hasSize(400);
    assertThat(services.values().stream().filter(f -> f.get("trend") != null)).hasSize(100);
    assertThat(services.values().stream().filter(f -> f.get("overdue_orders") > 0))
        .hasSizeBetween(5, 20);
    assertThat(
            services.values().stream().filter(f -> f.get("open_orders") > f.get("overdue_orders")))
        .hasSizeGreaterThan(2);
    assertThat(services.values().stream().filter(f -> f.get("repeated_articles") > 0))
        .hasSizeGreaterThan(10);
    assertThat(services.values().stream().filter(f -> f.get("repeated_standards") > 0))
        .hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-12-31", "2021-02-10", "2022-02-01"})
  void the_contributions_are_weight_times_factor_and_add_up_to_the_points(LocalDate day)
      throws IOException {
    ExpectedRisk expected = new ExpectedRisk(dir, day);
    Map<String, Map<String, Double>> services = expected.services();
    Map<String, Double> weights = weights();

    List<Map<String, Object>> rows = register.rows("inspections", "risk", "--on", day.toString());

    Set<String> seen = new TreeSet<>();
    Set<String> providers = new TreeSet<>();
    for (Map<String, Object> row : rows) {
      double points = 0;
      for (String factor : weights.keySet()) {
        Double contribution = Register.number(row, factor);
        points += contribution == null ? 0 : contribution;
      }
      assertThat(Register.number(row, "points")).as("%s", row).isCloseTo(points, within(1e-9));
      if (row.get("service") == null) {
        providers.add((String) row.get("provider"));
      } else {
        seen.add((String) row.get("service"));
        services
            .get((String) row.get("service"))
            .forEach(
                (factor, value) ->
                    assertFigure(
                        row,
                        factor,
                        value == null ? null : Double.valueOf(value * weights.get(factor)),
                        ROUNDED));
      }
    }
    assertThat(seen).isEqualTo(services.keySet());
    assertThat(providers).isEqualTo(expected.withoutServices());
    assertThat(rows).hasSize(seen.size() + providers.size());
    assertThat(services.values().iterator().next().keySet())
        .containsExactlyInAnyOrderElementsOf(weights.keySet());
    assertRanked(rows);
  }

  private static void assertRanked(List<Map<String, Object>> rows) {
    double[] points = rows.stream().mapToDouble(row -> Register.number(row, "points")).toArray();
    for (int i = 0; i < points.length; i++) {
      double least = points[i] + 1e-9;
      long above = DoubleStream.of(points).filter(other -> other > least).count();
      assertThat(rows.get(i)).containsEntry("rank", (int) above + 1);
      if (i > 0) {
        assertThat(points[i]).isLessThanOrEqualTo(points[i - 1]);
      }
    }
  }

  /** The weights as they stand in the header, by the name of their column. */
  private static Map<String, Double> weights() throws IOException {
    Map<String, Double> weights = new TreeMap<>();
    for (String line : Files.readAllLines(RISK)) {
      if (line.startsWith("-- weight: ")) {
        String[] parts = line.split(" ");
        weights.put(parts[2].replace('-', '_'), Double.valueOf(parts[3]));
      }
    }
    return weights;
  }

  @Test
  void the_best_tenth_is_that_of_the_files() {
    String day = "2021-12-31";
    ExpectedInspections inspections = new ExpectedInspections(dir, day);
    Map<String, Map<String, Double>> figures = inspections.by("service");
    Map<String, List<String>> byType = new TreeMap<>();
    for (Map<String, String> service : new ExpectedRisk(dir, LocalDate.parse(day)).open) {
      if (figures.containsKey(service.get("id"))) {
        byType
            .computeIfAbsent(service.get("type"), type -> new ArrayList<>())
            .add(service.get("id"));
      }
    }
    Map<String, Integer> sizes = new HashMap<>();
    Set<String> good = new TreeSet<>();
    byType.forEach(
        (type, scored) -> {
          scored.sort(Comparator.comparing(id -> -figures.get(id).get("effectiveness")));
          sizes.put(type, scored.size());
          if (scored.size() >= 10) {
            int tenth = (int) Math.ceil(scored.size() / 10.0);
            double least = figures.get(scored.get(tenth - 1)).get("effectiveness");
            scored.stream()
                .filter(id -> figures.get(id).get("effectiveness") >= least)
                .filter(id -> figures.get(id).get("open_orders") == 0)
                .forEach(good::add);
          }
        });

    List<Map<String, Object>> rows = register.rows("inspections", "practice", "--on", day);

    assertThat(rows.stream().map(row -> row.get("service")).collect(Collectors.toSet()))
        .isEqualTo(good);
    assertThat(rows)
        .hasSizeGreaterThan(20)
        .allMatch(r -> r.get("inspected").equals(sizes.get(r.get("type"))));
    assertThat(sizes.values().stream().filter(n -> n >= 10)).hasSizeGreaterThan(8);
    assertTraits(day, sizes, rows.size());
  }

  private static void assertTraits(String day, Map<String, Integer> sizes, int good) {
    Map<Object, Integer> counted = new HashMap<>();
    int practices = 0;
    for (Map<String, Object> row :
        register.rows("inspections", "practice", "--traits", "--on", day)) {
      counted.merge(row.get("type"), (int) row.get("services"), Integer::sum);
      practices += row.get("practice").equals("good") ? (int) row.get("services") : 0;
      assertThat(row.get("practice").equals("too-few")).isEqualTo(sizes.get(row.get("type")) < 10);
      double shares = 0;
      for (String form :
          List.of("municipality", "state", "municipal_entity", "private", "eu_entity")) {
        shares += Register.number(row, form);
      }
      assertThat(shares).isCloseTo(1, within(1e-9));
    }
    assertThat(counted).isEqualTo(sizes);
    assertThat(practices).isEqualTo(good);
  }
}
