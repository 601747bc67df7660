package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.Started.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Four who write to one register, and four who read it, at the same time. */
@DisabledOnOs(OS.WINDOWS)
class ConcurrencyIT {
  private static final Path BINARY = Path.of("target/karta").toAbsolutePath();
  private static final int OFFICES = 4;
  private static final int ROUNDS = 1;
  private static final int PROVIDERS = 500;

  @TempDir Path folder;

  private Started start(String... arguments) {
    List<String> command = new ArrayList<>(List.of(BINARY + "", "--db", "karta.db"));
    command.addAll(List.of(arguments));
    Map<String, String> environment =
        Map.of("KARTA_CACHE", Path.of("target/home/crash").toAbsolutePath() + "");
    return Started.start(folder, environment, command);
  }

  @Test
  void every_row_is_there_and_nobody_fails() throws IOException {
    assertThat(start("init").end().code()).isZero();
    List<Started> writers = new ArrayList<>();
    List<Started> readers = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int office = 0; office < OFFICES; office++) {
        String file = round + "-" + office + ".csv";
        int number = round * OFFICES + office;
        Files.writeString(folder.resolve(file), Offices.file(number, PROVIDERS));
        writers.add(start("import", file, "--wait", "120"));
        readers.add(
            start("query", "SELECT COUNT(*) AS n FROM provider", "--wait", "120", "-f", "csv"));
      }
    }
    readers.forEach(ConcurrencyIT::assertIsOfOneMoment);
    writers.forEach(writer -> assertEndsWell(writer.end()));
    assertThat(start("verify").end().code()).isZero();
    Ended batches = start("query", "SELECT COUNT(*) AS n FROM entry", "-f", "csv").end();
    assertThat(batches.out().lines().toList().get(1)).isEqualTo("" + OFFICES * ROUNDS);
    Ended rows = start("query", "SELECT COUNT(*) AS n FROM provider", "-f", "csv").end();
    assertThat(rows.out().lines().toList().get(1)).isEqualTo("" + OFFICES * ROUNDS * PROVIDERS);
  }

  /** No reader sees a part of an import. */
  private static void assertIsOfOneMoment(Started reader) {
    Ended ended = reader.end();
    assertEndsWell(ended);
    assertThat(Integer.parseInt(ended.out().lines().toList().get(1)) % PROVIDERS).isZero();
  }

  private static void assertEndsWell(Ended ended) {
    assertThat(ended.code()).as(ended.err()).isZero();
  }

  @Test
  void who_does_not_wait_is_told_that_the_register_is_held() throws IOException {
    assertThat(start("init").end().code()).isZero();
    List<Started> writers = new ArrayList<>();
    for (int office = 0; office < OFFICES; office++) {
      Files.writeString(folder.resolve(office + ".csv"), Offices.file(office, PROVIDERS));
      writers.add(start("import", office + ".csv", "--wait", "0"));
    }
    int stored = 0;
    for (Started writer : writers) {
      Ended ended = writer.end();
      assertThat(ended.code()).as(ended.err()).isIn(0, 5);
      stored += ended.code() == 0 ? PROVIDERS : 0;
    }
    Ended rows = start("query", "SELECT COUNT(*) AS n FROM provider", "-f", "csv").end();
    assertThat(rows.out().lines().toList().get(1)).isEqualTo("" + stored);
  }
}
