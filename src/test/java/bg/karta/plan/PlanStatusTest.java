package bg.karta.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who has proposed: in the oblast of Габрово the town itself, Дряново by a discussion alone, and
 * neither Севлиево nor Трявна.
 */
final class PlanStatusTest {
  @TempDir private Path dir;

  private Register register;

  @BeforeEach
  void fill() {
    TinyRegister tiny = new TinyRegister(dir);
    tiny.file(
            "consultation",
            "map,territory,stage,opened,closes,held_on,protocol",
            "2024,GAB05,municipal,2023-02-03,2023-03-05,2023-02-20,",
            "2024,GAB12,municipal,2023-02-10,2023-03-12,,Протокол № 2")
        .plans(
            "2021,GAB05,ДСХ,municipal,35,adopted,2021-01-15",
            "2021,GAB29,ДСХ,municipal,35,adopted,2021-01-15",
            "2024,GAB05,ДСХ,municipal,40,proposal,2023-03-20",
            "2024,GAB05,ЦОП,municipal,30,proposal,2023-03-20",
            "2024,GAB,ЦНСТДМУ,oblast,24,proposal,2023-03-25")
        .filled();
    register = tiny.plans("2024,GAB05,ДСХ,municipal,50,adopted,2024-08-08").filled();
  }

  private Map<String, Object> gabrovo(String... args) {
    List<Map<String, Object>> rows =
        register
            .rows(
                Stream.concat(Stream.of("plan", "status"), Stream.of(args)).toArray(String[]::new))
            .stream()
            .filter(row -> row.get("territory").equals("GAB"))
            .toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void an_oblast_tells_who_has_proposed_and_who_has_not() {
    assertThat(gabrovo("--on", "2025-01-01"))
        .containsEntry("map", "2024")
        .containsEntry("municipalities", 4)
        .containsEntry("proposed", 2)
        .containsEntry("missing", 2)
        .containsEntry("missing_names", "Sevlievo, Tryavna")
        .containsEntry("discussions", 2)
        .containsEntry("furthest_stage", "adopted")
        .containsEntry("least_stage", "proposal")
        .containsEntry("municipal_services", 2)
        .containsEntry("municipal_users", 80)
        .containsEntry("oblast_services", 1)
        .containsEntry("oblast_users", 24);
  }

  @Test
  void a_past_day_sees_the_stage_and_the_users_of_then() {
    assertThat(gabrovo("--on", "2024-08-07"))
        .containsEntry("furthest_stage", "proposal")
        .containsEntry("municipal_users", 70);
    assertThat(gabrovo("--on", "2024-08-08"))
        .containsEntry("furthest_stage", "adopted")
        .containsEntry("municipal_users", 80);
  }

  /** Габрово meets on the 20th; Дряново's discussion is over with its last day, the 12th. */
  @ParameterizedTest
  @CsvSource({
    "2023-02-09, 1, 0",
    "2023-02-10, 2, 0",
    "2023-02-19, 2, 0",
    "2023-02-20, 2, 1",
    "2023-03-11, 2, 1",
    "2023-03-12, 2, 2"
  })
  void a_discussion_proposes_from_its_opening_and_counts_once_held_or_closed(
      String day, int proposed, int held) {
    assertThat(gabrovo("--map", "2024", "--on", day))
        .containsEntry("proposed", proposed)
        .containsEntry("discussions", held);
  }

  @Test
  void the_map_last_worked_on_by_the_day_is_meant_where_none_is_named() {
    assertThat(gabrovo("--on", "2023-02-02")).containsEntry("map", "2021");
    assertThat(gabrovo("--on", "2023-02-03")).containsEntry("map", "2024");
    assertThat(gabrovo("--map", "2021", "--on", "2025-01-01"))
        .containsEntry("missing_names", "Dryanovo, Tryavna")
        .containsEntry("municipal_users", 70);
  }

  @Test
  void municipalities_are_listed_with_those_who_proposed_nothing() {
    List<Map<String, Object>> all =
        register.rows("plan", "status", "--by", "municipality", "--on", "2025-01-01");
    assertThat(all).hasSize(265);
    Map<String, Object> town = row(all, "GAB05");
    assertThat(town).containsEntry("missing", 0).containsEntry("municipal_users", 80);
    assertThat(town.get("missing_names")).isNull();
    assertThat(row(all, "GAB12")).containsEntry("proposed", 1).containsEntry("municipal_users", 0);
    assertThat(row(all, "GAB12").get("furthest_stage")).isNull();
    assertThat(row(all, "GAB29")).containsEntry("missing_names", "Sevlievo");

    List<Map<String, Object>> missing =
        register.rows("plan", "status", "--by", "municipality", "--missing", "--on", "2025-01-01");
    assertThat(missing).hasSize(263).extracting(row -> row.get("missing")).containsOnly(1);
  }

  @Test
  void the_country_is_one_row() {
    List<Map<String, Object>> rows =
        register.rows("plan", "status", "--by", "country", "--on", "2025-01-01", "--lang", "bg");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsEntry("territory_name", "България")
        .containsEntry("municipalities", 265)
        .containsEntry("missing", 263)
        .containsEntry("municipal_users", 80)
        .containsEntry("oblast_users", 24);
  }

  @Test
  void before_anything_was_planned_there_is_nothing_to_show() {
    assertThat(register.rows("plan", "status", "--on", "2020-01-01")).isEmpty();
  }

  private static Map<String, Object> row(List<Map<String, Object>> rows, String territory) {
    return rows.stream()
        .filter(row -> row.get("territory").equals(territory))
        .findFirst()
        .orElseThrow();
  }
}
