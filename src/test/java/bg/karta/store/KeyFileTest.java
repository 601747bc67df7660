package bg.karta.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.person.PersonKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of a key, which only its owner may read. */
@DisabledOnOs(OS.WINDOWS)
final class KeyFileTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("keys/a.key");
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static void mode(Path file, String mode) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  @Test
  void a_key_is_written_for_its_owner_alone_and_read_again() throws IOException {
    PersonKey key = PersonKey.random().rotated();
    KeyFile.write(file(), key);
    assertThat(mode(file())).isEqualTo("rw-------");
    assertThat(mode(file().getParent())).isEqualTo("rwx------");
    assertThat(Files.readAllLines(file()))
        .containsExactly("karta-key 1", key.lines().get(0), key.lines().get(1));
    assertThat(KeyFile.read(file()).lines()).isEqualTo(key.lines());
  }

  @Test
  void it_is_replaced_whole_and_nothing_is_left_beside_it() throws IOException {
    PersonKey key = PersonKey.random();
    KeyFile.write(file(), key);
    Object before = Files.getAttribute(file(), "unix:ino");
    KeyFile.write(file(), key.rotated());
    // Another file under the same name: whoever had the first open has it whole.
    assertThat(Files.getAttribute(file(), "unix:ino")).isNotEqualTo(before);
    assertThat(KeyFile.read(file()).length()).isEqualTo(2);
    assertThat(mode(file())).isEqualTo("rw-------");
    assertThat(file().getParent().toFile().list()).containsExactly("a.key");
  }

  @Test
  void what_a_link_leads_to_is_replaced() throws IOException {
    PersonKey key = PersonKey.random();
    KeyFile.write(file(), key);
    Path link = Files.createSymbolicLink(folder.resolve("link.key"), file());
    KeyFile.write(link, key.rotated());
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(KeyFile.read(file()).length()).isEqualTo(2);
  }

  @Test
  void where_nothing_can_be_written_it_is_said() throws IOException {
    Path blocked = Files.createFile(folder.resolve("file")).resolve("a.key");
    assertThatThrownBy(() -> KeyFile.write(blocked, PersonKey.random()))
        .hasMessage("failure.output.write[" + blocked + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-------x", "rwxrwxrwx"})
  void one_that_others_may_use_is_refused(String given) throws IOException {
    String mode = given.substring(0, 8) + given.charAt(given.length() - 1);
    KeyFile.write(file(), PersonKey.random());
    mode(file(), mode);
    assertThatThrownBy(() -> KeyFile.read(file()))
        .hasMessage("failure.key.open[%s, %s]", file(), mode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"r--------", "rw-------", "rwx------"})
  void one_that_only_the_owner_may_use_is_read(String mode) throws IOException {
    KeyFile.write(file(), PersonKey.random());
    mode(file(), mode);
    assertThat(KeyFile.read(file()).length()).isOne();
  }

  @Test
  void comments_and_blank_lines_are_passed_over() throws IOException {
    PersonKey key = PersonKey.random();
    KeyFile.write(file(), key);
    Files.write(
        file(), List.of("# ключ", "karta-key 1", "", "  " + key.lines().get(0) + " ", "# край"));
    assertThat(KeyFile.read(file()).id()).isEqualTo(key.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "karta-key 1\n",
        "karta-key 2\nSECRET\n",
        "SECRET\n",
        "karta-key 1\nSECRET0\n",
        "karta-key 1\nSECRET\nи още\n"
      })
  void what_holds_no_key_is_named(String text) throws IOException {
    PersonKey key = PersonKey.random();
    KeyFile.write(file(), key);
    Files.writeString(file(), text.replace("SECRET", key.lines().get(0)));
    assertThatThrownBy(() -> KeyFile.read(file())).hasMessage("failure.key.broken[" + file() + "]");
  }

  @Test
  void a_file_that_is_missing_a_folder_or_no_text_is_named() throws IOException {
    for (Path path : List.of(file(), folder)) {
      mode(folder, "rwx------");
      assertThatThrownBy(() -> KeyFile.read(path))
          .hasMessage("failure.key.unreadable[" + path + "]");
    }
    KeyFile.write(file(), PersonKey.random());
    Files.write(file(), new byte[] {(byte) 0xC3, (byte) 0x28});
    assertThatThrownBy(() -> KeyFile.read(file()))
        .hasMessage("failure.key.unreadable[" + file() + "]");
  }

  @Test
  void a_key_is_found_by_any_id_it_had_past_files_that_hold_none() throws IOException {
    PersonKey first = PersonKey.random();
    PersonKey other = PersonKey.random();
    Path keys = file().getParent();
    KeyFile.write(keys.resolve("b.key"), first.rotated());
    KeyFile.write(keys.resolve("c.key"), other);
    Files.writeString(keys.resolve("a.key"), "не е ключ");
    Files.writeString(keys.resolve("0.txt"), "не е ключ");
    assertThat(KeyFile.find(keys, first.id())).isEqualTo(keys.resolve("b.key"));
    assertThat(requireNonNull(KeyFile.find(keys, other.id()))).isEqualTo(keys.resolve("c.key"));
    assertThat(KeyFile.find(keys, PersonKey.random().id())).isNull();
    assertThat(KeyFile.find(folder.resolve("none"), first.id())).isNull();
  }
}
