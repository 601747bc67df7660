package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day it is comes from the clock handed in, and is that of Bulgaria. */
final class ClockTest {
  private static final Path SUBMISSIONS = Path.of("examples", "submissions");

  @TempDir Path folder;

  private KartaRun at(String moment, String zone, String... args) {
    Clock clock = Clock.fixed(Instant.parse(moment), ZoneId.of(zone));
    Map<String, String> environment =
        Map.of("KARTA_DB", folder.resolve("karta.db").toString(), "KARTA_LANG", "en");
    return KartaRun.at(clock, environment, args);
  }

  @ParameterizedTest
  @CsvSource({
    // Sofia is two hours ahead of UTC in winter, three in summer.
    "2028-02-28T21:59:59Z, UTC, 2028-02-28",
    "2028-02-28T22:00:00Z, UTC, 2028-02-29",
    "2028-02-29T21:59:59Z, Pacific/Auckland, 2028-02-29",
    "2030-12-31T22:00:00Z, America/Los_Angeles, 2031-01-01",
    "2026-07-31T20:59:59Z, Asia/Tokyo, 2026-07-31",
    "2026-07-31T21:00:00Z, Asia/Tokyo, 2026-08-01"
  })
  void the_day_asked_about_is_the_day_it_is_in_bulgaria(String moment, String zone, String day) {
    at(moment, zone, "init").ends(0);
    for (String command : new String[] {"licences check", "licences list", "coverage"}) {
      String[] args = (command + " --format json").split(" ");
      assertThat(at(moment, zone, args).ends(0).json().get("on").asText())
          .as(command)
          .isEqualTo(day);
    }
  }

  @Test
  void what_is_taken_in_is_dated_by_the_clock() throws IOException {
    Path file = folder.resolve("provider.csv");
    Files.copy(SUBMISSIONS.resolve("good/provider.csv"), file);
    at("2028-02-28T22:30:00Z", "UTC", "import", file.toString()).ends(0);
    Register register = Register.in(folder);
    assertThat(register.rows("SELECT at FROM entry")).containsExactly("2028-02-29T00:30:00+02:00");
    assertThat(register.rows("SELECT known_on FROM source")).containsExactly("2028-02-29");
  }

  /** The day named, nothing of the answer may depend on the day it is. */
  @ParameterizedTest
  @ValueSource(strings = {"good", "bad"})
  void a_named_day_gives_the_same_findings_on_every_day(String set) throws IOException {
    Set<String> answers = new TreeSet<>();
    for (String moment :
        new String[] {
          "2026-01-31T10:00:00Z",
          "2026-12-31T23:30:00Z",
          "2028-02-29T10:00:00Z",
          "2031-01-01T00:30:00Z"
        }) {
      String path = SUBMISSIONS.resolve(set).toString();
      KartaRun run = at(moment, "UTC", "check", "--on", "2026-01-31", "-f", "csv", path);
      answers.add(run.code() + run.out());
    }
    assertThat(answers).hasSize(1);
  }
}
