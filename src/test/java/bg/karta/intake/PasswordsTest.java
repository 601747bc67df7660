package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a password protects are told from those that are damaged or of an old form. */
final class PasswordsTest {
  @TempDir Path folder;

  /** An archive in whose directory an entry has the mark of a password: bit 0 of its flags. */
  private static byte[] locked(Map<String, String> parts, String entry) {
    byte[] bytes = Zips.of(parts);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    // The flags stand 38 bytes before the name in the directory, which is the archive's end.
    bytes[text.lastIndexOf(entry) - 38] |= 1;
    return bytes;
  }

  private void assertSays(String name, byte[] bytes, String... said) {
    Path file = Rows.write(folder.resolve(name), bytes);
    assertThatThrownBy(() -> Intake.open(name, file))
        .isInstanceOfSatisfying(
            Failure.class,
            failure ->
                assertThat(failure.in(Messages.of(Lang.EN))).startsWith(name).contains(said));
  }

  @Test
  void an_archive_of_which_one_file_has_a_password() {
    Map<String, String> files = new TreeMap<>(Map.of("a.csv", "a,b\n1,2\n", "b.csv", "a,b\n1,2\n"));
    assertSays("a.zip", locked(files, "b.csv"), "a password protects", "b.csv");
    assertSays("b.xlsx", locked(files, "a.csv"), "a password protects", "a.csv");
  }

  @Test
  void an_archive_that_is_only_damaged_is_not_said_to_have_one() {
    byte[] whole = Zips.of(Map.of("a.csv", "a,b\n1,2\n"));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertSays("a.zip", half, "the archive is damaged");
    assertSays("a.xlsx", half, "the workbook is damaged");
  }

  @Test
  void an_encrypted_workbook_and_one_of_old_excel() {
    assertSays(
        "a.xlsx",
        Xls.container("EncryptedPackage", new byte[9000]),
        "a password protects the workbook");
    assertSays("a.xlsx", Xls.container("Book", new byte[9000]), "a workbook of Excel 95 or older");
  }
}
