package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.person.Hmac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Rotating a key, and what was written before. */
@DisabledOnOs(OS.WINDOWS)
final class KeysRotateTest extends KeyedRegister {
  @Test
  void rotating_gives_everybody_a_new_token_and_leaves_no_old_one() {
    taken("a.csv", ASSESSMENTS);
    taken("r.csv", REFERRALS);
    // A changed record leaves its earlier state behind.
    taken("a.csv", ASSESSMENTS.replace(",90", ",95"));
    Set<String> old = tokens();
    String oldId = keyId();
    KartaRun rotated = run("keys", "rotate").ends(0);
    assertThat(rotated.err()).contains(oldId, keyId(), keyFile().toString(), "3");
    assertThat(secrets()).hasSize(2);
    assertThat(keyId()).isEqualTo(Hmac.id(secrets())).isNotEqualTo(oldId);
    assertThat(tokens()).isEqualTo(expected()).doesNotContainAnyElementsOf(old);
    String stored = stored();
    assertThat(old).allSatisfy(token -> assertThat(stored).doesNotContain(token.substring(7)));
    assertThat(register().number(LINKED)).isEqualTo(2);
    // The same file is still the same people.
    KartaRun again = taken("r.csv", REFERRALS, "-f", "json");
    assertThat(again.json().at("/files/0/unchanged").asInt()).isEqualTo(2);
  }

  @Test
  void a_batch_from_before_two_rotations_can_be_undone() {
    taken("a.csv", ASSESSMENTS);
    taken("a.csv", ASSESSMENTS.replace(",90", ",95").replace(",60", ",65"));
    run("keys", "rotate").ends(0);
    run("keys", "rotate").ends(0);
    assertThat(secrets()).hasSize(3);
    run("undo", "2").ends(0);
    assertThat(register().rows("SELECT disability FROM assessment ORDER BY date"))
        .containsExactly("90.0", "75.0", "60.0");
    assertThat(tokens()).isEqualTo(expected());
    taken("r.csv", REFERRALS);
    assertThat(register().number(LINKED)).isEqualTo(2);
    run("undo", "6").ends(0);
    run("undo", "1").ends(0);
    assertThat(tokens()).isEmpty();
    taken("a.csv", ASSESSMENTS);
    assertThat(tokens()).isEqualTo(expected());
  }

  @Test
  void a_backup_from_before_a_rotation_links_by_the_same_file() {
    taken("a.csv", ASSESSMENTS);
    Path backup = folder.resolve("backup.db");
    run("backup", backup.toString()).ends(0);
    run("keys", "rotate").ends(0);
    String rotated = keyId();
    run("restore", "--force", backup.toString()).ends(0);
    assertThat(keyId()).isNotEqualTo(rotated);
    taken("r.csv", REFERRALS);
    assertThat(register().number(LINKED)).isEqualTo(2);
    // Rotating the backup goes on to the secret that is there already.
    run("keys", "rotate").ends(0);
    assertThat(keyId()).isEqualTo(rotated);
    assertThat(secrets()).hasSize(2);
    assertThat(tokens()).isEqualTo(expected());
  }

  @Test
  void a_rotation_that_stopped_before_the_register_was_written_is_finished_by_the_next() {
    taken("a.csv", ASSESSMENTS);
    byte[] before = bytes();
    run("keys", "rotate").ends(0);
    try {
      Files.write(folder.resolve("karta.db"), before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    taken("r.csv", REFERRALS);
    run("keys", "rotate").ends(0);
    assertThat(secrets()).hasSize(2);
    assertThat(tokens()).isEqualTo(expected());
    assertThat(register().number(LINKED)).isEqualTo(2);
  }

  @Test
  void rotating_needs_people() {
    run("init").ends(0);
    assertThat(run("keys", "rotate").ends(2).err()).contains("karta.db");
    assertThat(keys()).doesNotExist();
    assertThat(run("keys").ends(2).err()).isNotEmpty();
  }

  @Test
  void rejects_come_back_in_by_their_tokens_even_after_a_rotation() throws IOException {
    taken("a.csv", ASSESSMENTS);
    Path rejects = folder.resolve("rejects.csv");
    take(
            "r.csv",
            REFERRALS.replace("2024-03-10", "март"),
            "--partial",
            "--rejects",
            rejects.toString())
        .ends(1);
    String text = Files.readString(rejects);
    assertThat(text)
        .contains(Hmac.token(secrets(), "egn:6101057509"), "value-not-a-date")
        .doesNotContain("6101057509");
    run("keys", "rotate").ends(0);
    taken("rejects.csv", text.replace("март", "2024-03-10"));
    assertThat(register().number(LINKED)).isEqualTo(2);
    assertThat(tokens()).isEqualTo(expected());
  }
}
