package bg.karta.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's planning of its map: the proposals of the year before, and their discussions. */
final class DemoMapTest {
  @TempDir private static Path dir;

  private static DemoFiles files;

  @BeforeAll
  static void write() throws IOException {
    StandardData.files(dir);
    files = new DemoFiles(dir);
  }

  @Test
  void the_proposals_are_discussed_but_for_what_the_readme_says() {
    List<Map<String, String>> proposed = files.of(files.rows("plan"), "map", "демо-2020");
    Set<String> proposers = files.values(proposed, "territory");
    proposers.removeIf(code -> code.length() == 3);
    List<Map<String, String>> municipal =
        files.of(files.rows("consultation"), "stage", "municipal");
    Set<String> discussed = files.values(municipal, "territory");
    List<String> hurried =
        municipal.stream()
            .filter(row -> days(row) < 30)
            .map(row -> row.get("territory") + ": обсъждането е открито само " + days(row))
            .toList();

    files.assertUnique("consultation", "map", "territory", "stage");
    assertThat(files.values(proposed, "stage")).containsExactly("agreed", "proposal");
    assertThat(proposers).hasSize(256).containsAll(discussed);
    assertThat(discussed).hasSize(252);
    proposers.removeAll(discussed);
    assertThat(proposers)
        .allMatch(code -> files.readme().contains(code + ": обсъждането не е записано"));
    assertThat(hurried).hasSize(5).allMatch(line -> files.readme().contains(line));
    assertThat(files.of(files.rows("consultation"), "stage", "oblast")).hasSize(28);
    assertThat(files.of(files.rows("consultation"), "stage", "national"))
        .singleElement()
        .satisfies(row -> assertThat(days(row)).isEqualTo(30));
  }

  /** The days on which a discussion is open, counted one by one. */
  private static long days(Map<String, String> row) {
    LocalDate last = LocalDate.parse(row.get("closes"));
    return LocalDate.parse(row.get("opened")).datesUntil(last.plusDays(1)).count();
  }

  @Test
  void the_map_adopted_later_differs_from_what_was_proposed() {
    Set<String> proposed = keys("демо-2020");
    Set<String> adopted = keys("демо-2021");

    assertThat(proposed).isNotEmpty().isNotEqualTo(adopted);
    assertThat(proposed.stream().filter(adopted::contains)).hasSizeGreaterThan(1_000);
    assertThat(proposed).as("wishes").anyMatch(key -> !adopted.contains(key));
    assertThat(files.of(files.rows("plan"), "stage", "adopted"))
        .allMatch(row -> row.get("map").equals("демо-2021"));
  }

  private static Set<String> keys(String map) {
    return files.of(files.rows("plan"), "map", map).stream()
        .map(row -> row.get("territory") + " " + row.get("service"))
        .collect(Collectors.toSet());
  }
}
