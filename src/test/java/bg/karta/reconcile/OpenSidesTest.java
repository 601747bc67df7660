package bg.karta.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is computed of figures that are "at least", "at most" or "about" is so itself. */
final class OpenSidesTest {
  private static final List<String> EXACTNESSES = List.of("exact", "about", "at-least", "at-most");

  @TempDir private Path dir;

  /** The line of a relation between a part of 30 and a base of 40 of such exactness. */
  private JsonNode computed(String sort, String part, String base) throws IOException {
    Path relations = dir.resolve("relations.csv");
    String parts = sort.equals("sum") ? "part;whole" : "part";
    String ofBase = sort.equals("sum") ? "" : "whole";
    Files.writeString(
        relations,
        "relation,sort,result,parts,base,threshold,title_bg\nown,%s,result,%s,%s,,Т\n"
            .formatted(sort, parts, ofBase));
    Published published = new Published(dir);
    published.figures(
        "part,2020-12-31,BG,,30,persons,S," + part, "whole,2020-12-31,BG,,40,persons,S," + base);
    List<JsonNode> lines =
        published.lines("--relations", relations.toString(), "--indicator", "result");
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  /** The ends of what a number may be, in quarters of it: none, or far away. */
  private static double[] ends(double number, String exactness) {
    return switch (exactness) {
      case "at-least" -> new double[] {number, 1e9};
      case "at-most" -> new double[] {1e-9, number};
      case "about" -> new double[] {number * 0.95, number * 1.05};
      default -> new double[] {number, number};
    };
  }

  private static double result(String sort, double part, double base) {
    return switch (sort) {
      case "sum" -> part + base;
      case "difference" -> base - part;
      case "gain" -> part - base;
      case "share" -> 100 * part / base;
      default -> 100 * (part - base) / base;
    };
  }

  /** What the extremes of both numbers make of a result, looked at one by one. */
  private static String expected(String sort, String part, String base) {
    double shown = result(sort, 30, 40);
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (double p : ends(30, part)) {
      for (double b : ends(40, base)) {
        low = Math.min(low, result(sort, p, b));
        high = Math.max(high, result(sort, p, b));
      }
    }
    boolean about = part.equals("about") || base.equals("about");
    // By more than what "about" allows: a bound has no end on that side, or only that of a count.
    boolean above = high - shown > 15;
    boolean below = shown - low > 15;
    String near = about ? "-about" : "";
    return above && below
        ? "null"
        : above ? "at-least" + near : below ? "at-most" + near : about ? "about" : "exact";
  }

  @ParameterizedTest
  @CsvSource({"sum", "difference", "gain", "share", "change"})
  void the_way_a_result_may_lie_follows_from_its_parts(String sort) throws IOException {
    for (String part : EXACTNESSES) {
      for (String base : EXACTNESSES) {
        JsonNode line = computed(sort, part, base);

        assertThat(line.get("recomputed_exactness").asText("null"))
            .as("%s of %s and %s", sort, part, base)
            .isEqualTo(expected(sort, part, base));
        assertThat(line.get("verdict").asText())
            .isEqualTo(line.get("recomputed").isNull() ? "cannot-be-said" : "computed");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "exact, at-least, ≤ 75 %",
    "exact, at-most, ≥ 75 %",
    "at-least, exact, ≥ 75 %",
    "at-most, at-least, ≤ 75 %",
    "about, exact, ≈ 75 %",
    "about, at-least, ≤ ≈ 75 %"
  })
  void the_sign_stands_between_a_share_and_its_result(String part, String base, String end)
      throws IOException {
    assertThat(Published.arithmetic(computed("share", part, base))).endsWith(" " + end);
  }

  @Test
  void of_two_bounds_that_pull_apart_nothing_follows() throws IOException {
    JsonNode line = computed("share", "at-least", "at-least");

    assertThat(Published.arithmetic(line)).isEqualTo("≥ 30 / ≥ 40");
    assertThat(line.get("why").asText()).contains("in opposite ways");
    KartaRun run =
        new Published(dir)
            .run("--fail-on", "never", "--relations", dir.resolve("relations.csv").toString());
    assertThat(run.out().replace('\u00a0', ' ')).contains("≥ 30 / ≥ 40 ");
  }
}
