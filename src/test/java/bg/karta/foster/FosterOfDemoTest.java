package bg.karta.foster;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.coverage.Register;
import bg.karta.demo.StandardData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Foster care of the standard data set: what was published, and what its files add up to. */
@Tag("heavy")
final class FosterOfDemoTest {
  @TempDir private static Path dir;
  private static Register register;
  private static List<Map<String, String>> families;
  private static List<Map<String, String>> stays;

  @BeforeAll
  static void fill() throws IOException {
    register = StandardData.register(dir);
    families = Register.csv(dir.resolve("foster-family.csv"));
    stays = Register.csv(dir.resolve("foster-placement.csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "2010-09-30, 547, , , , ",
    "2013-01-31, 1380, 1200, 180, , ",
    "2013-09-30, 1796, 1658, , , ",
    "2019-07-31, 2086, , , 1899, 500",
    "2020-07-31, 2003, , , 1805, 474",
    "2021-12-31, 1867, , , , 491"
  })
  void families_are_as_many_as_were_published(
      String day,
      Integer number,
      Integer professional,
      Integer voluntary,
      Integer children,
      Integer free) {
    Map<String, Object> country = country(day, "month");

    assertThat(country).containsEntry("families", number);
    assertPublished(country, "professional", professional);
    assertPublished(country, "voluntary", voluntary);
    assertPublished(country, "children", children);
    assertPublished(country, "free", free);
  }

  private static void assertPublished(Map<String, Object> row, String field, Integer published) {
    if (published != null) {
      assertThat(row).containsEntry(field, published);
    }
  }

  private static Map<String, Object> country(String day, String movements) {
    return register
        .rows("foster", "families", "--by", "country", "--on", day, "--movements", movements)
        .get(0);
  }

  @Test
  void july_of_2019_and_of_2020_moved_as_was_published() {
    assertThat(country("2019-07-31", "month"))
        .containsEntry("placed", 81)
        .containsEntry("ended", 124);
    assertThat(country("2020-07-31", "month"))
        .containsEntry("approved", 6)
        .containsEntry("removed", 19);
    assertThat(country("2020-07-31", "year")).containsEntry("ended", 427);
    // 500 of 2 086 are 23.97 %.
    assertThat(country("2019-07-31", "month")).containsEntry("free_share", 0.2397);
  }

  @Test
  void most_families_live_where_was_published() {
    Map<Object, Integer> byOblast =
        register.rows("foster", "families", "--on", "2019-07-31").stream()
            .collect(Collectors.toMap(row -> row.get("of"), row -> (Integer) row.get("families")));
    Map<String, Integer> most = Map.of("VAR", 141, "MON", 137, "VTR", 134, "PVN", 133, "SHU", 128);

    assertThat(byOblast).containsAllEntriesOf(most).hasSize(28);
    byOblast.forEach(
        (oblast, number) -> assertThat(most.containsKey(oblast) || number < 128).isTrue());
    long municipalities =
        register.rows("foster", "families", "--by", "municipality", "--on", "2019-07-31").stream()
            .filter(row -> (int) row.get("children") > 0)
            .count();
    assertThat(municipalities).isEqualTo(144);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-07-31", "2021-11-20"})
  void every_figure_of_an_oblast_is_the_one_computed_from_the_files(String day) {
    Map<String, Map<String, Integer>> expected = new HashMap<>();
    Map<String, List<Map<String, String>>> byFamily =
        stays.stream().collect(groupingBy(stay -> stay.get("family")));
    String trainedAfter = LocalDate.parse(day).minusMonths(24).toString();
    for (Map<String, String> family : families) {
      Map<String, Integer> sums =
          expected.computeIfAbsent(
              family.get("municipality").substring(0, 3), o -> new HashMap<>());
      boolean active = within(family, "approved", "removed", day);
      List<Map<String, String>> own = byFamily.getOrDefault(family.get("id"), List.of());
      int here = (int) own.stream().filter(s -> within(s, "placed_on", "ended_on", day)).count();
      String trained = family.get("trained_on");
      add(sums, "families", active);
      add(sums, "professional", active && family.get("kind").equals("professional"));
      add(sums, "occupied", active && here > 0);
      add(sums, "free", active && here == 0);
      add(sums, "accepts_disability", active && family.get("accepts_disability").equals("yes"));
      add(sums, "accepts_10", active && Integer.parseInt(family.get("age_to")) >= 10);
      add(
          sums,
          "trained",
          active && trained.compareTo(trainedAfter) > 0 && trained.compareTo(day) <= 0);
      add(sums, "approved", moved(family, "approved", day));
      add(sums, "removed", moved(family, "removed", day));
      sums.merge("places", active ? Integer.parseInt(family.get("places")) : 0, Integer::sum);
      sums.merge("children", here, Integer::sum);
      own.forEach(stay -> add(sums, "placed", moved(stay, "placed_on", day)));
      own.forEach(stay -> add(sums, "ended", moved(stay, "ended_on", day)));
    }

    for (Map<String, Object> row : register.rows("foster", "families", "--on", day)) {
      expected
          .get((String) row.get("of"))
          .forEach((field, value) -> assertThat(row).containsEntry(field, value));
    }
    assertThat(expected).hasSize(28);
  }

  private static boolean within(Map<String, String> row, String from, String to, String day) {
    String end = row.get(to);
    return row.get(from).compareTo(day) <= 0 && (end.isEmpty() || end.compareTo(day) > 0);
  }

  private static boolean moved(Map<String, String> row, String field, String day) {
    String value = row.get(field);
    return value.startsWith(day.substring(0, 7)) && value.compareTo(day) <= 0;
  }

  private static void add(Map<String, Integer> sums, String field, boolean counts) {
    sums.merge(field, counts ? 1 : 0, Integer::sum);
  }

  @Test
  void no_family_is_above_its_places_or_outside_its_profile_but_those_that_the_readme_names()
      throws IOException {
    String readme = java.nio.file.Files.readString(dir.resolve("README.txt"));
    Map<String, Map<String, String>> byId =
        families.stream().collect(Collectors.toMap(row -> row.get("id"), row -> row));
    Set<String> odd = new HashSet<>();
    stays.stream()
        .collect(groupingBy(stay -> stay.get("family")))
        .forEach(
            (id, own) -> {
              int places = Integer.parseInt(byId.get(id).get("places"));
              for (Map<String, String> stay : own) {
                String day = stay.get("placed_on");
                if (own.stream().filter(s -> within(s, "placed_on", "ended_on", day)).count()
                        > places
                    || !fits(byId.get(id), stay)) {
                  odd.add(id);
                }
              }
            });

    assertThat(odd)
        .hasSize(1)
        .allMatch(id -> readme.contains("foster-placement.csv, " + id + " 2021-11:"));
  }

  /** Whether a child is of the profile's ages by its days and by its years alone. */
  private static boolean fits(Map<String, String> family, Map<String, String> stay) {
    String egn = stay.get("child");
    int month = Integer.parseInt(egn.substring(2, 4));
    LocalDate born =
        LocalDate.of(
            (month > 40 ? 2000 : 1900) + Integer.parseInt(egn.substring(0, 2)),
            month % 20,
            Integer.parseInt(egn.substring(4, 6)));
    LocalDate placed = LocalDate.parse(stay.get("placed_on"));
    int from = Integer.parseInt(family.get("age_from"));
    int to = Integer.parseInt(family.get("age_to"));
    int years = born.until(placed).getYears();
    int byYear = placed.getYear() - born.getYear();
    boolean disability = stay.get("disability").equals("yes");
    return !born.isAfter(placed)
        && years >= from
        && byYear >= from
        && years <= to
        && byYear <= to
        && (!disability || family.get("accepts_disability").equals("yes"));
  }

  @Test
  void the_number_of_each_child_is_of_nobody() {
    assertThat(stays).extracting(stay -> stay.get("child")).doesNotHaveDuplicates();
    assertThat(stays).allMatch(stay -> Integer.parseInt(stay.get("child").substring(6, 9)) >= 926);
  }

  @Test
  void trainings_add_up_by_topic_and_by_oblast() {
    Map<List<Object>, Integer> expected = new HashMap<>();
    for (Map<String, String> row : Register.csv(dir.resolve("training.csv"))) {
      expected.merge(
          List.of(Integer.parseInt(row.get("date").substring(0, 4)), row.get("topic")),
          Integer.parseInt(row.get("persons")),
          Integer::sum);
    }

    Map<List<Object>, Integer> actual = new HashMap<>();
    register
        .rows("foster", "training", "--on", "2021-12-31")
        .forEach(
            row ->
                actual.put(
                    List.of(row.get("year"), row.get("topic")), (Integer) row.get("persons")));

    assertThat(actual).isEqualTo(expected).isNotEmpty();
    assertThat(
            register.rows("foster", "training", "--by", "oblast", "--on", "2021-12-31").stream()
                .mapToInt(row -> (int) row.get("persons"))
                .sum())
        .isEqualTo(expected.values().stream().mapToInt(Integer::intValue).sum());
  }
}
