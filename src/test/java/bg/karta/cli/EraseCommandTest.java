package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Started;
import bg.karta.Started.Ended;
import bg.karta.person.Hmac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Removing one of three people from a register. */
@DisabledOnOs(OS.WINDOWS)
final class EraseCommandTest extends KeyedRegister {
  private static final String NUMBER = "8032056031";
  private static final String[] WHY = {"--reason", "молба вх. № 5", "--by", "Ана"};

  @BeforeEach
  void three_people() {
    taken("a.csv", ASSESSMENTS);
    taken("r.csv", REFERRALS);
    taken("a.csv", ASSESSMENTS.replace(",90", ",95"));
  }

  private String token() {
    return Hmac.token(secrets(), "egn:" + NUMBER);
  }

  private KartaRun erase(String person, String... more) {
    List<String> line = new ArrayList<>(List.of("erase", person));
    line.addAll(List.of(WHY));
    line.addAll(List.of(more));
    return run(line.toArray(String[]::new));
  }

  /** A process of its own, with a text as its standard input. */
  private Ended given(String input, String... line) {
    Path file = put("number.txt", input);
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" < " + file, "sh"));
    command.addAll(List.of(java, "-cp", System.getProperty("java.class.path"), "bg.karta.Main"));
    command.addAll(List.of(line));
    Ended ended = Started.start(folder, environment(), command).end();
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return ended;
  }

  private Ended eraseGiven(String input) {
    return given(input, "erase", "-", WHY[0], WHY[1], WHY[2], WHY[3]);
  }

  @Test
  void tells_how_much_of_which_kind_went_and_keeps_the_others() {
    List<String> others =
        register().rows("SELECT * FROM assessment WHERE person <> '" + token() + "'");

    KartaRun erased = erase(token(), "-f", "json").ends(0);

    assertThat(erased.err()).contains("(entry 4)");
    assertThat(erased.json().at("/rows/0").toString())
        .contains("\"kind\":\"assessment\"", "\"records\":1", "\"earlier\":1", "\"mentions\":0");
    assertThat(erased.json().at("/rows/1").toString())
        .contains("\"kind\":\"referral\"", "\"records\":1", "\"earlier\":0");
    assertThat(register().rows("SELECT * FROM assessment")).isEqualTo(others);
    assertThat(register().number("SELECT COUNT(*) FROM assessment_history")).isZero();
    assertThat(register().number("SELECT COUNT(*) FROM referral")).isEqualTo(1);
    run("verify").ends(0);
  }

  @Test
  void the_ledger_keeps_when_why_and_how_much_and_not_whose() {
    String token = token();
    erase(token).ends(0);

    assertThat(
            register()
                .rows(
                    "SELECT id, action, signed_by, reason, counts, options, files FROM entry"
                        + " ORDER BY id DESC LIMIT 1"))
        .containsExactly(
            "4|erase|Ана|молба вх. № 5|{\"assessment\":1,\"earlier\":1,\"referral\":1}||[]");
    KartaRun shown = run("log", "show", "4").ends(0);
    assertThat(shown.out())
        .contains(
            "молба вх. № 5", "Individual assessment of needs 1", "earlier states 1", "erasure")
        .doesNotContain(token.substring(7));
    assertThat(run("log", "show", "4", "--lang", "bg").ends(0).out())
        .contains("Основание: молба вх. № 5", "предишни състояния 1");
  }

  @Test
  void a_dry_run_tells_the_same_and_changes_nothing() {
    byte[] before = bytes();

    KartaRun dry = erase(token(), "--dry-run").ends(0);

    assertThat(bytes()).isEqualTo(before);
    assertThat(dry.err()).contains("nothing was changed");
    assertThat(erase(token()).ends(0).out().replace("Erased", "To be erased")).isEqualTo(dry.out());
  }

  @Test
  void a_number_on_the_standard_input_is_the_same_person_as_the_token() throws IOException {
    byte[] before = bytes();
    erase(token()).ends(0);
    Map<String, List<String>> byToken = register().records();
    Files.write(folder.resolve("karta.db"), before);

    Ended ended = eraseGiven("ЕГН " + NUMBER + "\r\n\n");

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(register().records()).isEqualTo(byToken);
    assertThat(ended.out() + ended.err()).doesNotContain(NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7111042925", "ЛНЧ 7111042925", "\uFEFF7111 042 925\n"})
  void a_foreigner_is_found_by_the_number_too(String input) {
    assertThat(eraseGiven(input).code()).isZero();
    assertThat(tokens()).hasSize(2).doesNotContain(Hmac.token(secrets(), "lnch:7111042925"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {NUMBER, "8032 056 031", "803205603", "8032056032", "ЕГН8032056031", "٨٠٣٢٠٥٦٠٣١"})
  void a_number_is_refused_on_the_command_line(String typed) {
    byte[] before = bytes();

    assertThat(erase(typed).ends(2).err())
        .contains("standard input")
        .doesNotContain(typed)
        .containsOnlyOnce("\n");
    assertThat(run("person", "export", typed).ends(2).err()).doesNotContain(typed);
    assertThat(bytes()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ана", "ghn242", "ghn242-P4AF2BC3UFNCP9LG", ""})
  void what_is_no_token_is_refused(String typed) {
    assertThat(erase(typed).ends(2).err()).contains("is no token").containsOnlyOnce("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8032056032\n", "Ана\n", "", "8032056031\n6101057509\n"})
  void one_right_number_is_expected_on_the_standard_input(String input) {
    byte[] before = bytes();

    Ended ended = eraseGiven(input);

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).containsOnlyOnce("karta: ").doesNotContain("8032056032");
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void who_is_not_in_the_register_cannot_be_erased() {
    erase(token()).ends(0);
    byte[] before = bytes();

    assertThat(erase(token()).ends(2).err()).contains("no record of this person");
    assertThat(eraseGiven("7552010005").code()).isEqualTo(2);
    assertThat(erase("aaaaaa-aaaaaaaaaaaaaaaa").ends(2).err()).contains("aaaaaa", keyId());
    assertThat(bytes()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "молба на 8032056031", "ЕГН 6.101.057.509", "за aaaaaa-aaaaaaaaaaaaaaaa"})
  void the_reason_is_given_and_names_nobody(String reason) {
    byte[] before = bytes();

    assertThat(run("erase", token(), "--reason", reason).ends(2).err())
        .contains("--reason")
        .doesNotContain("8032056031");
    assertThat(run("erase", token()).ends(2).err()).contains("--reason");
    assertThat(run("erase", token(), "--reason", "молба", "--by", token()).ends(2).err())
        .contains("--by");
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void without_the_key_the_token_does_and_the_number_does_not() throws IOException {
    String token = token();
    Path key = Files.move(keyFile(), folder.resolve("safe.key"));
    byte[] before = bytes();

    assertThat(eraseGiven(NUMBER).code()).isEqualTo(3);
    assertThat(bytes()).isEqualTo(before);
    erase(token).ends(0);
    assertThat(given(NUMBER, "erase", "-", "--reason", "молба", "--key", key.toString()).code())
        .isEqualTo(2);
  }

  @Test
  void after_a_rotation_the_earlier_token_is_the_same_person_and_so_it_is_in_backups() {
    Path backup = folder.resolve("before.db");
    run("backup", backup.toString()).ends(0);
    String earlier = token();
    run("keys", "rotate").ends(0);
    assertThat(token()).isNotEqualTo(earlier);

    KartaRun erased = erase(earlier, "--backups", backup.toString()).ends(0);

    assertThat(register().number("SELECT COUNT(*) FROM referral")).isEqualTo(1);
    assertThat(erased.out())
        .contains("before.db still holds", "-rotate.db still holds")
        .contains("looked into: 2; holding this person: 2");
    // The person is gone, and what still holds the person is told all the same.
    assertThat(erase(earlier).ends(2).err()).contains("-rotate.db still holds");
  }

  @Test
  void a_batch_taken_back_afterwards_brings_nobody_back() {
    String token = token();
    erase(token).ends(0);

    run("undo", "3").ends(0);
    assertThat(register().rows("SELECT disability FROM assessment ORDER BY date"))
        .containsExactly("75.0", "60.0");
    run("undo", "2").ends(0);
    run("undo", "1").ends(0);

    assertThat(tokens()).isEmpty();
    assertThat(stored()).doesNotContain(token.substring(7));
    run("verify").ends(0);
  }

  @Test
  void a_backup_put_back_tells_that_people_are_to_be_erased_again() {
    Path backup = folder.resolve("backup.db");
    run("backup", backup.toString()).ends(0);
    erase(token()).ends(0);
    erase(Hmac.token(secrets(), "egn:6101057509")).ends(0);

    assertThat(run("restore", backup.toString()).ends(2).err()).contains("--force");
    assertThat(run("restore", "--force", backup.toString()).ends(0).err())
        .contains("not in the backup: 2");
    run("backup", folder.resolve("again.db").toString()).ends(0);
    assertThat(run("restore", folder.resolve("again.db").toString()).ends(0).err())
        .doesNotContain("Erasures");
  }
}
