package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Started;
import bg.karta.Started.Ended;
import bg.karta.person.Hmac;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The key of a register: made, lost, found, another's. */
@DisabledOnOs(OS.WINDOWS)
final class KeysCommandTest extends KeyedRegister {
  @Test
  void a_key_is_made_with_the_first_person_and_lies_outside_the_register() throws IOException {
    put("provider.csv", "eik,name\n204878243,Зора\n");
    run("import", folder.resolve("provider.csv").toString()).ends(0);
    assertThat(keys()).doesNotExist();
    assertThat(run("keys", "show").ends(0).out() + run("keys", "show").err())
        .contains("The register holds no people yet");
    KartaRun first = taken("a.csv", ASSESSMENTS);
    assertThat(first.err()).contains(keyFile().toString(), "Keep a copy");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
        .isEqualTo("rw-------");
    assertThat(keyId()).isEqualTo(Hmac.id(secrets()));
    assertThat(keyFile()).hasFileName(keyId() + ".key");
    assertThat(tokens()).isEqualTo(expected());
    assertThat(stored()).contains(keyId()).doesNotContain(secrets().get(0), "8032056031");
    JsonNode shown = run("keys", "show", "-f", "json").ends(0).json().at("/rows/0");
    assertThat(shown.get("key").asText()).isEqualTo(keyId());
    assertThat(shown.get("persons").asInt()).isEqualTo(3);
    assertThat(shown.get("file").asText()).isEqualTo(keyFile().toString());
  }

  @Test
  void a_run_that_writes_nothing_makes_no_key() {
    taken("a.csv", ASSESSMENTS, "--dry-run");
    run("check", put("a.csv", ASSESSMENTS).toString()).ends(0);
    take("b.csv", ASSESSMENTS.replace("8032056031", "8032056032")).ends(1);
    assertThat(keys()).doesNotExist();
    assertThat(folder.resolve("karta.db")).doesNotExist();
  }

  @Test
  void without_its_key_nothing_is_taken_in_and_nothing_changes() throws IOException {
    taken("a.csv", ASSESSMENTS);
    String id = keyId();
    byte[] before = bytes();
    Path safe = Files.move(keyFile(), folder.resolve("safe.key"));
    KartaRun lost = take("r.csv", REFERRALS).ends(3);
    assertThat(lost.err())
        .contains(id, keys().toString(), "--key")
        .doesNotContain("at bg.karta", "8032056031");
    assertThat(run("keys", "show").ends(3).err()).contains(id);
    assertThat(run("keys", "rotate").ends(3).err()).contains(id);
    assertThat(bytes()).isEqualTo(before);
    assertThat(keys()).isEmptyDirectory();
    // What is about no person needs no key.
    put("provider.csv", "eik,name\n204878243,Зора\n");
    run("import", folder.resolve("provider.csv").toString()).ends(0);
    taken("r.csv", REFERRALS, "--key", safe.toString());
    assertThat(register().number(LINKED)).isEqualTo(2);
    Map<String, String> named = new HashMap<>(environment());
    named.put("KARTA_KEY", safe.toString());
    assertThat(KartaRun.of(named, "keys", "show").ends(0).out()).contains("safe.key");
  }

  @Test
  void the_key_of_another_register_is_refused() throws IOException {
    taken("a.csv", ASSESSMENTS);
    String id = keyId();
    byte[] before = bytes();
    Path other = folder.resolve("other.key");
    KartaRun.of(
            Map.of("KARTA_DB", folder.resolve("other.db").toString()),
            "import",
            "--key",
            other.toString(),
            put("a.csv", ASSESSMENTS).toString())
        .ends(0);
    String otherId = Hmac.id(Files.readAllLines(other).subList(1, 2));
    for (String[] line :
        List.of(
            new String[] {"import", "--key", other + "", put("r.csv", REFERRALS) + ""},
            new String[] {"keys", "rotate", "--key", other + ""},
            new String[] {"keys", "show", "--key", other + ""})) {
      assertThat(run(line).ends(3).err()).contains("other.key", otherId, id);
    }
    assertThat(bytes()).isEqualTo(before);
    Files.setPosixFilePermissions(keyFile(), PosixFilePermissions.fromString("rw-r-----"));
    KartaRun open = take("r.csv", REFERRALS, "--key", keyFile().toString()).ends(3);
    assertThat(open.err()).contains("rw-r-----", "chmod 600");
  }

  @Test
  void tokens_of_another_key_are_refused() {
    taken("a.csv", ASSESSMENTS);
    String foreign = "aaaaaa-0123456789abcdef";
    KartaRun run = take("r.csv", REFERRALS.replace("8032056031", foreign), "-f", "json").ends(1);
    assertThat(run.findings()).contains("person-token-of-other-key 2 person");
    assertThat(run.err() + run.out()).contains(keyId());
  }

  @Test
  void findings_of_people_are_known_from_run_to_run_without_a_key() {
    String faulty =
        REFERRALS + "8032056031,2024-02-10,ДЦПЛУ,BLG03,waiting\n,2024-05-01,Х,BLG03,waiting\n";
    Path file = put("r.csv", faulty);
    Path report = folder.resolve("report.json");
    String[] line = {"check", "--on", "2026-01-31", "-f", "json", file.toString()};
    KartaRun first = run(line).ends(1);
    assertThat(first.findings()).contains("duplicate-key 4 person");
    put("report.json", first.out());
    KartaRun second = run(line);
    assertThat(second.json().get("findings")).isEqualTo(first.json().get("findings"));
    KartaRun known =
        run(
            "check",
            "--on",
            "2026-01-31",
            "-f",
            "json",
            "--baseline",
            report.toString(),
            file.toString());
    assertThat(known.json().at("/summary/unchanged").asInt())
        .isEqualTo(first.json().get("findings").size());
    assertThat(known.json().at("/summary/new").asInt()).isZero();
    assertThat(known.json().at("/summary/fixed").asInt()).isZero();
    assertThat(first.out()).contains("80******31").doesNotContain("8032056031");
  }

  @Test
  void ten_characters_taken_for_a_number_are_taken_in_where_that_is_lowered() {
    KartaRun run =
        taken(
            "a.csv",
            ASSESSMENTS.replace("6101057509", "AB12345678"),
            "--severity",
            "person-form=warning");
    assertThat(run.out()).contains("AB******78").doesNotContain("AB12345678");
    assertThat(tokens()).contains(Hmac.token(secrets(), "other:AB12345678"));
  }

  @Test
  void tokens_are_given_for_numbers_on_the_standard_input() {
    taken("a.csv", ASSESSMENTS);
    Ended given = token("6101057509\\n\\nЛНЧ 7111042925\\n", "-f", "csv");
    assertThat(given.code()).as(given.err()).isZero();
    assertThat(given.out().lines().skip(1))
        .containsExactly(
            "61******09," + Hmac.token(secrets(), "egn:6101057509"),
            "71******25," + Hmac.token(secrets(), "lnch:7111042925"));
    assertThat(given.out() + given.err()).doesNotContain("6101057509");
    Ended wrong = token("6101057509\\n6101057502\\n");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).contains("61******02").doesNotContain("6101057502");
  }

  private Ended token(String numbers, String... options) {
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    List<String> command =
        new ArrayList<>(
            List.of("sh", "-c", "numbers=$1; shift; printf \"$numbers\" | \"$@\"", "sh", numbers));
    command.addAll(List.of(java, "-cp", System.getProperty("java.class.path"), "bg.karta.Main"));
    command.addAll(List.of("keys", "token"));
    command.addAll(List.of(options));
    return Started.start(folder, environment(), command).end();
  }
}
