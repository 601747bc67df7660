package bg.karta.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {
  @TempDir private Path directory;

  private static Destination.Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Destination.Content textThen(IOException error) {
    return out -> {
      text("half").writeTo(out);
      throw error;
    };
  }

  private Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  @Test
  void writes_a_new_file_with_the_rights_of_any_new_file() throws IOException {
    Path plain = Files.createFile(directory.resolve("plain"));
    Path file = directory.resolve("out.csv");
    new Outputs(false).file(file).write(text("а,б\n"));
    assertThat(file).hasContent("а,б\n");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    assertThat(files()).containsExactlyInAnyOrder("out.csv", "plain");
  }

  @Test
  void replaces_a_file_and_keeps_its_rights() throws IOException {
    Path file = Files.writeString(directory.resolve("out.csv"), "eik,name\n1,old and longer\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    new Outputs(false).file(file).write(text("eik,name\n2,new\n"));
    assertThat(file).hasContent("eik,name\n2,new\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(files()).containsExactly("out.csv");
  }

  @Test
  void leaves_the_old_file_and_no_other_when_writing_fails() throws IOException {
    Path file = Files.writeString(directory.resolve("out.csv"), "old");
    IOException error = new IOException("No space left");
    assertThatIOException()
        .isThrownBy(() -> new Outputs(false).file(file).write(textThen(error)))
        .isSameAs(error);
    assertThat(file).hasContent("old");
    assertThat(files()).containsExactly("out.csv");
  }

  @Test
  void leaves_the_old_file_when_a_forced_output_fails() throws IOException {
    Path file = Files.writeString(directory.resolve("notes.txt"), "mine");
    IOException error = new IOException("No space left");
    Destination forced = new Outputs(true).file(file);
    assertThatIOException().isThrownBy(() -> forced.write(textThen(error))).isSameAs(error);
    assertThatIOException()
        .isThrownBy(
            () ->
                forced.make(
                    draft -> {
                      Files.writeString(draft, "half");
                      throw error;
                    }))
        .isSameAs(error);
    assertThatThrownBy(
            () ->
                forced.write(
                    out -> {
                      text("half").writeTo(out);
                      throw new IllegalStateException("row 2");
                    }))
        .hasMessage("row 2");
    assertThat(file).hasContent("mine");
    assertThat(files()).containsExactly("notes.txt");
  }

  @Test
  void leaves_the_old_file_where_the_output_turns_out_to_be_another() throws IOException {
    Path file = Files.writeString(directory.resolve("people.csv"), "name,phone\nИван,0888\n");
    assertThatThrownBy(() -> new Outputs(false).file(file).write(text("eik,name\n1,x\n")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("is.other");
    assertThat(file).hasContent("name,phone\nИван,0888\n");
    assertThat(files()).containsExactly("people.csv");
  }

  @Test
  void leaves_no_file_when_the_content_fails() throws IOException {
    Destination.Content content =
        out -> {
          text("half").writeTo(out);
          throw new Failure(Failure.Category.INPUT, "failure.output.xlsx-rows", 3);
        };
    assertThatThrownBy(() -> new Outputs(false).file(directory.resolve("out.xlsx")).write(content))
        .isInstanceOf(Failure.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void file_is_not_seen_before_it_is_whole() throws IOException {
    Path file = directory.resolve("out.csv");
    new Outputs(false)
        .file(file)
        .write(
            out -> {
              text("a").writeTo(out);
              out.flush();
              assertThat(file).doesNotExist();
            });
    assertThat(file).hasContent("a");
  }

  @Test
  void link_keeps_pointing_to_the_file_that_is_replaced() throws IOException {
    Path file = Files.writeString(directory.resolve("2026.csv"), "a\n1\n");
    Path link = Files.createSymbolicLink(directory.resolve("latest.csv"), file.getFileName());
    new Outputs(false).file(link).write(text("a\n2\n"));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("a\n2\n");
  }

  @Test
  void missing_directory_is_a_failure() throws IOException {
    assertFailure(directory.resolve("no/out.csv"), "the directory it should be written to");
    Path file = Files.writeString(directory.resolve("file"), "");
    assertFailure(file.resolve("out.csv"), "the directory it should be written to");
  }

  @Test
  void directory_is_a_failure() {
    assertFailure(directory, "is a directory");
    assertFailure(Path.of("/"), "is a directory");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void memory_that_looks_like_a_device_holds_files_like_any_other() {
    Outputs outputs = new Outputs(true);
    Path register = Path.of("/dev/shm/karta-test.db");
    outputs.spare(new Spared(Spared.Role.REGISTER, "--db", register));
    assertThatThrownBy(() -> outputs.file(register)).isInstanceOf(Failure.class);
  }

  @Test
  void what_comes_to_stand_there_in_the_meantime_is_left() throws IOException {
    Path file = directory.resolve("out.csv");
    byte[] database = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    Destination.Content content = out -> Files.write(file, database);
    assertThatThrownBy(() -> new Outputs(true).file(file).write(content))
        .isInstanceOf(Failure.class);
    assertThat(file).hasBinaryContent(database);
    assertThat(files()).containsExactly("out.csv");
  }

  @Test
  void a_folder_is_filled_whole_or_not_at_all() throws IOException {
    Path old = Files.writeString(directory.resolve("a.csv"), "old");
    Outputs outputs = new Outputs(false);
    IOException error = new IOException("disk full");
    assertThatIOException()
        .isThrownBy(
            () ->
                outputs.fill(
                    directory,
                    List.of("a.csv", "b.csv"),
                    folder -> {
                      Files.writeString(folder.resolve("a.csv"), "new");
                      throw error;
                    }))
        .isSameAs(error);
    assertThat(old).hasContent("old");
    assertThat(files()).containsExactly("a.csv");
  }

  @Test
  void impossible_name_is_a_failure() {
    assertThatThrownBy(() -> new Outputs(false).to("a\0b", OutputStream.nullOutputStream()))
        .isInstanceOf(Failure.class);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void directory_that_takes_no_files_is_a_failure() {
    // Not even the superuser can make a file there.
    assertFailure(Path.of("/proc/out.csv"), "cannot be written");
  }

  private static void assertFailure(Path file, String message) {
    assertThatThrownBy(() -> new Outputs(false).file(file).write(text("x")))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.category()).isEqualTo(Failure.Category.INPUT);
              assertThat(failure.in(Messages.of(Lang.EN))).startsWith(file + ": " + message);
              assertThat(failure.in(Messages.of(Lang.BG))).startsWith(file + ": ");
            });
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void device_is_written_to_and_not_replaced() throws IOException {
    Path none = Path.of("/dev/null");
    new Outputs(false).file(none).write(text("x"));
    assertThat(Files.isRegularFile(none)).isFalse();
    assertThatIOException()
        .isThrownBy(() -> new Outputs(false).file(Path.of("/dev/full")).write(text("x")));
  }

  @Test
  void dash_is_the_stream_given() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Outputs(false).to("-", out).write(text("x"));
    assertThat(out).hasToString("x");
  }

  @Test
  void other_names_are_files() throws IOException {
    Path file = directory.resolve("таблица.csv");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Outputs(false).to(file.toString(), out).write(text("x"));
    assertThat(out.size()).isZero();
    assertThat(file).hasContent("x");
  }
}
