package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was taken in stays taken in, and is said to be, where telling of it fails. */
final class UntoldTest {
  private static final String PROVIDERS =
      "eik;name\n990001783;Едно\n990001720;Друго\n12345;Трето\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("p.csv"), PROVIDERS);
  }

  /** A screen that does not take what it is given. */
  private static OutputStream failing(Error error) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        if (error != null) {
          throw error;
        }
        throw new IOException("No space left on device");
      }
    };
  }

  private KartaRun onto(OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String register = folder.resolve("karta.db").toString();
    Map<String, String> environment = Map.of("KARTA_DB", register, "KARTA_LANG", "en");
    int code = Karta.run(out, err, environment, KartaRun.CLOCK, args);
    return new KartaRun(code, "", err.toString(StandardCharsets.UTF_8));
  }

  private void holdsTwo() {
    assertThat(Register.in(folder).rows("SELECT COUNT(*), MAX(batch) FROM provider"))
        .containsExactly("2|1");
  }

  @Test
  void a_report_that_the_screen_does_not_take_leaves_the_batch_and_its_own_code() {
    KartaRun run = onto(failing(null), "import", file.toString(), "--partial").ends(6);
    assertThat(run.err()).contains("cannot be written", "Batch 1 is in the register");
    holdsTwo();
  }

  @Test
  void so_does_one_for_which_there_is_no_memory() {
    KartaRun run =
        onto(failing(new OutOfMemoryError("x")), "import", file.toString(), "--partial").ends(6);
    assertThat(run.err()).contains("memory", "Batch 1 is in the register").doesNotContain("\tat ");
    holdsTwo();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-o", "--rejects"})
  @EnabledOnOs(OS.LINUX)
  void so_does_a_file_on_a_full_disk(String option) {
    KartaRun run =
        KartaRun.in(
                folder, "import", file.toString(), "--partial", option, "/dev/full", "-f", "json")
            .ends(6);
    assertThat(run.err()).contains("Batch 1 is in the register");
    holdsTwo();
  }

  @Test
  void rows_turned_back_that_cannot_be_written_aside_stop_the_import() throws IOException {
    Path rejects = folder.resolve("gone/rejects.csv");
    KartaRun.in(folder, "import", file.toString(), "--partial", "--rejects", rejects.toString())
        .ends(3);
    assertThat(folder.resolve("karta.db")).doesNotExist();
  }

  @Test
  void rows_turned_back_stand_in_their_file_once_the_batch_is_in() throws IOException {
    Path rejects = folder.resolve("rejects.csv");
    KartaRun.in(folder, "import", file.toString(), "--partial", "--rejects", rejects.toString())
        .ends(1);
    assertThat(Files.readString(rejects)).contains("12345;Трето;").doesNotContain("990001783");
    holdsTwo();
  }

  @Test
  void where_nothing_was_taken_in_the_code_is_that_of_the_output() {
    KartaRun run = onto(failing(null), "import", file.toString()).ends(3);
    assertThat(run.err()).doesNotContain("is in the register");
    assertThat(folder.resolve("karta.db")).doesNotExist();
  }
}
