package bg.karta.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A register in a folder, filled with figures, and what reconciling says of them. */
record Published(Path dir) {
  static final String ON = "2026-11-22";
  private static final String HEADINGS =
      "indicator,date,scope,cumulative_from,value,unit,source,exactness";

  /** Imports lines {@code indicator,date,scope,from,value,unit,source,exactness}. */
  Published figures(String... lines) throws IOException {
    return records("published-figure", HEADINGS, lines);
  }

  /** Imports records of a kind. */
  Published records(String kind, String headings, String... lines) throws IOException {
    Path file = dir.resolve(kind + ".csv");
    Files.write(file, Stream.concat(Stream.of(headings), Stream.of(lines)).toList());
    KartaRun.in(dir, "import", "--kind", kind, file.toString()).ends(0);
    return this;
  }

  /** What was published in truth, as the demonstration data hold it. */
  Published ofDemo() {
    Path file = Path.of("src/main/resources/bg/karta/demo/published-figure.csv");
    KartaRun.in(dir, "import", file.toString()).ends(0);
    return this;
  }

  /** Runs the command. */
  KartaRun run(String... options) {
    Stream<String> head = Stream.of("reconcile", "--on", ON);
    return KartaRun.in(dir, Stream.concat(head, Stream.of(options)).toArray(String[]::new));
  }

  /** The lines that do not come from the register itself. */
  List<JsonNode> lines(String... options) {
    List<JsonNode> lines = new ArrayList<>();
    KartaRun run =
        run(
            Stream.concat(Stream.of("-f", "json", "--fail-on", "never"), Stream.of(options))
                .toArray(String[]::new));
    run.ends(0).json().get("rows").forEach(lines::add);
    return lines;
  }

  /** The one line of a relation on a day. */
  JsonNode line(String relation, String indicator, String date, String... options) {
    List<JsonNode> found =
        lines(options).stream()
            .filter(
                line ->
                    line.get("relation").asText().equals(relation)
                        && line.get("indicator").asText().equals(indicator)
                        && line.get("date").asText().equals(date)
                        && line.get("scope").asText().length() == 2)
            .toList();
    assertThat(found).as("%s of %s on %s", relation, indicator, date).hasSize(1);
    return found.get(0);
  }

  /** The verdict of the one line of a relation, whatever the day. */
  String verdict(String relation, String... options) {
    List<String> verdicts =
        lines(options).stream()
            .filter(line -> line.get("relation").asText().equals(relation))
            .map(line -> line.get("verdict").asText())
            .toList();
    assertThat(verdicts).as(relation).hasSize(1);
    return verdicts.get(0);
  }

  /** The arithmetic of a line with plain spaces. */
  static String arithmetic(JsonNode line) {
    return line.get("arithmetic").asText().replace('\u00a0', ' ');
  }
}
