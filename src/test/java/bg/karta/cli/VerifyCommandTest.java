package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A register that somebody changed past karta, in whatever table, is told from a whole one. */
@DisabledOnOs(OS.WINDOWS)
final class VerifyCommandTest extends KeyedRegister {
  private static final String PROVIDERS = "eik;name\n990001783;Едно\n990001720;Друго\n";

  @BeforeEach
  void files_of_two_kinds_of_which_one_was_changed() {
    taken("p.csv", PROVIDERS, "--as-of", "2025-01-01");
    taken("q.csv", PROVIDERS.replace("Едно", "Ново"), "--as-of", "2025-06-01");
    taken("e.csv", "eik;name;phone\n990001720;Друго;0700 1\n", "--as-of", "2024-01-01");
    taken("a.csv", ASSESSMENTS, "--as-of", "2025-01-01");
    taken("b.csv", ASSESSMENTS.replace("90", "95"), "--as-of", "2025-06-01");
    run("verify").ends(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE FROM provider WHERE eik = '990001783' | record of provider",
        "DELETE FROM provider | of provider",
        "DELETE FROM provider WHERE eik = '990001720' | of provider",
        "DELETE FROM provider_history WHERE batch = 1 | of provider",
        "INSERT INTO provider_history SELECT '990001783', 'Х', form, municipality, settlement,"
            + " address, email, phone, website, 1, 2, 3, 2 FROM provider LIMIT 1 | of provider",
        "DELETE FROM assessment_history | of assessment",
        "INSERT INTO provider(eik, name, batch, origin, origin_row) SELECT '000990011', 'Х',"
            + " batch, origin, 9 FROM provider WHERE eik = '990001783' | of provider",
        "UPDATE provider SET batch = 0, origin = 0 | of provider",
        "UPDATE provider SET batch = 4 WHERE eik = '990001783' | of provider",
        "UPDATE assessment SET batch = 2 | of assessment",
        "UPDATE assessment_history SET until_batch = 9 | earlier states of assessment",
        "UPDATE assessment_history SET until_batch = 1 | earlier states of assessment",
        "INSERT INTO confirmation VALUES (9, 1) | notes",
        "INSERT INTO confirmation VALUES (1, 2) | notes",
        "UPDATE territory SET name_bg = 'Х' WHERE code = 'BLG03' | territory",
        "DELETE FROM nomenclature | nomenclature",
        "UPDATE nomenclature SET name_en = 'x' WHERE place = 0 | nomenclature",
        "UPDATE service_type SET residential = 1 - residential | service_type",
        "DELETE FROM service_type | service_type",
        "INSERT INTO declaration VALUES ('x') | declaration",
        "DELETE FROM person_key | key",
        "UPDATE person_key SET id = 'aaaaaa' | aaaaaa",
        "INSERT INTO person_key VALUES ('aaaaaa', '2026-01-01') | aaaaaa",
        "UPDATE assessment SET date = '2024-13-01' WHERE disability = 60 | date",
        "UPDATE assessment SET municipality = 'BLG99' WHERE disability = 60 | municipality",
        "UPDATE assessment SET sex = 'Female' WHERE disability = 60 | sex",
      })
  void whatever_was_changed_is_told_with_its_place(String change, String told) {
    register().change(change);

    KartaRun verified = run("verify").ends(4);

    assertThat(verified.err()).contains(told);
    assertThat(run("--lang", "bg", "verify").ends(4).err()).contains("възстановете");
  }

  @ParameterizedTest
  @CsvSource({
    "ALTER TABLE entry ADD COLUMN x TEXT, table entry (x TEXT)",
    "ALTER TABLE source ADD COLUMN x TEXT, table source (x TEXT)",
    "ALTER TABLE source ADD COLUMN x TEXT DEFAULT '', table source (x TEXT",
    "ALTER TABLE confirmation ADD COLUMN x TEXT, table confirmation (x TEXT)",
    "ALTER TABLE person_key ADD COLUMN x TEXT, table person_key (x TEXT)",
    "ALTER TABLE declaration ADD COLUMN x TEXT, table declaration (x TEXT)",
    "ALTER TABLE territory ADD COLUMN x TEXT, table territory (x TEXT)",
    "ALTER TABLE provider ADD COLUMN x TEXT, table provider (x TEXT)",
    "ALTER TABLE provider_history ADD COLUMN x TEXT, table provider_history (x TEXT)",
    "ALTER TABLE source ADD COLUMN x TEXT CHECK (x <> ''), CHECK",
    "ALTER TABLE provider RENAME COLUMN name TO title, title TEXT NOT NULL",
  })
  void a_column_more_or_other_is_told_by_its_name(String change, String told) {
    register().change(change);

    assertThat(run("verify").ends(4).err()).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE person_key (id TEXT NOT NULL ON CONFLICT REPLACE, since TEXT NOT NULL) STRICT",
        "CREATE TABLE person_key (id TEXT NOT NULL DEFAULT 'x', since TEXT NOT NULL) STRICT",
        "CREATE TABLE person_key (id TEXT NOT NULL CHECK (id > ''), since TEXT NOT NULL) STRICT",
        "CREATE TABLE person_key (id TEXT NOT NULL COLLATE NOCASE, since TEXT NOT NULL) STRICT",
        "CREATE TABLE person_key (id TEXT NOT NULL, since TEXT NOT NULL)",
        "CREATE TABLE person_key (since TEXT NOT NULL, id TEXT NOT NULL) STRICT"
      })
  void a_table_made_anew_otherwise_is_told(String otherwise) {
    register().change("ALTER TABLE person_key RENAME TO old");
    register().change(otherwise);
    register().change("INSERT INTO person_key(id, since) SELECT id, since FROM old");
    register().change("DROP TABLE old");

    assertThat(run("verify").ends(4).err()).contains("table person_key");
  }

  @Test
  void an_index_of_another_column_is_told() {
    register().change("DROP INDEX source_by_batch");
    register().change("CREATE INDEX source_by_batch ON source(kind)");

    assertThat(run("verify").ends(4).err()).contains("index source_by_batch (kind; batch)");
  }

  /** What works on every register but not on this one is the register's fault, not the user's. */
  @ParameterizedTest
  @CsvSource({"5", "1"})
  void a_register_that_says_another_version_ends_with_four_and_keeps_no_copies(int version)
      throws IOException {
    register().change("PRAGMA user_version = " + version);

    for (String command : new String[] {"status", "verify", "log"}) {
      assertThat(run(command).ends(4).err()).contains("karta restore").containsOnlyOnce("karta: ");
    }
    Path kept = folder.resolve("karta.db.backups");
    assertThat(!Files.exists(kept) || Files.list(kept).findAny().isEmpty()).isTrue();
  }

  @Test
  void a_history_with_other_columns_ends_with_four() {
    register().change("DROP TABLE training_history");
    register().change("CREATE TABLE training_history (x TEXT) STRICT");

    assertThat(run("verify").ends(4).err()).contains("table training_history");
  }

  @Test
  void people_whose_key_is_forgotten_get_no_second_token() {
    register().change("DELETE FROM person_key");
    byte[] before = bytes();

    assertThat(take("c.csv", ASSESSMENTS.replace("2024", "2023")).ends(4).err())
        .contains("karta restore")
        .containsOnlyOnce("karta: ");
    run("check", "--against", folder.resolve("karta.db").toString(), put("d.csv", ASSESSMENTS) + "")
        .ends(4);
    run("keys", "rotate").ends(4);
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void what_is_not_proven_is_said() {
    assertThat(run("verify").ends(0).err()).contains("not what texts and numbers in them say");
  }
}
