package bg.karta.temporary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a file for a while: who can read it, and when it goes. */
final class TemporaryFolderTest {
  @TempDir Path dir;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobody_but_the_owner_reads_it() throws IOException {
    try (TemporaryFile file = TemporaryFile.privatelyBeside(dir.resolve("karta.db"))) {
      assertThat(rights(file.path())).isEqualTo("rw-------");
      assertThat(rights(file.path().getParent())).isEqualTo("rwx------");
      file.fill(Files.writeString(dir.resolve("other"), "text"));
      assertThat(rights(file.path())).isEqualTo("rw-------");
      assertThat(file.path()).hasContent("text");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void what_is_hidden_has_no_name_and_is_read_all_the_same() throws IOException {
    try (TemporaryFile file = TemporaryFile.privatelyBeside(dir.resolve("input"))) {
      Path own = file.path().getParent();
      file.hide();
      Files.writeString(file.path(), "lines\n");
      Files.writeString(file.path(), "lines\nmore\n");
      assertThat(Files.isRegularFile(file.path())).isTrue();
      assertThat(file.path()).hasContent("lines\nmore\n");
      assertThat(own)
          .isDirectoryContaining("glob:**/lock")
          .isDirectoryNotContaining("glob:**karta*.tmp");
    }
    assertThat(names()).isEmpty();
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void it_goes_when_it_is_closed_and_stays_under_the_name_it_was_given() throws IOException {
    Path target = dir.resolve("report.csv");
    try (TemporaryFile file = TemporaryFile.beside(target)) {
      Files.writeString(file.path(), "whole");
    }
    assertThat(names()).isEmpty();
    try (TemporaryFile file = TemporaryFile.beside(target)) {
      Files.writeString(file.path(), "whole");
      file.moveTo(target);
    }
    assertThat(names()).containsExactly("report.csv");
    assertThat(target).hasContent("whole");
  }

  @Test
  void a_free_name_is_taken_and_a_taken_one_left() throws IOException {
    Path target = dir.resolve("karta.db");
    for (String text : List.of("first", "second")) {
      try (TemporaryFile file = TemporaryFile.beside(target)) {
        Files.writeString(file.path(), text);
        file.moveToFree(target);
      }
    }
    assertThat(names()).containsExactly("karta.db");
    assertThat(target).hasContent("first");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_a_killed_run_left_goes_with_the_next_and_what_a_living_one_holds_stays()
      throws IOException {
    Path left = Files.createDirectory(dir.resolve(".karta-0"));
    Files.writeString(left.resolve("lock"), "");
    Files.writeString(left.resolve("karta.input"), "6101057509");
    // Killed between the folder and its lock.
    Files.createDirectory(dir.resolve(".karta-1"));
    Path foreign = Files.createDirectory(dir.resolve(".karta-notes"));
    Files.writeString(foreign.resolve("notes"), "of somebody else");
    Path mine = Files.createDirectory(dir.resolve("mine"));
    Files.writeString(mine.resolve("lock"), "");
    Files.createSymbolicLink(dir.resolve(".karta-link"), mine);
    try (TemporaryFile held = TemporaryFile.beside(dir.resolve("a"))) {
      try (TemporaryFile next = TemporaryFile.beside(dir.resolve("b"))) {
        assertThat(held.path()).exists();
        assertThat(next.path()).exists();
      }
      assertThat(held.path()).exists();
    }
    assertThat(names()).containsExactly(".karta-link", ".karta-notes", "mine");
    assertThat(mine.resolve("lock")).exists();
  }
}
