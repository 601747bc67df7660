package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.result.Parameters;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a restored backup takes the place of, and what becomes of that. */
final class RestorationTest {
  private static final String MOMENT = "20260131-120000";
  private static final long FIRST = 1_700_000_000_000L;

  @TempDir Path dir;
  private Path register;
  private Path backup;

  @BeforeEach
  void a_register_and_its_backup() {
    register = dir.resolve("karta.db");
    backup = dir.resolve("backup.db");
    NativeLibrary.prepare(System.getenv());
    addBatch(register, 1, "2026-01-01");
    try (Database open = Database.open(register, Database.Mode.READ, Duration.ZERO)) {
      open.copyTo(backup);
    }
  }

  private static void addBatch(Path file, int id, String day) {
    try (Database open = Database.open(file, Database.Mode.CREATE, Duration.ZERO)) {
      Clock clock = Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneId.of("Europe/Sofia"));
      new Ledger(open)
          .addBatch(
              new BatchEntry(id, Ledger.Action.IMPORT, "rules", "accepted", null, 0),
              Editions.signature(clock));
    }
  }

  private static List<String> batches(Path file) {
    try (Database open = Database.open(file, Database.Mode.READ, Duration.ZERO)) {
      return open.texts(
          "SELECT id || ' ' || substr(at, 1, 10) FROM entry WHERE action = 'import' ORDER BY id",
          Parameters.none());
    }
  }

  private Path restore(boolean force) throws IOException {
    return new Restoration(backup, register, Duration.ZERO, Editions.SIGNATURE)
        .run(force, MOMENT)
        .kept();
  }

  /** As on a full disk: the backup's last pages do not fit in. */
  @Test
  void a_register_whose_pages_cannot_all_be_replaced_is_left_and_that_is_said() {
    try (Database open = Database.open(backup, Database.Mode.WRITE, Duration.ZERO)) {
      open.update(
          "UPDATE entry SET ruleset = hex(zeroblob(:bytes))", Parameters.of("bytes", 1_000_000));
    }
    try (Database held = Database.held(register, Duration.ZERO)) {
      held.execute("PRAGMA max_page_count = 1");
      assertThatThrownBy(() -> held.overwriteWith(backup)).isInstanceOf(Failure.class);
    }
    assertThat(batches(register)).containsExactly("1 2026-01-01");
  }

  @Test
  void an_older_register_is_replaced_and_kept() throws IOException {
    addBatch(backup, 2, "2026-01-02");
    Path kept = restore(false);
    assertThat(batches(register)).containsExactly("1 2026-01-01", "2 2026-01-02");
    assertThat(batches(kept)).containsExactly("1 2026-01-01");
    assertThat(kept).isEqualTo(dir.resolve("karta.db.backups/" + MOMENT + "-restore.db"));
  }

  @Test
  void a_register_with_a_batch_that_the_backup_lacks_is_replaced_by_force_alone()
      throws IOException {
    // The same number of another day is another batch.
    addBatch(register, 2, "2026-01-03");
    addBatch(backup, 2, "2026-01-02");
    byte[] before = Files.readAllBytes(register);
    assertThatThrownBy(() -> restore(false)).hasMessageContaining("failure.restore.newer");
    assertThat(register).hasBinaryContent(before);
    assertThat(dir.resolve("karta.db.backups")).doesNotExist();
    Path kept = restore(true);
    assertThat(batches(register)).containsExactly("1 2026-01-01", "2 2026-01-02");
    assertThat(batches(kept)).containsExactly("1 2026-01-01", "2 2026-01-03");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 4_100, 40_000, 200_000})
  void a_damaged_backup_changes_nothing(long where) throws IOException {
    addBatch(register, 2, "2026-01-02");
    byte[] before = Files.readAllBytes(register);
    spoil(backup, where);
    byte[] spoilt = Files.readAllBytes(backup);
    assertThatThrownBy(() -> restore(true)).isInstanceOf(Failure.class);
    assertThat(register).hasBinaryContent(before);
    assertThat(backup).hasBinaryContent(spoilt);
    assertThat(names()).containsExactly("backup.db", "karta.db");
  }

  @Test
  void a_backup_whose_ledger_was_changed_is_not_restored() throws IOException {
    byte[] before = Files.readAllBytes(register);
    try (Database open = Database.open(backup, Database.Mode.WRITE, Duration.ZERO)) {
      open.execute("UPDATE entry SET system_user = 'eva'");
    }
    assertThatThrownBy(() -> restore(true)).hasMessageContaining("failure.proof.chain");
    assertThat(register).hasBinaryContent(before);
  }

  @Test
  void restoring_is_an_entry_and_no_number_is_given_again() throws IOException {
    addBatch(register, 2, "2026-01-02");
    addBatch(register, 3, "2026-01-03");
    restore(true);
    try (Database open = Database.open(register, Database.Mode.READ, Duration.ZERO)) {
      assertThat(open.texts("SELECT id || ' ' || action FROM entry", Parameters.none()))
          .containsExactly("1 import", "4 restore");
      assertThat(
              open.texts(
                  "SELECT files ->> '$[0].bytes' FROM entry WHERE id = 4", Parameters.none()))
          .containsExactly(String.valueOf(Files.size(backup)));
      assertThat(new Proof(open).faults()).isEmpty();
    }
    // The same backup again takes nothing away but the entry that it was restored.
    assertThat(restore(false)).exists();
  }

  @Test
  void a_backup_cut_short_changes_nothing() throws IOException {
    byte[] before = Files.readAllBytes(register);
    try (FileChannel channel = FileChannel.open(backup, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    assertThatThrownBy(() -> restore(true)).isInstanceOf(Failure.class);
    assertThat(register).hasBinaryContent(before);
  }

  private static void spoil(Path file, long where) throws IOException {
    byte[] noise = new byte[4000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 37 + 11);
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(noise), where);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_register_that_is_being_written_to_is_not_replaced() {
    try (Database writing = Database.open(register, Database.Mode.WRITE, Duration.ZERO)) {
      writing.begin();
      assertThatThrownBy(() -> restore(true))
          .isInstanceOfSatisfying(
              Failure.class, e -> assertThat(e.category()).isEqualTo(Failure.Category.LOCKED));
      writing.rollback();
    }
    assertThat(batches(register)).containsExactly("1 2026-01-01");
  }

  @Test
  void who_has_the_register_open_finds_what_was_restored_and_writes_into_it() throws IOException {
    addBatch(backup, 2, "2026-01-02");
    try (Database open = Database.open(register, Database.Mode.WRITE, Duration.ZERO)) {
      assertThat(open.number("SELECT COUNT(*) FROM entry")).isEqualTo(1);
      restore(false);
      assertThat(open.number("SELECT MAX(id) FROM entry")).isEqualTo(3);
      new Ledger(open)
          .addBatch(
              new BatchEntry(4, Ledger.Action.IMPORT, "rules", "accepted", null, 0),
              Editions.SIGNATURE);
    }
    assertThat(batches(register)).hasSize(3);
  }

  @Test
  void a_damaged_register_is_kept_as_it_was_with_its_journal() throws IOException {
    spoil(register, 4_096);
    spoil(register, 16_000);
    byte[] damaged = Files.readAllBytes(register);
    Path kept = restore(true);
    assertThat(kept).hasBinaryContent(damaged);
    assertThat(kept.getFileName()).hasToString(MOMENT + "-damaged.db");
    assertThat(batches(register)).containsExactly("1 2026-01-01");
  }

  @Test
  void an_earlier_version_is_brought_up_in_the_register_and_stays_in_the_backup()
      throws IOException, SQLException {
    Files.delete(backup);
    EarlierRegister.make(3, backup);
    byte[] earlier = Files.readAllBytes(backup);
    assertThat(restore(true)).isNotNull();
    assertThat(backup).hasBinaryContent(earlier);
    try (Database open = Database.open(register, Database.Mode.READ, Duration.ZERO)) {
      assertThat(open.number("PRAGMA user_version")).isEqualTo(Schema.VERSION);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void rights_and_links_stay_as_they_are() throws IOException {
    addBatch(backup, 2, "2026-01-02");
    Files.setPosixFilePermissions(register, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(dir.resolve("link.db"), Path.of("karta.db"));
    new Restoration(backup, link, Duration.ZERO, Editions.SIGNATURE).run(false, MOMENT);
    assertThat(link).isSymbolicLink();
    assertThat(batches(register)).hasSize(2);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(register)))
        .isEqualTo("rw-r-----");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_register_that_is_made_is_for_its_owners_eyes() throws IOException {
    Files.delete(register);
    assertThat(restore(false)).isNull();
    addBatch(dir.resolve("new.db"), 1, "2026-01-01");
    for (String name : List.of("karta.db", "new.db")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve(name))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void the_oldest_go_when_many_are_kept() throws IOException {
    for (int i = 0; i < KeptBackups.MOST + 3; i++) {
      Path kept = Objects.requireNonNull(restore(true));
      Files.setLastModifiedTime(kept, FileTime.fromMillis(FIRST + i * 1000L));
    }
    try (Stream<Path> files = Files.list(dir.resolve("karta.db.backups"))) {
      // Three were made before so many were there.
      assertThat(files)
          .hasSize(KeptBackups.MOST)
          .allMatch(file -> file.toFile().lastModified() >= FIRST + 3 * 1000);
    }
  }

  @Test
  void a_file_that_is_no_register_is_not_replaced() throws IOException {
    Files.delete(register);
    Files.writeString(register, "notes");
    assertThatThrownBy(() -> restore(true)).hasMessageContaining("failure.restore.other");
    assertThat(register).hasContent("notes");
  }
}
