package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.cli.session.ExitCode;
import bg.karta.kind.Kinds;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What examples/README.md says of the submissions there. */
class ExampleSubmissionsTest {
  private static final Path FOLDER = Path.of("examples", "submissions");
  private static final String ON = "2026-01-31";

  @Test
  void the_good_set_is_accepted_as_a_whole() throws IOException {
    KartaRun run = check(files("good")).ends(ExitCode.OK);

    assertThat(run.json().at("/summary/status").asText()).isEqualTo("accepted");
    assertThat(run.json().get("findings").findValuesAsText("severity"))
        .doesNotContain("error", "warning");
  }

  @Test
  void every_kind_has_a_good_and_a_bad_file() throws IOException {
    List<String> kinds = Kinds.names().toList();

    assertThat(files("good")).map(ExampleSubmissionsTest::kind).hasSameElementsAs(kinds);
    assertThat(files("bad")).map(ExampleSubmissionsTest::kind).hasSameElementsAs(kinds);
  }

  @TestFactory
  Stream<DynamicTest> a_bad_file_breaks_the_rules_expected_of_it() throws IOException {
    return files("bad").stream()
        .map(bad -> DynamicTest.dynamicTest(bad.getFileName().toString(), () -> isRejected(bad)));
  }

  private static void isRejected(Path bad) throws IOException {
    List<Path> submission = new ArrayList<>(List.of(bad));
    files("good").stream().filter(good -> !kind(good).equals(kind(bad))).forEach(submission::add);
    List<String> expected = expected(kind(bad));

    JsonNode report = check(submission).ends(ExitCode.FINDINGS).json();
    List<String> found = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      if (finding.get("file").asText().equals(bad.toString())) {
        found.add(finding.get("rule").asText() + " " + finding.get("row").asText());
      }
    }

    assertThat(report.at("/summary/status").asText()).isEqualTo("rejected");
    assertThat(expected).as("several rules").hasSizeGreaterThan(2);
    assertThat(found).containsAll(expected);
  }

  /** The lines of expected.txt on a kind, {@code rule row}. */
  private static List<String> expected(String kind) throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve("expected.txt"))) {
      return lines
          .map(line -> line.split(" +"))
          .filter(words -> words[0].equals(kind))
          .map(words -> words[1] + " " + words[2])
          .toList();
    }
  }

  private static List<Path> files(String set) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(set))) {
      return files.sorted().toList();
    }
  }

  /** {@code provider} of {@code provider.csv}. */
  private static String kind(Path file) {
    return file.getFileName().toString().split("\\.")[0];
  }

  private static KartaRun check(List<Path> files) {
    List<String> args = new ArrayList<>(List.of("check", "--format", "json", "--on", ON));
    files.forEach(file -> args.add(file.toString()));
    return KartaRun.of(Map.of("KARTA_LANG", "en"), args.toArray(String[]::new));
  }
}
