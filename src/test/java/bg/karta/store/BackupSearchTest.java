package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.person.PersonKey;
import bg.karta.store.BackupSearch.Looked;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files still hold a person who was erased from the register. */
final class BackupSearchTest {
  @TempDir private Path folder;
  private Path register;
  private Path backup;

  @BeforeEach
  void a_register_and_its_backup() {
    NativeLibrary.prepare(System.getenv());
    register = folder.resolve("karta.db");
    backup = folder.resolve("backup.db");
    ErasedPerson.fill(register);
    copyTo(backup);
  }

  private void copyTo(Path file) {
    try (Database open = Database.open(register, Database.Mode.READ, Duration.ZERO)) {
      open.copyTo(file);
    }
  }

  private List<String> look(String token, PersonKey chain, Path... named) throws IOException {
    return new BackupSearch(register, token, chain)
        .look(Arrays.asList(named)).stream().map(this::told).toList();
  }

  private String told(Looked looked) {
    return looked.holding() + " " + folder.relativize(looked.file().toAbsolutePath());
  }

  private static String his() {
    return ErasedPerson.KEY.token(ErasedPerson.HE);
  }

  private static void change(Path file, String sql) {
    new bg.karta.Register(file).change(sql);
  }

  @Test
  void a_backup_with_a_record_or_an_earlier_state_of_the_person_holds_it() throws IOException {
    assertThat(look(his(), null, backup)).containsExactly("HOLDS backup.db");
    String moved =
        "INSERT INTO assessment_history (person, date, municipality, batch, origin, origin_row,"
            + " until_batch) SELECT person, date, municipality, batch, origin, origin_row, 1"
            + " FROM assessment";
    change(backup, moved);
    change(backup, "DELETE FROM assessment");
    change(backup, "VACUUM");
    assertThat(look(his(), null, backup)).containsExactly("HOLDS backup.db");
    change(backup, "DELETE FROM assessment_history WHERE person = '" + his() + "'");
    change(backup, "VACUUM");
    assertThat(look(his(), null, backup)).containsExactly("LACKS backup.db");
  }

  @Test
  void what_was_deleted_and_not_overwritten_is_still_held() throws IOException {
    change(backup, "DELETE FROM assessment WHERE person = '" + his() + "'");

    assertThat(look(his(), null, backup)).containsExactly("HOLDS backup.db");
  }

  @Test
  void tokens_from_before_and_after_a_rotation_are_the_same_person() throws IOException {
    String newer = ErasedPerson.LONGER.token(ErasedPerson.HE);
    String other = ErasedPerson.LONGER.renewed(ErasedPerson.KEY.id() + "-" + "0".repeat(16), 1);

    assertThat(look(newer, ErasedPerson.LONGER, backup)).containsExactly("HOLDS backup.db");
    assertThat(look(other, ErasedPerson.LONGER, backup)).containsExactly("LACKS backup.db");
    assertThat(look(newer, null, backup)).containsExactly("OTHER_KEY backup.db");
    try (Database open = Database.open(backup, Database.Mode.WRITE, Duration.ZERO)) {
      new PersonTokens(open).rotate(ErasedPerson.KEY, ErasedPerson.LONGER, "2026-02-03");
      open.execute("VACUUM");
    }
    assertThat(look(his(), ErasedPerson.LONGER, backup)).containsExactly("HOLDS backup.db");
    assertThat(look(his(), ErasedPerson.KEY, backup)).containsExactly("OTHER_KEY backup.db");
  }

  @Test
  void kept_backups_folders_and_numbered_ones_are_all_looked_into() throws IOException {
    new KeptBackups(register).keep(Database.open(register, Database.Mode.READ, Duration.ZERO), "x");
    copyTo(folder.resolve("backup.db.1"));
    copyTo(folder.resolve("backup.db.12"));
    Files.writeString(folder.resolve("backup.db.txt"), "notes");
    Path deep = Files.createDirectories(folder.resolve("old/2025"));
    copyTo(deep.resolve("a.db"));
    Files.writeString(folder.resolve("old/notes.txt"), "notes");
    Files.writeString(folder.resolve("old/export.csv"), "person\n" + his() + "\n");

    assertThat(look(his(), null, backup, folder.resolve("old"), register))
        .containsExactly(
            "HOLDS karta.db.backups/x.db",
            "HOLDS backup.db",
            "HOLDS backup.db.1",
            "HOLDS backup.db.12",
            "HOLDS old/2025/a.db",
            "HOLDS old/export.csv",
            "OTHER old/notes.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_damaged_one_and_another_database_are_told() throws IOException {
    byte[] bytes = Files.readAllBytes(backup);
    Arrays.fill(bytes, 100, bytes.length, (byte) 1);
    Files.write(folder.resolve("damaged.db"), bytes);
    change(folder.resolve("other.db"), "CREATE TABLE t (x)");

    assertThat(look(his(), null, folder.resolve("damaged.db"), folder.resolve("other.db")))
        .containsExactly("HOLDS backup.db", "UNREADABLE damaged.db", "UNREADABLE other.db");
    assertThat(new BackupSearch(register, his(), null).look(List.of(Path.of("/dev/null"))))
        .contains(new Looked(Path.of("/dev/null"), BackupSearch.Holding.UNREADABLE));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5})
  void one_of_an_earlier_version_is_read_and_stays_as_it_is(int version)
      throws IOException, SQLException {
    Path earlier = folder.resolve("earlier.db");
    EarlierRegister.make(version, earlier);
    byte[] before = Files.readAllBytes(earlier);

    assertThat(look(his(), ErasedPerson.KEY, earlier)).hasSize(2);

    assertThat(earlier).hasBinaryContent(before);
    assertThat(folder.resolve("earlier.db.backups")).doesNotExist();
  }

  @Test
  void one_that_is_not_there_is_told_before_anything_is_changed() {
    assertThatThrownBy(() -> look(his(), null, folder.resolve("none.db")))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.category()).isEqualTo(Failure.Category.INPUT));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_513, 65_514, 65_520, 65_530, 65_536, 131_060, 200_000})
  void a_token_is_found_wherever_it_stands_in_a_file(int place) throws IOException {
    Path file = folder.resolve("text");
    Files.writeString(file, "x".repeat(place) + his() + "2025-03-10");

    assertThat(ErasedPerson.tokens(file)).containsExactly(his());
  }
}
