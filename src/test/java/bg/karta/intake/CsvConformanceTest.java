package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.text.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code csv-cases.txt}; its head says how they are written. */
final class CsvConformanceTest {
  record Case(String name, String input, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir Path folder;

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String block : resource().split("\n\n")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        String name = lines.get(0);
        List<String> expected = lines.subList(2, lines.size());
        cases.add(
            new Case(
                name,
                visible(lines.get(1)),
                expected.stream().map(CsvConformanceTest::visible).toList()));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void gives_the_rows_that_the_case_shows(Case conformance) {
    String first = conformance.expected().get(0);
    if (first.startsWith("intake.")) {
      assertThatThrownBy(() -> Rows.of(folder, "case.csv", conformance.input()))
          .isInstanceOf(Failure.class)
          .hasMessage(first.replace("FILE", folder.resolve("case.csv").toString()));
    } else {
      assertThat(Rows.of(folder, "case.csv", conformance.input()))
          .isEqualTo(conformance.expected());
    }
  }

  private static String resource() throws IOException {
    try (InputStream in = CsvConformanceTest.class.getResourceAsStream("csv-cases.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String visible(String text) {
    return text.replace('␊', '\n').replace('␍', '\r').replace('⇥', '\t').replace('␀', '\0');
  }
}
