package bg.karta.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.demo.StandardData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Explanations of cells of the standard data set: their steps add up to the figures of coverage.
 */
@Tag("heavy")
final class CoverageExplainOfDemoTest {
  private static final String DAY = "2021-12-31";

  @TempDir private static Path dir;
  private static Register register;

  @BeforeAll
  static void fill() throws IOException {
    register = StandardData.register(dir);
  }

  private static List<Map<String, Object>> explain(String territory, Object service) {
    return register.rows("coverage", "explain", territory, (String) service, "--on", DAY);
  }

  @ParameterizedTest
  @CsvSource({"municipality, 241, 10", "oblast, 61, 8", "country, 13, 3"})
  void the_steps_add_up_to_the_figures_of_coverage(String by, int every, int least) {
    List<Map<String, Object>> cells = register.rows("coverage", "--on", DAY, "--by", by);
    int explained = 0;
    for (int i = 0; i < cells.size(); i += every) {
      Map<String, Object> cell = cells.get(i);
      List<Map<String, Object>> rows =
          explain((String) cell.get("territory"), cell.get("service")).stream()
              .filter(row -> Objects.equals(row.get("level"), cell.get("level")))
              .toList();
      verify(cell, rows);
      explained++;
    }
    assertThat(explained).isGreaterThanOrEqualTo(least);
  }

  private static void verify(Map<String, Object> cell, List<Map<String, Object>> rows) {
    List<Map<String, Object>> measures = of(rows, "measure");
    assertThat(measures).hasSize(13);
    for (Map<String, Object> measure : measures) {
      assertThat(measure.get("value"))
          .as("%s %s", cell, measure)
          .isEqualTo(cell.get((String) measure.get("record")));
    }
    same(cell, "capacity", of(rows, "service"), 0.0);
    same(cell, "users", of(rows, "report"), null);
    List<Map<String, Object>> needs = new ArrayList<>(of(rows, "need"));
    boolean located = rows.get(0).get("rule").equals("result.located");
    if (!located && cell.get("need") != null) {
      if (needs.isEmpty()) {
        of(rows, "plan").stream()
            .filter(row -> row.get("rule").equals("plan.need"))
            .forEach(needs::add);
      }
      same(cell, "need", needs, null);
    }
  }

  private static List<Map<String, Object>> of(List<Map<String, Object>> rows, String step) {
    return rows.stream().filter(row -> row.get("step").equals(step)).toList();
  }

  private static void same(
      Map<String, Object> cell, String field, List<Map<String, Object>> rows, Double none) {
    Double sum =
        rows.stream()
            .map(row -> Register.number(row, "value"))
            .filter(Objects::nonNull)
            .reduce(Double::sum)
            .orElse(none);
    Double figure = Register.number(cell, field);
    if (figure == null || sum == null) {
      assertThat(sum).as("%s %s", cell, field).isEqualTo(figure);
    } else {
      assertThat(sum).as("%s %s", cell, field).isCloseTo(figure, within(1e-6));
    }
  }

  @Test
  void every_record_of_the_explanation_stands_in_a_file() {
    List<Map<String, Object>> rows = explain("BLG", "ЗЖ");

    assertThat(rows)
        .filteredOn(row -> List.of("norm", "service", "report", "plan").contains(row.get("step")))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              Map<String, String> line =
                  Register.csv(dir.resolve((String) row.get("file"))).get((int) row.get("row") - 2);
              assertThat(line.values())
                  .as("%s", row)
                  .contains(String.valueOf(row.get("value")).replaceFirst("\\.0$", ""));
            });
  }

  @Test
  void the_served_part_is_that_of_the_served_view() {
    Map<List<Object>, Map<String, Object>> served =
        Register.by(
            register.rows("coverage", "--view", "served", "--on", DAY, "--service", "ЗЖ"),
            "territory");

    for (String town : List.of("BLG03", "GAB29", "VAR06", "SFO45")) {
      List<Map<String, Object>> rows = of(explain(town, "ЗЖ"), "served");
      assertThat(rows).as(town).isNotEmpty();
      for (Map<String, Object> row : rows) {
        assertThat(row.get("value")).isEqualTo(served.get(List.of(town)).get(row.get("record")));
      }
    }
  }
}
