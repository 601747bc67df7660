package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup put in a register's place, with what is in its folder and in its ledger. */
@DisabledOnOs(OS.WINDOWS)
final class RestoredBackupTest {
  private static final long FIRST = 1_700_000_000_000L;

  @TempDir private Path dir;

  @BeforeEach
  void a_register_of_one_batch() throws IOException {
    take("1.csv", "eik;name\n990001783;Едно\n990001720;Друго\n");
  }

  private void take(String name, String text) throws IOException {
    run("import", Files.writeString(dir.resolve(name), text).toString()).ends(0);
  }

  private KartaRun run(String... arguments) {
    return KartaRun.in(dir, arguments);
  }

  private String path(String name) {
    return dir.resolve(name).toString();
  }

  private List<String> hidden() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void one_of_an_earlier_version_leaves_nothing_beside_the_register(int version)
      throws IOException, SQLException {
    EarlierRegister.make(version, dir.resolve("old.db"));

    run("restore", "--force", path("old.db")).ends(0);

    assertThat(hidden()).isEmpty();
    run("verify").ends(0);
  }

  @Test
  void the_oldest_kept_one_is_restored_and_stays() throws IOException {
    run("backup", path("b.db")).ends(0);
    Path kept = dir.resolve("karta.db.backups");
    for (int i = 0; i < KeptBackups.MOST; i++) {
      run("restore", "--force", path("b.db")).ends(0);
    }
    List<Path> all;
    try (Stream<Path> files = Files.list(kept)) {
      all = files.sorted().toList();
    }
    assertThat(all).hasSize(KeptBackups.MOST);
    for (int i = 0; i < all.size(); i++) {
      Files.setLastModifiedTime(all.get(i), FileTime.fromMillis(FIRST + i * 1000L));
    }

    run("restore", "--force", all.get(0).toString()).ends(0);

    assertThat(all.get(0)).exists();
    run("verify").ends(0);
  }

  @Test
  void what_somebody_else_put_among_the_kept_ones_stays() throws IOException {
    run("backup", path("b.db")).ends(0);
    Path kept = Files.createDirectories(dir.resolve("karta.db.backups"));
    List<String> others = List.of("2024.db", "before-the-audit.db", "20240101-120000.db", "x.db");
    for (String name : others) {
      Path file = Files.writeString(kept.resolve(name), "mine");
      Files.setLastModifiedTime(file, FileTime.fromMillis(FIRST));
    }
    for (int i = 0; i < KeptBackups.MOST + 2; i++) {
      run("restore", "--force", path("b.db")).ends(0);
    }

    assertThat(others).allMatch(name -> Files.exists(kept.resolve(name)));
    try (Stream<Path> files = Files.list(kept)) {
      assertThat(files).hasSize(KeptBackups.MOST + others.size());
    }
  }

  @Test
  void a_number_or_a_token_in_its_name_is_not_kept() {
    for (String name : List.of("6101057509", "ghn242-0123456789abcdef")) {
      run("backup", path(name + ".db")).ends(0);
      run("restore", "--force", path(name + ".db")).ends(0);

      assertThat(String.join("", Register.in(dir).rows("SELECT files FROM entry")))
          .doesNotContain(name)
          .contains(name.substring(0, 2));
      assertThat(run("log", "-f", "csv").ends(0).out()).doesNotContain(name);
    }
    run("verify").ends(0);
  }

