package bg.karta.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.text.Failure;
import bg.karta.text.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The written files themselves, read back as any other program would read them. */
final class DemoTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

  @TempDir private static Path shared;
  @TempDir private Path dir;

  private static DemoFiles files;
  private static List<Map<String, String>> open;

  @BeforeAll
  static void write() throws IOException {
    StandardData.files(shared);
    files = new DemoFiles(shared);
    open =
        files.rows("service").stream()
            .filter(row -> row.get("closed").isEmpty() || row.get("closed").compareTo("2022") > 0)
            .toList();
  }

  @Test
  void another_seed_gives_another_country_of_the_same_figures() throws IOException {
    Demo.write(dir, new DemoSetting(7, null));

    assertThat(dir.resolve("service.csv")).isNotEmptyFile();
    assertThat(Files.mismatch(dir.resolve("service.csv"), shared.resolve("service.csv")))
        .isNotNegative();
    DemoFiles others = new DemoFiles(dir);
    assertThat(others.sum(others.of(others.rows("service"), "type", "ДСХ"), "capacity"))
        .isEqualTo(5_598);
  }

  @Test
  void every_municipality_has_its_people_who_add_up() {
    Map<String, Map<String, Integer>> groups =
        files.rows("population").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("municipality"),
                    Collectors.toMap(
                        row -> row.get("category"), row -> Integer.parseInt(row.get("persons")))));

    assertThat(files.values(files.rows("population"), "year")).containsExactly("2013");
    assertThat(groups).hasSize(265);
    assertThat(groups.values())
        .allSatisfy(
            group -> {
              assertThat(group).hasSize(8);
              assertThat(group.get("0-17") + group.get("18-64") + group.get("65+"))
                  .isEqualTo(group.get("all"));
              assertThat(group.get("disabled-0-17")).isLessThanOrEqualTo(group.get("0-17"));
              assertThat(group.get("long-term-unemployed")).isLessThan(group.get("18-64"));
            });
  }

  @Test
  void only_the_whole_population_is_published() {
    Map<String, String> published =
        Resource.table(Kinds.class, "municipalities.csv").stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("population_2013")));
    Map<String, String> written =
        files.of(files.rows("population"), "category", "all").stream()
            .collect(Collectors.toMap(row -> row.get("municipality"), row -> row.get("persons")));

    assertThat(written).isEqualTo(published);
    assertThat(files.rows("population"))
        .allMatch(
            row ->
                row.get("source")
                    .equals(
                        row.get("category").equals("all")
                            ? "НСИ, 31.12.2013 г. / NSI, 31.12.2013"
                            : "синтетична оценка по групи / synthetic split by group"));
  }

  /** Every field of its kind, but for those that a person's number tells. */
  @Test
  void every_table_has_the_fields_of_its_kind() throws IOException {
    Set<String> tables = new TreeSet<>();
    for (String name : DemoFiles.names(shared)) {
      if (name.endsWith(".csv")) {
        String table = name.substring(0, name.indexOf('.'));
        RecordKind kind = Objects.requireNonNull(Kinds.find(table.replace("-homes", "")), table);
        tables.add(kind.name());
        List<String> fields = kind.fields().stream().map(FieldSpec::name).toList();
        Set<String> headings = new TreeSet<>(files.rows(table).get(0).keySet());
        headings.addAll(List.of("birth_year", "sex"));
        assertThat(headings).as(table).containsAll(fields);
      }
    }

    // The types of services and the settlements are built in.
    List<String> others = List.of("service-type", "settlement");
    assertThat(Kinds.names().filter(kind -> !others.contains(kind)))
        .containsExactlyInAnyOrderElementsOf(tables);
  }

  @Test
  void every_table_says_that_it_is_synthetic() throws IOException {
    List<String> tables =
        DemoFiles.names(shared).stream()
            .filter(name -> name.endsWith(".csv") && !name.equals("published-figure.csv"))
            .toList();

    assertThat(tables).hasSize(26);
    for (String table : tables) {
      List<Map<String, String>> rows = files.rows(table.substring(0, table.indexOf('.')));
      assertThat(rows).isNotEmpty().allMatch(row -> row.get("karta_synthetic").isEmpty());
      assertThat(DemoFiles.text(shared.resolve(table)).lines().findFirst().orElseThrow())
          .endsWith(",karta_synthetic");
    }
    assertThat(files.readme()).containsSubsequence("karta_synthetic", "karta_synthetic");
  }

  @Test
  void every_eik_has_its_check_digit() {
    List<String> numbers = files.rows("provider").stream().map(row -> row.get("eik")).toList();

    assertThat(numbers).hasSize(666).doesNotHaveDuplicates().allMatch(DemoFiles::isEik);
    assertThat(numbers.stream().filter(eik -> eik.length() == 13))
        .hasSize(2)
        .allMatch(eik -> numbers.contains(eik.substring(0, 9)));
    assertThat(files.of(files.rows("provider"), "form", "municipality"))
        .hasSize(265)
        .allMatch(row -> row.get("eik").startsWith("000"));
  }

  @Test
  void licences_run_for_the_terms_of_the_law() {
    Map<String, Map<String, String>> byNumber = files.byKey("licence", "number");
    String readme = files.readme();

    for (Map<String, String> row : byNumber.values()) {
      if (readme.contains("licence.csv, " + row.get("number") + ":")) {
        continue;
      }
      LocalDate issued = LocalDate.parse(row.get("issued"));
      LocalDate end = LocalDate.parse(row.get("valid_to"));
      Map<String, String> base = byNumber.get(row.get("replaces"));
      assertThat(issued.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
      if (base == null) {
        assertThat(end).isEqualTo(issued.plusYears(5).minusDays(1));
      } else if (base.get("status").equals("changed")) {
        assertThat(row.get("valid_to")).isEqualTo(base.get("valid_to"));
        assertThat(row.get("number")).isEqualTo("ЛПО-1" + base.get("number").substring(1));
      } else {
        LocalDate start = LocalDate.parse(base.get("valid_to")).plusDays(1);
        assertThat(row.get("valid_from")).isEqualTo(start.toString());
        assertThat(end).isEqualTo(start.plusYears(5));
      }
    }
  }

  @Test
  void every_open_service_that_needs_licences_has_them() {
    Map<String, Map<String, String>> providers = files.byKey("provider", "eik");
    Set<String> held =
        files.rows("licence").stream()
            .filter(row -> row.get("status").equals("valid"))
            .filter(row -> LocalDate.parse(row.get("valid_from")).isBefore(DAY))
            .filter(row -> LocalDate.parse(row.get("valid_to")).isAfter(DAY))
            .map(row -> row.get("provider") + row.get("kind"))
            .collect(Collectors.toSet());
    Map<String, List<String>> kinds =
        ServicePattern.all().stream()
            .collect(Collectors.toMap(ServicePattern::code, ServicePattern::kinds));
    int checked = 0;
    for (Map<String, String> service : open) {
      String form = providers.get(service.get("provider")).get("form");
      if (!form.equals("municipality") && !form.equals("state")) {
        kinds
            .get(service.get("type"))
            .forEach(kind -> assertThat(held).contains(service.get("provider") + kind));
        checked++;
      }
    }

    assertThat(checked).isBetween(200, 400);
  }

  @Test
  void keys_are_unique_and_references_exist() {
    Set<String> providers = files.byKey("provider", "eik").keySet();
    Set<String> services = new TreeSet<>(files.byKey("service", "id").keySet());
    Set<String> licences = files.byKey("licence", "number").keySet();
    Set<String> types =
        ServicePattern.all().stream().map(ServicePattern::code).collect(Collectors.toSet());

    files.assertWithin("service", "provider", providers);
    files.assertWithin("service", "type", types);
    files.assertWithin("licence", "provider", providers);
    files.assertWithin("licence", "replaces", licences);
    files.assertWithin("inspection", "provider", providers);
    files.assertWithin("inspection", "service", services);
    files.assertWithin("service-report", "service", services);
    files.assertWithin("norm", "service", types);
    files.assertWithin("plan", "service", types);
    files.assertWithin("budget", "service", types);
    services.addAll(files.byKey("service-homes", "id").keySet());
    files.assertWithin("expenditure", "service", services);
    files.assertWithin("service-homes", "provider", providers);
    files.assertWithin("service-report-homes", "service", services);
    files.assertWithin("foster-placement", "family", files.byKey("foster-family", "id").keySet());
    files.assertWithin("training", "provider", providers);
    files.assertUnique("population", "municipality", "year", "category");
    files.assertUnique("norm", "service", "category", "level", "valid_from");
    files.assertUnique("service-report", "service", "month");
    files.assertUnique("service-report-homes", "service", "month");
    files.assertUnique("foster-placement", "child", "family", "placed_on");
    files.assertUnique("foster-need", "municipality", "month", "age", "disability");
    files.assertUnique("training", "id");
    files.assertUnique("inspection", "number");
    files.assertUnique("plan", "map", "territory", "service");
    files.assertUnique("budget", "year", "municipality", "service");
    files.assertUnique("expenditure", "service", "year");
  }

  @Test
  void reports_follow_from_month_to_month() {
    assertReports(files, 24);
    assertThat(files.rows("service-report")).hasSize(open.size() * 24);
  }

  private static void assertReports(DemoFiles files, int months) {
    Map<String, Map<String, String>> services = files.byKey("service", "id");
    Map<String, String> before = Map.of();
    for (Map<String, String> row : files.rows("service-report")) {
      String service = row.get("service");
      int users = DemoFiles.number(row, "users");
      assertThat(users).isBetween(0, DemoFiles.number(services.get(service), "capacity"));
      YearMonth month = YearMonth.parse(row.get("month"));
      if (service.equals(before.get("service"))) {
        assertThat(month).isEqualTo(YearMonth.parse(before.get("month")).plusMonths(1));
        assertThat(users)
            .isEqualTo(
                DemoFiles.number(before, "users")
                    + DemoFiles.number(row, "admitted")
                    - DemoFiles.number(row, "discharged"));
      } else {
        assertThat(month).isEqualTo(YearMonth.of(2021, 12).minusMonths(months - 1L));
      }
      before = row;
    }
  }

  @Test
  void people_wait_beside_free_places_only_where_the_readme_says_so() {
    Map<String, Map<String, String>> services = files.byKey("service", "id");
    String readme = files.readme();

    assertThat(files.rows("service-report"))
        .filteredOn(row -> !row.get("waiting").isEmpty() && !row.get("waiting").equals("0"))
        .filteredOn(
            row ->
                DemoFiles.number(row, "users")
                    < DemoFiles.number(services.get(row.get("service")), "capacity"))
        .isNotEmpty()
        .allMatch(row -> readme.contains(row.get("service") + " " + row.get("month") + ":"));
  }

  @Test
  void money_is_places_times_standard() {
    assertThat(files.rows("budget"))
        .hasSizeGreaterThan(1_000)
        .allMatch(
            row ->
                (long) DemoFiles.number(row, "places") * DemoFiles.number(row, "standard")
                    == Long.parseLong(row.get("amount")));
  }

  @ParameterizedTest
  @CsvSource({"1, 24, 1", "1000, 24, 42", "52000, 26, 2000"})
  void reports_are_exactly_as_many_as_asked(long rows, int months, int services)
      throws IOException {
    Demo.write(dir, new DemoSetting(Demo.DEFAULT_SEED, rows));

    DemoFiles scaled = new DemoFiles(dir);
    assertThat(scaled.rows("service-report")).hasSize((int) rows);
    assertThat(scaled.values(scaled.rows("service-report"), "service")).hasSize(services);
    assertReports(scaled, months);
    scaled.assertWithin("service", "provider", scaled.byKey("provider", "eik").keySet());
    scaled.assertWithin("service-report", "service", scaled.byKey("service", "id").keySet());
  }

  @ParameterizedTest
  @CsvSource({"48216, 24, 2009", "300000, 120, 2500", "1000000, 120, 8334"})
  void more_reports_mean_more_months_then_more_services(long rows, int months, int services) {
    assertThat(Volume.of(rows, Services.standard(ServicePattern.all())))
        .isEqualTo(new Volume(rows, services, months));
  }

  @Test
  void no_rows_and_too_many_rows_are_wrong_usage() {
    assertThatThrownBy(() -> new DemoSetting(1, 0L)).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> new DemoSetting(1, 100_000_001L)).isInstanceOf(Failure.class);
  }

  @Test
  void files_are_utf8_without_mark_and_with_line_feeds() throws IOException {
    try (Stream<Path> written = Files.list(shared)) {
      assertThat(written.map(DemoFiles::text))
          .allMatch(text -> !text.startsWith("\uFEFF") && !text.contains("\r"));
    }
    assertThat(files.readme()).doesNotContain("@").contains("licence.csv", "plan.csv");
  }
}
