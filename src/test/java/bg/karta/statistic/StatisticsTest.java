package bg.karta.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import bg.karta.demo.StandardData;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statistics of the standard data set, against its files. */
@Tag("heavy")
final class StatisticsTest {
  @TempDir private static Path dir;
  private static Register register;

  @BeforeAll
  static void fill() throws IOException {
    register = StandardData.register(dir);
  }

  static Stream<String> names() {
    return StatisticBook.load().all().stream().map(Statistic::id);
  }

  @Test
  void the_list_names_every_statistic() {
    assertThat(register.rows("export", "--list"))
        .extracting(row -> row.get("id"))
        .containsExactlyElementsOf(names().toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_columns_are_those_of_the_header(String name) throws IOException {
    JsonNode table = register.json("export", name, "--on", "2026-01-15");
    List<String> header =
        Files.readAllLines(
                Path.of("src/main/resources/bg/karta/statistic/statistics", name + ".sql"))
            .stream()
            .filter(line -> line.startsWith("-- column: "))
            .map(line -> line.split(" ")[2])
            .toList();

    assertThat(table.get("columns").findValuesAsText("name")).isEqualTo(header);
    assertThat(table.get("rows")).isNotEmpty();
    assertThat(table.get("rows").get(0).fieldNames()).toIterable().isEqualTo(header);
    assertThat(table.get("id").asText()).isEqualTo(name);
    assertThat(table.get("on").asText()).isEqualTo("2026-01-15");
  }

  @Test
  void every_statistic_goes_into_a_file_of_its_own() throws IOException {
    assertFiles(register, "xlsx");
  }

  /** How files are named is no matter of how many rows there are. */
  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void the_files_are_named_after_the_format(String format, @TempDir Path other) throws IOException {
    assertFiles(new TinyRegister(other).filled(), format);
  }

  private static void assertFiles(Register register, String format) throws IOException {
    Path folder = dir.resolve("as-" + format);

    register.run("export", "--all", "--on", "2021-12-31", "-f", format, "-o", folder.toString());

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names().map(n -> n + "." + format).toList());
    }
    for (String name : names().toList()) {
      assertThat(folder.resolve(name + "." + format)).isNotEmptyFile();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-06-15", "2021-12-31"})
  void capacity_and_users_are_those_of_the_open_services(String day) {
    Map<List<Object>, Integer> expected = new HashMap<>();
    Map<String, Map<String, String>> last =
        Register.demo(dir, "service-report").stream()
            .filter(report -> report.get("month").compareTo(day.substring(0, 7)) <= 0)
            .sorted(Comparator.comparing(report -> report.get("month")))
            .collect(
                Collectors.toMap(
                    report -> report.get("service"), report -> report, (one, later) -> later));
    for (Map<String, String> service : Register.demo(dir, "service")) {
      String closed = service.get("closed");
      if (service.get("opened").compareTo(day) <= 0
          && (closed.isEmpty() || closed.compareTo(day) > 0)) {
        Map<String, String> report = last.getOrDefault(service.get("id"), Map.of());
        List<Object> place = List.of(service.get("municipality"), service.get("type"));
        add(expected, place, "services", "1");
        add(expected, place, "capacity", service.get("capacity"));
        add(expected, place, "users", report.getOrDefault("users", ""));
        add(expected, place, "waiting", report.getOrDefault("waiting", ""));
      }
    }

    Map<List<Object>, Integer> actual = new HashMap<>();
    for (Map<String, Object> row : register.rows("export", "capacity-and-users", "--on", day)) {
      for (String figure : List.of("services", "capacity", "users", "waiting")) {
        if (row.get(figure) != null) {
          actual.put(
              List.of(row.get("municipality"), row.get("service"), figure),
              (Integer) row.get(figure));
        }
      }
    }

    assertThat(actual).isEqualTo(expected);
  }

  private static void add(
      Map<List<Object>, Integer> sums, List<Object> place, String figure, String cell) {
    if (!cell.isEmpty()) {
      sums.merge(List.of(place.get(0), place.get(1), figure), Integer.valueOf(cell), Integer::sum);
    }
  }

  @Test
  void coverage_is_what_the_command_of_that_name_gives() {
    assertThat(register.rows("export", "coverage", "--on", "2021-12-31"))
        .isEqualTo(register.rows("coverage", "--on", "2021-12-31", "--by", "municipality"))
        .hasSizeGreaterThan(3000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-12-31", "2026-03-01"})
  void findings_are_counted_by_rule_as_the_check_gives_them(String day) {
    JsonNode check = register.json("licences", "check", "--on", day, "--fail-on", "never");
    Map<Object, Integer> findings = new HashMap<>();
    Map<Object, Long> records = new HashMap<>();
    for (JsonNode finding : check.get("findings")) {
      findings.merge(finding.get("rule").asText(), 1, Integer::sum);
    }
    for (Object rule : findings.keySet()) {
      records.put(rule, distinct(check, (String) rule));
    }

    List<Map<String, Object>> rows = register.rows("export", "licence-findings", "--on", day);

    assertThat(rows.stream().collect(Collectors.toMap(r -> r.get("rule"), r -> r.get("findings"))))
        .isEqualTo(findings)
        .isNotEmpty();
    assertThat(
            rows.stream()
                .collect(
                    Collectors.toMap(
                        r -> r.get("rule"), r -> ((Number) r.get("records")).longValue())))
        .isEqualTo(records);
  }

  private static long distinct(JsonNode check, String rule) {
    return Stream.iterate(0, i -> i < check.get("findings").size(), i -> i + 1)
        .map(i -> check.get("findings").get(i))
        .filter(finding -> finding.get("rule").asText().equals(rule))
        .map(finding -> finding.get("key").asText())
        .distinct()
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+2", "+359", "-7", "@SUM(A1)"})
  void a_name_is_never_a_formula_in_a_file(String name) throws IOException {
    Path own = Files.createDirectories(dir.resolve("name" + name.charAt(0)));
    Path provider = own.resolve("provider.csv");
    Path service = own.resolve("service.csv");
    Files.writeString(provider, "eik,name,form\n990001783," + name + ",private\n");
    Files.writeString(
        service,
        "id,name,type,provider,municipality,capacity,opened\n"
            + String.join(",", "A", name, "ДСХ", "990001783", "GAB05", "20", "2020-01-01"));
    Register small = new Register(own).with(provider, service);

    for (String kind : List.of("provider", "service")) {
      String csv =
          new String(
              small.run("query", "SELECT name, 'x' AS mark FROM " + kind, "-f", "csv"),
              StandardCharsets.UTF_8);
      assertThat(csv).contains("'" + name).doesNotContain("\n" + name).doesNotContain("\"" + name);
      assertThat(small.rows("query", "SELECT name FROM " + kind))
          .containsExactly(Map.of("name", name));
    }
  }
}
