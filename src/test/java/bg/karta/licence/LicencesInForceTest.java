package bg.karta.licence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.SharedFile;
import bg.karta.coverage.Register;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which licences of the real register are in force on a day, against the register's own cells. */
final class LicencesInForceTest {
  @TempDir private static Path dir;
  private static Register register;
  private static List<AgencyRegister.Entry> entries;

  @BeforeAll
  static void fill() {
    register = new Register(dir).with(SharedFile.REGISTER_FLAT.path());
    entries = new AgencyRegister().entries();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-01-03",
        "2021-01-04",
        "2021-11-15",
        "2022-02-28",
        "2023-09-14",
        "2024-12-31",
        "2025-11-24",
        "2026-01-03",
        "2026-01-31",
        "2026-03-16",
        "2027-12-31"
      })
  void as_many_are_in_force_as_the_register_says(LocalDate day) {
    Map<List<Object>, Integer> expected =
        entries.stream()
            .collect(
                groupingBy(
                    e -> List.of(e.issued().getYear(), e.sort(), e.status(), e.inForce(day)),
                    Collectors.summingInt(e -> 1)));

    Map<List<Object>, Integer> actual =
        register.rows("export", "licences-by-year", "--on", day.toString()).stream()
            .collect(
                Collectors.toMap(
                    row -> Stream.of("year", "sort", "status", "in_force").map(row::get).toList(),
                    row -> (Integer) row.get("licences")));

    assertThat(actual).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-06-01", "2026-01-04", "2026-01-31", "2026-06-30", "2027-12-31"})
  void each_kind_has_its_licences_and_providers(LocalDate day) {
    for (Map<String, Object> row :
        register.rows("export", "providers-by-kind", "--on", day.toString())) {
      List<AgencyRegister.Entry> possible =
          entries.stream().filter(e -> e.kinds().contains(row.get("kind"))).toList();
      List<AgencyRegister.Entry> certain =
          possible.stream().filter(e -> e.kinds().size() == 1).toList();
      Function<Stream<AgencyRegister.Entry>, Long> providers =
          all -> all.map(AgencyRegister.Entry::provider).distinct().count();

      assertThat(row)
          .containsEntry("providers", providers.apply(possible.stream()).intValue())
          .containsEntry(
              "providers_in_force",
              providers.apply(possible.stream().filter(e -> e.inForce(day))).intValue())
          .containsEntry(
              "licences", (int) certain.stream().filter(e -> e.sort().equals("first")).count())
          .containsEntry(
              "licences_in_force", (int) certain.stream().filter(e -> e.inForce(day)).count());
    }
  }

  @Test
  void the_published_counts_of_providers_and_licences_come_out() {
    Map<Object, Object> providers =
        register.rows("export", "providers-by-kind", "--on", AgencyRegister.DAY).stream()
            .collect(Collectors.toMap(row -> row.get("kind"), row -> row.get("providers")));
    Map<List<Object>, Integer> licences =
        register.rows("export", "licences-by-year", "--on", AgencyRegister.DAY).stream()
            .collect(
                groupingBy(
                    row -> List.of(row.get("sort"), row.get("year")),
                    Collectors.summingInt(row -> (Integer) row.get("licences"))));

    assertThat(providers)
        .isEqualTo(
            Map.of(
                "INFO", 281, "THER", 244, "RES", 236, "SKILL", 229, "ADVOC", 205, "COMM", 149,
                "WORK", 120, "ASSIST", 72, "DAY", 68, "SHELT", 37));
    assertThat(Stream.of(2021, 2022, 2023, 2024, 2025, 2026).map(y -> List.<Object>of("first", y)))
        .extracting(licences::get)
        .containsExactly(858, 277, 318, 181, 141, 7);
    assertThat(sum(licences, "changed")).isEqualTo(68);
    assertThat(sum(licences, "renewed")).isEqualTo(6);
    assertThat(sum(licences, "other")).isZero();
  }

  private static int sum(Map<List<Object>, Integer> licences, String sort) {
    return licences.entrySet().stream()
        .filter(entry -> entry.getKey().get(0).equals(sort))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  @Test
  void no_licence_is_lost_or_doubled() {
    assertThat(entries.stream().collect(groupingBy(AgencyRegister.Entry::sort, counting())))
        .isEqualTo(Map.of("first", 1782L, "changed", 68L, "renewed", 6L));
  }
}
