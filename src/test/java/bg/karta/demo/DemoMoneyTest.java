package bg.karta.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The money of the standard data set, read back from its files. */
final class DemoMoneyTest {
  @TempDir private static Path shared;

  private static DemoFiles files;

  @BeforeAll
  static void write() throws IOException {
    StandardData.files(shared);
    files = new DemoFiles(shared);
  }

  @Test
  void money_is_of_two_years_and_standards_rose_by_what_the_readme_says() {
    Map<String, List<Integer>> standards =
        files.rows("budget").stream()
            .sorted(Comparator.comparing(row -> row.get("year")))
            .collect(
                Collectors.groupingBy(
                    row -> row.get("service"),
                    Collectors.mapping(
                        row -> DemoFiles.number(row, "standard"),
                        Collectors.collectingAndThen(
                            Collectors.toList(), all -> all.stream().distinct().toList()))));

    assertThat(files.values(files.rows("budget"), "year"))
        .containsExactlyInAnyOrder("2020", "2021");
    assertThat(standards.values()).allMatch(years -> years.size() == 2);
    assertRise(standards.get("ДСХ"), 10);
    assertRise(standards.get("ЦОП"), 8);
    assertRise(standards.get("ЗЖ"), 15);
    assertRise(standards.get("ЦНСТДМУ-ПМГ"), 20);
    assertRise(standards.get("АП"), 14);
  }

  private static void assertRise(List<Integer> standards, double percent) {
    assertThat(100.0 * standards.get(1) / standards.get(0) - 100).isCloseTo(percent, within(0.5));
  }

  @Test
  void what_was_spent_lies_about_the_budget_but_where_the_readme_says_so() {
    String readme = files.readme();
    Map<String, Map<String, String>> services = new HashMap<>(files.byKey("service", "id"));
    services.putAll(files.byKey("service-homes", "id"));
    Map<String, Long> planned = new HashMap<>();
    Map<String, Double> spent = new HashMap<>();
    Set<String> planted = new HashSet<>();
    for (Map<String, String> row : files.rows("budget")) {
      String key = String.join(" ", row.get("year"), row.get("municipality"), row.get("service"));
      planned.put(key, Long.valueOf(row.get("amount")));
    }
    for (Map<String, String> row : files.rows("expenditure")) {
      Map<String, String> service = services.get(row.get("service"));
      String key =
          String.join(" ", row.get("year"), service.get("municipality"), service.get("type"));
      spent.merge(key, Double.valueOf(row.get("amount")), Double::sum);
      if (readme.contains("expenditure.csv, " + row.get("service") + " " + row.get("year") + ":")) {
        planted.add(key);
      }
      assertThat(service).containsEntry("funding", "state");
      assertThat(row).containsEntry("currency", "BGN");
    }
    planned
        .keySet()
        .forEach(
            key -> {
              String place = key.split(" ")[1] + " " + key.split(" ")[0];
              if (readme.contains("expenditure.csv, " + place + ":")) {
                planted.add(key);
                assertThat(spent).doesNotContainKey(key);
              } else if (!planted.contains(key)) {
                assertThat(spent.get(key) / planned.get(key)).as(key).isBetween(0.9, 1.03);
              }
            });

    assertThat(planted).hasSize(4);
  }
}
