package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bg.karta.Register;
import bg.karta.result.Parameters;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register's file: what a new one holds, what can be asked in it, and what opens none. */
final class DatabaseTest {
  private static final String MARK = "INSERT INTO person_key VALUES ('abc123', '2026-01-31')";

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("karta.db");
  }

  private Database open(Database.Mode mode) {
    return Database.open(file(), mode, Duration.ZERO);
  }

  private Database made() {
    return open(Database.Mode.CREATE);
  }

  private static Failure refused(Runnable opening) {
    return catchThrowableOfType(Failure.class, opening::run);
  }

  private void assertRefuses(Database.Mode mode, String message, Failure.Category kind) {
    Failure failure = refused(() -> open(mode).close());
    assertThat(failure).hasMessageStartingWith(message + "[");
    assertThat(failure.category()).isEqualTo(kind);
  }

  /** The country has 28 oblasts and 265 municipalities, 13 of them in the oblast of Burgas. */
  @Test
  void a_new_register_knows_territories_and_codes() {
    made().close();
    Register register = new Register(file());

    assertThat(register.number("SELECT COUNT(*) FROM territory WHERE length(code) = 3"))
        .isEqualTo(28);
    assertThat(register.number("SELECT COUNT(*) FROM territory WHERE length(code) = 5"))
        .isEqualTo(265);
    assertThat(register.number("SELECT COUNT(*) FROM territory WHERE code LIKE 'BGS__'"))
        .isEqualTo(13);
    assertThat(register.rows("SELECT code FROM nomenclature WHERE list = 'form' ORDER BY code"))
        .containsExactly("eu-entity", "municipal-entity", "municipality", "private", "state");
  }

  @ParameterizedTest
  @CsvSource({
    "is_eik('204878243'), 1",
    "is_eik('204878244'), 0",
    "is_eik(NULL), ",
    "is_usual_licence_number('Л-3129-1'), 1",
    "is_usual_licence_number('няма'), 0",
    "working_day('2026-01-30'), 2026-01-30",
    "working_day('2026-01-31'), 2026-02-02",
    "working_day(NULL), ",
    "licence_end('2021-01-04'), 2026-01-03",
    "licence_end('2020-03-01'), 2025-02-28",
    "day_in_text('Заповед от 04.01.2021 г.'), 2021-01-04",
    "day_in_text('Заповед'), "
  })
  void queries_can_ask_what_only_karta_knows(String asked, String answer) {
    try (Database database = made()) {
      assertThat(database.rows("SELECT " + asked + " AS found").get(0).textOrNull("found"))
          .isEqualTo(answer);
    }
  }

  @Test
  void what_is_taken_back_was_never_there_and_what_is_committed_stays() {
    try (Database database = made()) {
      database.begin();
      database.execute(MARK);
      database.rollback();
      assertThat(database.number("SELECT COUNT(*) FROM person_key")).isZero();
      database.begin();
      database.execute(MARK);
      database.commit();
    }
    try (Database database = open(Database.Mode.READ)) {
      assertThat(database.number("SELECT COUNT(*) FROM person_key")).isEqualTo(1);
      assertThat(database.texts("SELECT id FROM person_key", Parameters.none()))
          .isEqualTo(List.of("abc123"));
    }
  }

  @Test
  void a_reader_writes_nothing() {
    made().close();
    try (Database database = open(Database.Mode.READ)) {
      Failure failure = refused(() -> database.execute(MARK));

      assertThat(failure).hasMessageStartingWith("failure.database.readonly[");
    }
  }

  @Test
  void of_two_writers_the_second_is_told_that_the_register_is_held() {
    try (Database first = made();
        Database second = open(Database.Mode.WRITE)) {
      first.begin();

      Failure failure = refused(second::begin);

      assertThat(failure.category()).isEqualTo(Failure.Category.LOCKED);
    }
  }

  @Test
  void a_query_of_its_own_that_does_not_work_is_the_registers_fault_in_the_words_of_sqlite() {
    try (Database database = made()) {
      Failure failure = refused(() -> database.rows("SELECT eik FROM nowhere"));

      assertThat(failure.category()).isEqualTo(Failure.Category.DATABASE);
      assertThat(failure)
          .hasMessage("failure.database.unlike[" + file() + ", no such table: nowhere]");
    }
  }

  @Test
  void a_query_of_its_own_that_no_register_could_answer_is_a_defect() {
    try (Database database = made()) {
      assertThatThrownBy(() -> database.rows("SELECT 1 UNION ALL SELECT 1, 2"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("number of result columns");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CREATE VIEW strange AS SELECT 1, view strange",
    "CREATE TRIGGER strange AFTER DELETE ON licence BEGIN SELECT 1; END, trigger strange"
  })
  void what_would_run_unseen_is_refused_by_its_name(String sql, String name) {
    try (Database database = made()) {
      database.execute(sql);
    }
    for (Database.Mode mode : Database.Mode.values()) {
      Failure failure = refused(() -> open(mode).close());
      assertThat(failure).hasMessage("failure.database.strange[" + file() + ", " + name + "]");
    }
  }

  @Test
  void the_beginning_of_a_register_is_finished_by_who_makes_one() throws IOException {
    Files.createFile(file());
    assertThat(Database.isThere(file(), Duration.ZERO)).isFalse();
    assertRefuses(Database.Mode.READ, "failure.database.unfinished", Failure.Category.DATABASE);
    assertRefuses(Database.Mode.WRITE, "failure.database.unfinished", Failure.Category.DATABASE);
    made().close();
    assertThat(Database.isThere(file(), Duration.ZERO)).isTrue();
    try (Database database = open(Database.Mode.READ)) {
      assertThat(database.number("SELECT COUNT(*) FROM nomenclature")).isPositive();
    }
  }

  @Test
  void nothing_is_made_where_none_was_asked_for() {
    assertRefuses(Database.Mode.READ, "failure.database.missing", Failure.Category.DATABASE);
    assertRefuses(Database.Mode.WRITE, "failure.database.missing", Failure.Category.DATABASE);
    assertThat(file()).doesNotExist();
  }

  @Test
  void a_folder_is_no_register() throws IOException {
    Files.createDirectory(file());
    assertRefuses(Database.Mode.CREATE, "failure.database.directory", Failure.Category.USAGE);
  }

  @Test
  void no_folder_is_made_for_a_register() {
    Failure failure =
        refused(
            () ->
                Database.open(
                    folder.resolve("няма/karta.db"), Database.Mode.CREATE, Duration.ZERO));

    assertThat(failure).hasMessageStartingWith("failure.database.no-directory[");
  }

  @Test
  void what_is_no_database_is_told_apart_from_one_of_another_program() throws IOException {
    Files.writeString(file(), "Не е база данни, а обикновен текст. ".repeat(50));
    assertRefuses(Database.Mode.READ, "failure.database.damaged", Failure.Category.DATABASE);

    Files.delete(file());
    new Register(file()).change("CREATE TABLE provider (eik TEXT)");
    assertRefuses(Database.Mode.WRITE, "failure.database.foreign", Failure.Category.DATABASE);
  }

  @Test
  void a_register_of_a_newer_karta_is_not_opened() {
    made().close();
    new Register(file()).change("PRAGMA user_version = 999");

    assertRefuses(Database.Mode.READ, "failure.database.version", Failure.Category.DATABASE);
  }
}
