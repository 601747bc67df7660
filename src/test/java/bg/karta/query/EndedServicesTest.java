package bg.karta.query;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services that a whole file left out were there until its day; what was wrong never was. */
final class EndedServicesTest {
  private static final String HEADINGS = "id,name,type,provider,municipality,capacity,opened\n";
  private static final String FIRST = "A,ДЦСХ А,ДЦСХ,817778009,SZR12,40,2015-01-01\n";
  private static final String SECOND = "B,ЦСРИ Б,ЦСРИ,817778009,SZR12,12,2015-01-01\n";

  @TempDir Path folder;

  @BeforeEach
  void two_services_of_which_one_grew() throws IOException {
    taken("provider.csv", "eik,name,form\n817778009,Община,municipality\n", "2025-01-01");
    taken("service.csv", HEADINGS + FIRST + SECOND, "2025-01-01");
    taken("service.csv", HEADINGS + FIRST + SECOND.replace(",12,", ",30,"), "2025-07-01");
  }

  private void taken(String file, String text, String day, String... further) throws IOException {
    Path path = Files.writeString(folder.resolve(file), text);
    String[] line = new String[further.length + 4];
    System.arraycopy(further, 0, line, 4, further.length);
    line[0] = "import";
    line[1] = path.toString();
    line[2] = "--as-of";
    line[3] = day;
    KartaRun.in(folder, line).ends(0);
  }

  private Map<String, Integer> places(String day) {
    Map<String, Integer> places = new TreeMap<>();
    KartaRun run = KartaRun.in(folder, "coverage", "--on", day, "-f", "json");
    for (JsonNode row : run.ends(0).json().get("rows")) {
      places.put(row.get("service").asText(), row.get("capacity").asInt());
    }
    return places;
  }

  @Test
  void what_a_whole_file_leaves_out_was_there_until_its_day() throws IOException {
    taken("service.csv", HEADINGS + FIRST, "2025-10-01", "--extent=whole", "--max-removed=60%");

    assertThat(places("2025-06-30")).isEqualTo(Map.of("ДЦСХ", 40, "ЦСРИ", 12));
    assertThat(places("2025-07-01")).isEqualTo(Map.of("ДЦСХ", 40, "ЦСРИ", 30));
    assertThat(places("2025-09-30")).isEqualTo(Map.of("ДЦСХ", 40, "ЦСРИ", 30));
    assertThat(places("2025-10-01")).isEqualTo(Map.of("ДЦСХ", 40));
  }

  @Test
  void what_was_taken_out_never_was() {
    KartaRun.in(folder, "remove", "service", "B", "--reason", "няма такава").ends(0);
    assertThat(places("2025-06-30")).isEqualTo(Map.of("ДЦСХ", 40));
  }

  @Test
  void what_is_said_to_have_been_always_so_is_no_change() {
    String reason = "грешка при въвеждане";
    KartaRun.in(folder, "set", "service", "A", "capacity=44", "--correction", "--reason", reason)
        .ends(0);
    assertThat(places("2025-06-30")).isEqualTo(Map.of("ДЦСХ", 44, "ЦСРИ", 12));
  }

  @Test
  void what_was_taken_out_says_nothing_of_what_comes_in_again() throws IOException {
    String[] wrong = {"remove", "service", "B", "--reason", "x", "--as-of", "2025-08-01"};
    KartaRun.in(folder, wrong).ends(0);
    taken("service.csv", HEADINGS + FIRST + SECOND.replace(",12,", ",50,"), "2025-09-01");
    assertThat(places("2025-02-28")).isEqualTo(Map.of("ДЦСХ", 40, "ЦСРИ", 50));
    assertThat(places("2025-10-01")).isEqualTo(Map.of("ДЦСХ", 40, "ЦСРИ", 50));
  }

  @Test
  void a_change_by_hand_does_not_take_over_since_when_the_state_before_held() throws IOException {
    String dated = HEADINGS.strip() + ",valid_from\n" + SECOND.replace(",12,", ",25,").strip();
    taken("service.csv", dated + ",2025-05-01\n", "2025-08-01");
    String[] set = {"set", "service", "B", "capacity=35", "--reason", "x", "--as-of", "2025-10-01"};
    assertThat(KartaRun.in(folder, set).ends(0).out()).contains("2025-10-01");
    taken("u.csv", "id,name\nB,Нов\n", "2025-11-01", "--strategy=update", "--kind=service");

    assertThat(places("2025-04-30")).containsEntry("ЦСРИ", 12);
    assertThat(places("2025-06-30")).containsEntry("ЦСРИ", 25);
    assertThat(places("2025-09-30")).containsEntry("ЦСРИ", 25);
    assertThat(places("2025-10-01")).containsEntry("ЦСРИ", 35);
    assertThat(places("2025-12-01")).containsEntry("ЦСРИ", 35);
  }
}
