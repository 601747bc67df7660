package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.text.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The register with the person or without, whatever happens in between. */
final class ErasureTest {
  @TempDir private Path folder;
  private Path register;

  @BeforeEach
  void two_people() {
    NativeLibrary.prepare(System.getenv());
    register = folder.resolve("karta.db");
    ErasedPerson.fill(register);
  }

  private static String his() {
    return ErasedPerson.KEY.token(ErasedPerson.HE);
  }

  private Erasure erasure() {
    return ErasedPerson.erasure(register, KartaRun.SIGNATURE);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private List<String> people() {
    return Register.in(folder).rows("SELECT person FROM assessment");
  }

  @Test
  void a_process_killed_over_it_leaves_the_register_as_it_was_and_the_next_sweeps_up()
      throws IOException, InterruptedException {
    byte[] before = Files.readAllBytes(register);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ErasedPerson.class.getName(),
                register.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("erasing");
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).isNotZero();
    assertThat(register).hasBinaryContent(before);
    assertThat(people()).hasSize(2);
    // The copy lies there, until the next one comes by.
    assertThat(names()).hasSizeGreaterThan(1);

    erasure().run(his());

    assertThat(names()).containsExactly("karta.db");
    assertThat(ErasedPerson.tokens(register))
        .contains(ErasedPerson.KEY.token(ErasedPerson.SHE))
        .doesNotContain(his());
  }

  @Test
  void nothing_lies_beside_the_register_afterwards() throws IOException {
    Erasure.Erased erased = erasure().run(his());

    assertThat(erased.entry()).isEqualTo(1);
    assertThat(people()).containsExactly(ErasedPerson.KEY.token(ErasedPerson.SHE));
    assertThat(names()).containsExactly("karta.db");
    assertThat(Register.in(folder).rows("SELECT action, reason, counts FROM entry"))
        .containsExactly("erase|молба|{\"assessment\":1}");
  }

  @Test
  void what_stood_in_free_pages_goes_too() throws IOException {
    try (Database open = Database.open(register, Database.Mode.WRITE, Duration.ZERO)) {
      open.execute("PRAGMA secure_delete = OFF");
      open.execute("CREATE TABLE gone AS SELECT person, printf('%3000s', '') FROM assessment");
      open.execute("DROP TABLE gone");
      open.execute("PRAGMA secure_delete = ON");
    }
    String bytes = Files.readString(register, StandardCharsets.ISO_8859_1);
    assertThat(bytes.indexOf(his())).isNotEqualTo(bytes.lastIndexOf(his()));

    erasure().run(his());

    assertThat(ErasedPerson.tokens(register)).doesNotContain(his());
  }

  @Test
  void a_register_that_somebody_writes_to_is_left_alone() {
    try (Database writing = Database.open(register, Database.Mode.WRITE, Duration.ZERO)) {
      writing.begin();
      Erasure impatient = new Erasure(register, Duration.ZERO, KartaRun.SIGNATURE, "молба");
      assertThatThrownBy(() -> impatient.run(his()))
          .isInstanceOfSatisfying(
              Failure.class, e -> assertThat(e.category()).isEqualTo(Failure.Category.LOCKED));
      writing.rollback();
    }
    assertThat(people()).hasSize(2);
  }

  /** Who holds a file keeps its journal open, and it is full of what was there before. */
  @Test
  void the_journal_of_a_register_that_is_held_is_empty_after_a_commit() throws IOException {
    try (Database held = Database.held(register, Duration.ZERO)) {
      held.begin();
      held.execute("DELETE FROM assessment");
      Path journal = folder.resolve("karta.db-journal");
      assertThat(journal).isNotEmptyFile();
      held.commit();
      assertThat(journal).isEmptyFile();
    }
    assertThat(names()).containsExactly("karta.db");
  }

  @Test
  void nobody_unknown_is_erased() throws IOException {
    byte[] before = Files.readAllBytes(register);

    assertThatThrownBy(() -> erasure().run(his().substring(0, 7) + "0".repeat(16)))
        .hasMessageContaining("failure.person.unknown");

    assertThat(register).hasBinaryContent(before);
    assertThat(names()).containsExactly("karta.db");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void rights_and_links_stay_as_they_are() throws IOException {
    Files.setPosixFilePermissions(register, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.db"), Path.of("karta.db"));

    ErasedPerson.erasure(link, KartaRun.SIGNATURE).run(his());

    assertThat(link).isSymbolicLink();
    assertThat(people()).hasSize(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(register)))
        .isEqualTo("rw-r-----");
  }
}
