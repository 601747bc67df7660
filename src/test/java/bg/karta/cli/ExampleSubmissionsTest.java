package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.kind.Kinds;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
  void theGoodSetIsAcceptedAsAWhole() throws IOException {
    Checked checked = check(files("good"));

    assertThat(checked.code()).as(checked.said()).isEqualTo(ExitCode.OK);
    assertThat(checked.report().at("/findings")).isEmpty();
  }

  @Test
  void everyKindHasAGoodAndABadFile() throws IOException {
    List<String> kinds = Kinds.names().toList();

    assertThat(files("good")).map(ExampleSubmissionsTest::kind).hasSameElementsAs(kinds);
    assertThat(files("bad")).map(ExampleSubmissionsTest::kind).hasSameElementsAs(kinds);
  }

  @TestFactory
  Stream<DynamicTest> aBadFileIsRejectedByTheRuleInItsName() throws IOException {
    return files("bad").stream()
        .map(bad -> DynamicTest.dynamicTest(bad.getFileName().toString(), () -> isRejected(bad)));
  }

  private static void isRejected(Path bad) throws IOException {
    List<Path> submission = new ArrayList<>(List.of(bad));
    files("good").stream().filter(good -> !kind(good).equals(kind(bad))).forEach(submission::add);

    Checked checked = check(submission);

    assertThat(checked.code()).as(checked.said()).isEqualTo(ExitCode.FINDINGS);
    assertThat(checked.report().at("/summary/status").asText()).isEqualTo("rejected");
    assertThat(checked.report().at("/findings").findValuesAsText("rule")).containsOnly(rule(bad));
    assertThat(checked.report().at("/findings").findValuesAsText("file"))
        .containsOnly(bad.toString());
  }

  private static List<Path> files(String set) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(set))) {
      return files.sorted().toList();
    }
  }

  /** {@code provider} of {@code provider.eik-check-digit.csv}. */
  private static String kind(Path file) {
    return file.getFileName().toString().split("\\.")[0];
  }

  private static String rule(Path file) {
    return file.getFileName().toString().split("\\.")[1];
  }

  private static Checked check(List<Path> files) throws IOException {
    List<String> args = new ArrayList<>(List.of("check", "--format", "json", "--on", ON));
    files.forEach(file -> args.add(file.toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Karta.run(out, err, Map.of("KARTA_LANG", "en"), args.toArray(String[]::new));
    return new Checked(
        code, new ObjectMapper().readTree(out.toByteArray()), err.toString(StandardCharsets.UTF_8));
  }

  private record Checked(int code, JsonNode report, String said) {}
}
