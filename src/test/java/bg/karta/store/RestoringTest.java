package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A backup takes a register's place whole, and only where nothing can be lost. */
final class RestoringTest {
  private static final Duration WAIT = Duration.ofMillis(100);

  @TempDir private Path folder;
  private Path register;
  private Path backup;

  @BeforeEach
  void fill() throws IOException {
    register = folder.resolve("karta.db");
    backup = folder.resolve("backup.db");
    add("990001783");
    KartaRun.in(folder, "backup", backup.toString()).ends(0);
    add("990001720");
    assertThat(providers(register)).isEqualTo(2);
  }

  private void add(String eik) throws IOException {
    Path file = Files.writeString(folder.resolve("provider.csv"), "eik;name\n" + eik + ";Име\n");
    KartaRun.in(folder, "import", file.toString()).ends(0);
  }

  private static long providers(Path file) {
    try (Database database = Database.open(file, Database.Mode.READ, WAIT)) {
      return database.number("SELECT COUNT(*) FROM provider");
    }
  }

  @Test
  void a_register_is_again_what_it_was() throws IOException {
    Restoring.restore(register, backup, WAIT);
    assertThat(providers(register)).isOne();
    assertThat(Files.mismatch(register, backup)).isEqualTo(-1);
  }

  @Test
  void where_there_is_none_or_an_empty_file_the_backup_is_put() throws IOException {
    Path none = folder.resolve("none.db");
    Restoring.restore(none, backup, WAIT);
    assertThat(providers(none)).isOne();
    Path empty = Files.createFile(folder.resolve("empty.db"));
    Restoring.restore(empty, backup, WAIT);
    assertThat(providers(empty)).isOne();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_a_link_leads_to_is_replaced() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.db"), register);
    Restoring.restore(link, backup, WAIT);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(providers(register)).isOne();
  }

  @Test
  void what_is_no_register_stays_and_what_is_none_is_not_put() throws IOException {
    Path other = Files.writeString(folder.resolve("писмо.txt"), "текст");
    assertThatThrownBy(() -> Restoring.restore(other, backup, WAIT))
        .hasMessage("failure.restore.other[" + other + "]");
    assertThat(other).hasContent("текст");
    assertThatThrownBy(() -> Restoring.restore(register, other, WAIT))
        .hasMessageStartingWith("failure.database.");
    assertThatThrownBy(() -> Restoring.restore(register, folder.resolve("няма.db"), WAIT))
        .hasMessageStartingWith("failure.database.");
    assertThat(providers(register)).isEqualTo(2);
  }

  @Test
  void a_journal_that_was_not_taken_in_stops_it() throws IOException {
    Path journal = Files.writeString(Path.of(backup + "-wal"), "x");
    assertThatThrownBy(() -> Restoring.restore(register, backup, WAIT))
        .hasMessage("failure.restore.journal[%s, %s]", backup, journal.toRealPath());
    assertThat(providers(register)).isEqualTo(2);
  }

  @Test
  void who_writes_is_waited_for_and_then_told_of() {
    try (Database writing = Database.open(register, Database.Mode.WRITE, WAIT)) {
      writing.begin();
      assertThatThrownBy(() -> Restoring.restore(register, backup, WAIT))
          .hasMessageStartingWith("failure.database.locked");
      writing.rollback();
    }
  }
}
