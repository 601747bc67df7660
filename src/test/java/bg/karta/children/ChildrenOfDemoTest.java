package bg.karta.children;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.coverage.Register;
import bg.karta.demo.StandardData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of institutions for children in the standard data set, as it was published. */
@Tag("heavy")
final class ChildrenOfDemoTest {
  /** Figures as published, to stand beside those of the register. */
  private static final String PUBLISHED =
      """
      indicator,date,scope,cumulative_from,value,unit,source
      children-in-institutions,2010-12-31,България,,7587,деца,МТСП
      children-in-institutions,2019-07-31,България,,514,деца,МТСП
      children-in-institutions,2018-10-31,България,,681,деца,Русинова
      institutions-closed,2019-07-31,България,2010-12-31,114,домове,МТСП
      institutions-open,2019-07-31,България,,23,домове,МТСП
      institutions-open,2019-07-31,Варна,,1,домове,измислено
      child-services,2019-07-31,България,,626,услуги,МТСП
      child-service-places,2019-07-31,България,,14306,места,МТСП
      foster-families,2019-07-31,България,,2086,семейства,МТСП
      foster-families-free,2019-07-31,България,,501,семейства,друг източник
      """;

  @TempDir private static Path dir;
  private static Register register;

  @BeforeAll
  static void fill() throws IOException {
    StandardData.files(dir);
    Files.writeString(dir.resolve("published-figure.csv"), PUBLISHED);
    register = new Register(dir).withAllOf(dir);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-12-31, 137, 7587",
    "2012-12-31, 122, ",
    "2013-12-31, 106, ",
    "2016-12-31, 42, ",
    "2018-10-31, 29, 681",
    "2019-07-31, 23, 514",
    "2023-09-27, 4, ",
    "2025-12-31, 2, "
  })
  void institutions_and_children_are_as_published(String day, int homes, Integer children) {
    Map<String, Object> last = last(day);

    assertThat(last).containsEntry("institutions", homes);
    if (children != null) {
      assertThat(last).containsEntry("children", children).containsEntry("without_report", 0);
    }
  }

  private static Map<String, Object> last(String day) {
    List<Map<String, Object>> rows = register.rows("children", "institutions", "--on", day);
    return rows.get(rows.size() - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-12-31, ДМСГД, , , 2455",
    "2012-12-31, ДМСГД, 30, 3624, 2087",
    "2012-12-31, ДДЛРГ, , 2916, 2361",
    "2012-12-31, ДДУИ, , 1372, 1185",
    "2014-12-31, ДМСГД, , , 975",
    "2016-12-31, ДДЛРГ, , 696, 479",
    "2018-10-31, ДМСГД, 15, , 460",
    "2018-10-31, ДДЛРГ, 14, , 221",
    "2023-09-27, ДМСГД, 4, , ",
    "2025-12-31, ДМСГД, 2, , "
  })
  void those_of_a_type_are_as_published(
      String day, String type, Integer homes, Integer places, Integer children) {
    Map<String, Object> row =
        register.rows("children", "institutions", "--by", "type", "--on", day).stream()
            .filter(found -> type.equals(found.get("of")))
            .findFirst()
            .orElseThrow();

    assertPublished(row, "institutions", homes);
    assertPublished(row, "capacity", places);
    assertPublished(row, "children", children);
  }

  private static void assertPublished(Map<String, Object> row, String field, Integer published) {
    if (published != null) {
      assertThat(row).containsEntry(field, published);
    }
  }

  /** 4 872 places and 3 922 children at the end of 2011, 3 725 and 2 963 two years later. */
  @ParameterizedTest
  @CsvSource({"2011-12-31, 4872, 3922", "2013-12-31, 3725, 2963", "2015-12-31, , 700"})
  void those_without_small_children_are_as_published(String day, Integer places, int children) {
    List<Map<String, Object>> rows =
        register.rows("children", "institutions", "--by", "type", "--on", day).stream()
            .filter(row -> Set.of("ДДЛРГ", "ДДУИ").contains(row.get("of")))
            .toList();

    assertThat(rows.stream().mapToInt(row -> (int) row.get("children")).sum()).isEqualTo(children);
    if (places != null) {
      assertThat(rows.stream().mapToInt(row -> (int) row.get("capacity")).sum()).isEqualTo(places);
    }
  }

  @Test
  void closings_and_changes_follow_from_the_base() {
    Map<Object, Object> closed = new TreeMap<>();
    register
        .rows("children", "institutions", "--on", "2016-12-31")
        .forEach(row -> closed.put(row.get("year"), row.get("closed_in_year")));
    Map<String, Object> july = last("2019-07-31");

    // 5 in 2012, 16 in 2013, 42 in 2015, 65 from 2012 to 2015.
    assertThat(closed).containsEntry(2012, 5).containsEntry(2013, 16).containsEntry(2015, 42);
    assertThat((int) closed.get(2014)).isEqualTo(65 - 5 - 16 - 42);
    assertThat(july).containsEntry("closed_since", 114).containsEntry("children_change", -93.23);
    assertThat(last("2018-10-31")).containsEntry("children_change", -91.02);
    assertThat(register.rows("children", "institutions", "--since", "2016", "--on", "2019-07-31"))
        .hasSize(4)
        .last()
        .satisfies(row -> assertThat(row).containsEntry("closed_since", 42 - 23));
  }

  @Test
  void the_last_homes_stand_by_name() {
    assertThat(register.rows("children", "homes", "--on", "2023-09-27"))
        .extracting(row -> row.get("municipality"))
        .containsExactlyInAnyOrder("KRZ16", "SZR31", "VAR06", "PVN24");
    assertThat(register.rows("children", "homes", "--on", "2025-12-31"))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).containsEntry("closes", null));
  }

  @Test
  void published_figures_stand_beside_and_are_not_mixed_in() {
    assertThat(last("2019-07-31"))
        .containsEntry("published_institutions", 23)
        .containsEntry("published_children", 514)
        .containsEntry("published_closed", 114)
        .containsEntry("published_source", "МТСП");
    assertThat(last("2018-12-31"))
        .containsEntry("published_children", 681)
        .containsEntry("published_on", "2018-10-31")
        .containsEntry("published_institutions", null);
    assertThat(last("2019-07-30")).containsEntry("published_children", null);
    assertThat(register.rows("foster", "families", "--by", "country", "--on", "2019-07-31").get(0))
        .containsEntry("free", 500)
        .containsEntry("published_free", 501)
        .containsEntry("published_families", 2086);
  }

  @Test
  void services_in_the_community_are_the_626_with_14306_places() {
    List<Map<String, Object>> years =
        register.rows(
            "children", "services", "--by", "year", "--since", "2019", "--on", "2019-07-31");

    assertThat(years).hasSize(1);
    assertThat(years.get(0))
        .containsEntry("services", 626)
        .containsEntry("places", 14_306)
        .containsEntry("published_services", 626)
        .containsEntry("published_places", 14306);
  }

  @ParameterizedTest
  @CsvSource({"type, type", "oblast, municipality"})
  void services_by_type_and_by_oblast_are_those_of_the_files(String by, String field) {
    Path types = Path.of("src/main/resources/bg/karta/kind/service-types.csv");
    Map<String, Boolean> residential = new HashMap<>();
    Register.csv(types).stream()
        .filter(row -> Set.of("children", "families").contains(row.get("target")))
        .filter(row -> row.get("institution").equals("no"))
        .forEach(row -> residential.put(row.get("code"), row.get("residential").equals("yes")));
    Map<String, Integer> users = new HashMap<>();
    Register.csv(dir.resolve("service-report.csv")).stream()
        .filter(row -> row.get("month").equals("2021-12"))
        .forEach(row -> users.put(row.get("service"), Integer.valueOf(row.get("users"))));
    Map<String, int[]> expected = new HashMap<>();
    for (Map<String, String> service : Register.csv(dir.resolve("service.csv"))) {
      Boolean lives = residential.get(service.get("type"));
      if (lives != null) {
        String of = service.get(field).replaceFirst("(?<=^[A-Z]{3})\\d+$", "");
        int[] sums = expected.computeIfAbsent(of, none -> new int[4]);
        sums[0]++;
        sums[1] += Integer.parseInt(service.get("capacity"));
        sums[2] += users.get(service.get("id"));
        sums[3] += lives ? 1 : 0;
      }
    }

    List<Map<String, Object>> rows =
        register.rows("children", "services", "--by", by, "--on", "2021-12-31");

    assertThat(rows).hasSameSizeAs(expected.keySet());
    for (Map<String, Object> row : rows) {
      int[] sums = expected.get((String) row.get("of"));
      assertThat(List.of("services", "places", "users", "residential_services"))
          .extracting(row::get)
          .containsExactly(sums[0], sums[1], sums[2], sums[3]);
    }
  }

  @Test
  void crisis_centres_are_the_published_28_in_all() {
    List<Map<String, Object>> rows = register.rows("children", "crisis", "--on", "2021-12-31");

    assertThat(rows).hasSize(28);
    assertThat(rows.stream().mapToInt(row -> (int) row.get("for_children")).sum()).isEqualTo(20);
    assertThat(rows.stream().mapToInt(row -> (int) row.get("places_children")).sum())
        .isEqualTo(212);
    assertThat(rows.stream().mapToInt(row -> (int) row.get("for_adults")).sum()).isEqualTo(8);
    assertThat(rows.stream().mapToInt(row -> (int) row.get("places_adults")).sum()).isEqualTo(94);
    assertThat(rows)
        .allMatch(
            row ->
                row.get("missing")
                    .equals((int) row.get("for_children") + (int) row.get("for_adults") == 0));
  }

  @ParameterizedTest
  @CsvSource({
    "bg, Институции за деца, няма в:",
    "en, Institutions for children, there is none in:",
  })
  void both_languages_are_spoken(String lang, String title, String missing) {
    Map<String, String> environment =
        Map.of("KARTA_DB", dir.resolve("karta.db").toString(), "KARTA_LANG", lang);

    assertThat(
            KartaRun.of(environment, "children", "institutions", "--on", "2019-07-31")
                .ends(0)
                .out())
        .startsWith(title);
    assertThat(KartaRun.of(environment, "children", "crisis", "--on", "2019-07-31").ends(0).out())
        .contains(missing);
  }

  @Test
  void a_wrong_base_year_is_refused() {
    for (String year : List.of("2020", "1899")) {
      KartaRun run =
          KartaRun.in(dir, "children", "institutions", "--since", year, "--on", "2019-07-31");
      assertThat(run.ends(2).err()).contains("--since " + year, "1900", "2019");
    }
    assertThat(KartaRun.in(dir, "foster", "families", "--trained-within", "0").ends(2).err())
        .contains("--trained-within 0");
  }
}