  /** A page of records is destroyed; those of the ledger can be read. */
  @Test
  void the_ledger_of_a_damaged_register_is_carried_on() throws IOException {
    run("backup", path("b.db")).ends(0);
    take("2.csv", "eik;name\n000990011;Три\n");
    Register register = Register.in(dir);
    try (Database open =
        Database.open(register.file(), Database.Mode.WRITE, java.time.Duration.ZERO)) {
      new Ledger(open).add(Ledger.Entry.erased(3, "молба", java.util.Map.of()), Editions.SIGNATURE);
    }
    long page = register.number("SELECT rootpage FROM sqlite_schema WHERE name = 'plan'");
    long size = register.number("PRAGMA page_size");
    try (RandomAccessFile file = new RandomAccessFile(register.file().toFile(), "rw")) {
      file.seek((page - 1) * size);
      file.write(new byte[(int) size]);
    }

    KartaRun restored = run("restore", "--force", path("b.db")).ends(0);

    assertThat(restored.err()).contains("was damaged", "not in the backup: 1");
    assertThat(register.rows("SELECT id, action FROM entry ORDER BY id"))
        .containsExactly("1|import", "4|restore");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE plan",
        "DROP TABLE entry",
        "DROP TABLE provider_history",
        "ALTER TABLE provider_history RENAME COLUMN name TO title",
        "DELETE FROM source",
        "DELETE FROM provider",
        "UPDATE provider SET batch = 7",
        "PRAGMA user_version = 5",
        "CREATE TABLE other (x TEXT)"
      })
  void one_that_is_not_what_karta_made_of_it_is_refused(String change) throws IOException {
    run("backup", path("b.db")).ends(0);
    new Register(dir.resolve("b.db")).change(change);
    byte[] before = Files.readAllBytes(dir.resolve("karta.db"));

    assertThat(run("restore", "--force", path("b.db")).ends(4).err())
        .contains("b.db")
        .doesNotContain(".tmp")
        .containsOnlyOnce("karta: ");

    assertThat(dir.resolve("karta.db")).hasBinaryContent(before);
    assertThat(hidden()).isEmpty();
    assertThat(dir.resolve("karta.db.backups")).doesNotExist();
  }

  @Test
  void a_link_to_nothing_leads_to_where_the_register_is_made() throws IOException {
    run("backup", path("b.db")).ends(0);
    Files.createDirectory(dir.resolve("far"));
    Path link = Files.createSymbolicLink(dir.resolve("link.db"), Path.of("far/made.db"));

    run("restore", path("b.db"), "--db", link.toString()).ends(0);

    assertThat(link).isSymbolicLink();
    assertThat(dir.resolve("far/made.db")).isRegularFile();
    run("verify", "--db", link.toString()).ends(0);
  }

  @Test
  void links_and_places_that_lead_nowhere_are_told() throws IOException {
    run("backup", path("b.db")).ends(0);
    Files.createSymbolicLink(dir.resolve("one.db"), Path.of("two.db"));
    Files.createSymbolicLink(dir.resolve("two.db"), Path.of("one.db"));
    Files.createSymbolicLink(dir.resolve("gone.db"), Path.of("gone/made.db"));

    for (String place : List.of("one.db", "gone.db", "missing/karta.db")) {
      assertThat(run("restore", path("b.db"), "--db", path(place)).ends(4).err())
          .contains(place)
          .containsOnlyOnce("karta: ");
    }
  }

  @Test
  void what_is_no_database_is_told_as_that() throws IOException {
    byte[] before = Files.readAllBytes(dir.resolve("karta.db"));
    assertThat(run("restore", path("1.csv")).ends(4).err()).contains("is no database");
    assertThat(dir.resolve("karta.db")).hasBinaryContent(before);
  }

  /** A run was killed in the midst of it, and its folder could not be swept. */
  @Test
  void folders_within_the_folder_of_a_killed_run_are_swept_and_links_are_not_followed()
      throws IOException {
    Path killed = Files.createDirectories(dir.resolve(".karta-1/karta.tmp.backups"));
    Files.writeString(dir.resolve(".karta-1/lock"), "");
    Files.writeString(killed.resolve("copy.db"), "copy");
    Path mine = Files.createDirectory(dir.resolve("mine"));
    Files.writeString(mine.resolve("notes"), "notes");
    Files.createSymbolicLink(killed.resolve("link"), mine);

    run("status").ends(0);

    assertThat(hidden()).isEmpty();
    assertThat(mine.resolve("notes")).hasContent("notes");
  }
}
