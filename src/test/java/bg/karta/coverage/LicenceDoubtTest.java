package bg.karta.coverage;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Licensed places that rest on a doubtful licence, and what-ifs that rest on doubtful records. */
final class LicenceDoubtTest {
  private static final String DAY = "2024-12-31";

  /** A day on which a licence is in force that was recorded before it was given. */
  private static final String LATER = "2030-06-30";

  /** Its day of issue has not come when it is recorded: a warning. */
  private static final String EARLY =
      "Л-3129-1095," + PRIVATE + ",RES,2030-02-04,2030-02-04,2035-02-03,valid,";

  @TempDir private Path dir;

  private Register register(String... licences) {
    return new TinyRegister(dir)
        .services(
            "A,ДСХ," + PRIVATE + ",GAB05,30,,2023-01-01,",
            "B,ДСХ," + MUNICIPAL + ",GAB05,12,,2023-01-01,",
            "C,ДСХ," + MUNICIPAL + ",GAB12,9,,2010-01-01,")
        .people("GAB05,2024,65+,1000", "GAB12,2024,65+,1000")
        .norms("ДСХ,65+,municipal,2020-01-01,,percent,5,,")
        .licences(licences)
        .filled();
  }

  private static Map<String, Object> cell(Register register, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--on", LATER));
    List<Map<String, Object>> rows =
        register.rows(all.toArray(String[]::new)).stream()
            .filter(row -> "ДСХ".equals(row.get("service")))
            .filter(row -> "GAB05".equals(row.get("territory")))
            .toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void licensed_places_of_a_doubtful_licence_are_marked_and_strictly_left_out() {
    Register register = register(EARLY);

    assertThat(cell(register, "coverage"))
        .containsEntry("marks", "licence report")
        .containsEntry("capacity", 42)
        .containsEntry("capacity_in_doubt", 0)
        .containsEntry("licensed_capacity", 42)
        .containsEntry("licensed_in_doubt", 30);
    assertThat(cell(register, "coverage", "--strict"))
        .containsEntry("marks", "licence report")
        .containsEntry("capacity", 42)
        .containsEntry("licensed_capacity", 12)
        .containsEntry("licensed_in_doubt", 30);
    assertThat(cell(register, "coverage", "--view", "served"))
        .containsEntry("marks", "licence report");
    assertThat(
            register.rows("coverage", "--on", LATER).stream()
                .filter(row -> "GAB12".equals(row.get("territory")))
                .filter(row -> "ДСХ".equals(row.get("service")))
                .map(row -> row.get("marks")))
        .containsExactly("report");
  }

  @Test
  void another_licence_without_doubt_is_enough() {
    String second = "Л-3129-97," + PRIVATE + ",RES,2026-01-05,2026-01-05,2031-01-04,valid,";
    assertThat(cell(register(EARLY, second), "coverage"))
        .containsEntry("licensed_capacity", 42)
        .containsEntry("licensed_in_doubt", 0)
        .containsEntry("marks", "report");
  }

  @Test
  void what_if_marks_as_coverage_does() {
    Register register = register(EARLY);

    Map<String, Object> closed =
        cell(register, "coverage", "what-if", "services", "--close", "B", "--service", "ДСХ");
    assertThat(closed).containsEntry("licensed_before", 42).containsEntry("licensed_after", 30);
    assertThat(closed).containsEntry("marks", "licence report");
    // What would be opened has not reported: that is no doubt of what is on record.
    assertThat(
            cell(
                register,
                "coverage",
                "what-if",
                "services",
                "--open",
                "ДСХ,GAB05,5",
                "--service",
                "ДСХ"))
        .containsEntry("marks", "licence report");
  }

  /** Each what-if says of its cells what coverage says of them, and of the whole all of it. */
  @ParameterizedTest
  @ValueSource(strings = {"target 1", "budget 1000000 --cost ДСХ=10000", "population --growth 2"})
  void every_what_if_has_the_marks_of_coverage(String question) {
    Register register =
        new TinyRegister(dir)
            .services(
                "A,ДСХ," + MUNICIPAL + ",GAB05,30,,2010-01-01,",
                "B,ДСХ," + MUNICIPAL + ",GAB12,12,,2010-01-01,",
                "C,ДСХ," + MUNICIPAL + ",GAB29,10,,2010-01-01,")
            .people("GAB05,2024,65+,1000", "GAB12,2024,65+,1000", "GAB29,2024,65+,1000")
            .norms("ДСХ,65+,municipal,2020-01-01,,percent,5,,")
            // Too many users; none for long; and as it should be.
            .reports("A,2024-12,35,0", "B,2024-05,9,0", "C,2024-12,9,0")
            .filled();
    String[] args =
        Stream.of("coverage what-if " + question + " --service ДСХ --on " + DAY)
            .flatMap(line -> Stream.of(line.split(" ")))
            .toArray(String[]::new);
    List<Map<String, Object>> rows = register.rows(args);

    assertThat(rows)
        .extracting(row -> row.get("territory") + " " + row.get("marks"))
        .containsExactly("GAB05 finding", "GAB12 report", "GAB29 null", "BG finding report");
    String text = new String(register.run(args), StandardCharsets.UTF_8);
    assertThat(text).contains("Marks", "F (finding)", "R (report)").doesNotContain("L (licence)");
    String[] html = Stream.concat(Stream.of(args), Stream.of("-f", "html")).toArray(String[]::new);
    assertThat(new String(register.run(html), StandardCharsets.UTF_8))
        .contains(">F<", ">F R<", "F (finding)");
  }
}
