package bg.karta.demo;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.kind.Kinds;
import bg.karta.text.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published figures, recomputed from the files of the standard data set. */
final class PublishedFiguresTest {
  @TempDir private static Path shared;

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

  @ParameterizedTest
  @CsvSource({
    "ДСХ, 82, 73, 5598, 4098, 892",
    "ЦСРИ, 113, 86, , 4817, 77",
    "ЦОП, 146, , 6050, , ",
    "КЦ-Д, 20, , 212, , ",
    "КЦ-ПЛ, 8, , 94, , ",
    "ЗМБ, 12, , 75, , ",
    "АП, , , , 14343, "
  })
  void totals_are_the_published_ones(
      String type,
      Integer services,
      Integer sites,
      Integer places,
      Integer users,
      Integer waiting) {
    List<Map<String, String>> all = files.of(open, "type", type);

    assertPublished(all.size(), services);
    assertPublished(files.values(all, "municipality").size(), sites);
    assertPublished(files.sum(all, "capacity"), places);
    assertPublished(files.sum(files.lastReports(all), "users"), users);
    assertPublished(files.sum(files.lastReports(all), "waiting"), waiting);
  }

  private static void assertPublished(int actual, Integer published) {
    if (published != null) {
      assertThat(actual).isEqualTo(published);
    }
  }

  @ParameterizedTest
  @CsvSource({"DOB28, 115, 96, 167", "RSE27, 234, 179, 142", "VTR04, 134, 98, 101"})
  void the_three_towns_lack_places_for_older_people(
      String town, int places, int users, int waiting) {
    List<Map<String, String>> homes = files.of(files.of(open, "type", "ДСХ"), "municipality", town);

    assertThat(files.sum(homes, "capacity")).isEqualTo(places);
    assertThat(files.sum(files.lastReports(homes), "users")).isEqualTo(users);
    assertThat(files.sum(files.lastReports(homes), "waiting")).isEqualTo(waiting);
  }

  @Test
  void no_other_municipality_lacks_places_for_older_people() {
    List<Map<String, String>> homes = files.of(open, "type", "ДСХ");

    Set<String> lacking =
        files.values(homes, "municipality").stream()
            .filter(
                municipality -> {
                  List<Map<String, String>> local = files.of(homes, "municipality", municipality);
                  List<Map<String, String>> reports = files.lastReports(local);
                  int free = files.sum(local, "capacity") - files.sum(reports, "users");
                  return files.sum(reports, "waiting") > free;
                })
            .collect(Collectors.toSet());

    assertThat(lacking).containsExactlyInAnyOrder("DOB28", "RSE27", "VTR04");
  }

  /**
   * "Към края на юли т.г. в страната функционират 626 социални услуги в общността за деца … Техният
   * капацитет е 14 306 места": deputy minister Зорница Русинова, Ministry of Labour and Social
   * Policy, 2019. Which types are for children is read from karta's own nomenclature.
   */
  @ParameterizedTest
  @ValueSource(longs = {Demo.DEFAULT_SEED, 7})
  void services_for_children_are_the_published_ones(long seed, @TempDir Path dir)
      throws IOException {
    Demo.write(dir, new DemoSetting(seed, null));
    DemoFiles written = new DemoFiles(dir);
    Set<String> types =
        Resource.table(Kinds.class, "service-types.csv").stream()
            .filter(type -> Set.of("children", "families").contains(type.get("target")))
            .filter(type -> type.get("institution").equals("no"))
            .map(type -> type.get("code"))
            .collect(Collectors.toSet());

    List<Map<String, String>> services =
        written.rows("service").stream()
            .filter(row -> types.contains(row.get("type")))
            .filter(row -> row.get("opened").compareTo("2021-12-31") <= 0)
            .filter(
                row -> row.get("closed").isEmpty() || row.get("closed").compareTo("2021-12-31") > 0)
            .toList();

    assertThat(types).contains("ЦОП", "ДЦДУ", "ПГ").doesNotContain("ДМСГД", "ДСХ");
    assertThat(services).hasSize(626);
    assertThat(written.sum(services, "capacity")).isEqualTo(14_306);
    assertThat(written.lastReports(services)).hasSize(626);
  }

  @Test
  void institutions_for_adults_are_the_published_ones() {
    Set<String> types = Set.of("ДПЛУИ", "ДПЛПР", "ДПЛД", "ДПЛФУ", "ДПЛСН");
    List<Map<String, String>> homes =
        open.stream().filter(row -> types.contains(row.get("type"))).toList();

    assertThat(homes).hasSize(61);
    assertThat(files.sum(homes, "capacity")).isEqualTo(4_400);
  }

  @Test
  void assistant_support_is_largest_where_published() {
    Set<String> above200 = new HashSet<>();
    for (Map<String, String> service : files.of(open, "type", "АП")) {
      int users = files.sum(files.lastReports(List.of(service)), "users");
      if (service.get("municipality").equals("PDV22")) {
        assertThat(users).isEqualTo(821);
      } else {
        assertThat(users).isLessThan(821);
      }
      if (users > 200) {
        above200.add(service.get("municipality"));
      }
    }

    assertThat(above200)
        .containsExactlyInAnyOrder("PDV22", "RSE27", "SLV20", "BGS04", "KNL29", "VTR04", "SLS31");
  }
}
