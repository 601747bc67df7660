package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.Started;
import bg.karta.Started.Ended;
import bg.karta.person.Hmac;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The life of a register's key: made, lost, found, rotated, taken back. */
@DisabledOnOs(OS.WINDOWS)
final class KeysCommandTest {
  private static final String ASSESSMENTS =
      """
      person,date,municipality,disability
      8032056031,2024-01-31,BLG03,90
      7111042925,2024-02-01,BLG03,75
      6101057509,2024-03-01,BLG03,60
      """;
  private static final String REFERRALS =
      """
      person,date,service,municipality,status
      8032056031,2024-02-10,ДЦПЛУ,BLG03,waiting
      6101057509,2024-03-10,ДЦПЛУ,BLG03,waiting
      """;
  private static final String TOKENS =
      "SELECT person FROM assessment UNION SELECT person FROM assessment_history"
          + " UNION SELECT person FROM referral UNION SELECT person FROM referral_history";
  private static final String LINKED =
      "SELECT COUNT(*) FROM assessment JOIN referral USING (person)";

  @TempDir Path folder;

  private Map<String, String> environment() {
    return Map.of(
        "KARTA_DB",
        folder.resolve("karta.db").toString(),
        "KARTA_LANG",
        "en",
        "XDG_CONFIG_HOME",
        folder.resolve("config").toString());
  }

  private KartaRun run(String... args) {
    return KartaRun.of(environment(), args);
  }

  private Path put(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private KartaRun take(String name, String text, String... options) {
    List<String> line = new ArrayList<>(List.of("import", "--on", "2026-01-31"));
    line.addAll(List.of(options));
    line.add(put(name, text).toString());
    return run(line.toArray(String[]::new));
  }

  private KartaRun taken(String name, String text, String... options) {
    return take(name, text, options).ends(0);
  }

  private Path keys() {
    return folder.resolve("config/karta/keys");
  }

  private Path keyFile() {
    try (Stream<Path> files = Files.list(keys())) {
      return files.findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> secrets() {
    try {
      List<String> lines = Files.readAllLines(keyFile());
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Register register() {
    return Register.in(folder);
  }

  private String keyId() {
    return register().rows("SELECT id FROM person_key").get(0);
  }

  private Set<String> tokens() {
    return new TreeSet<>(register().rows(TOKENS));
  }

  private Set<String> expected() {
    return new TreeSet<>(
        Stream.of("egn:8032056031", "lnch:7111042925", "egn:6101057509")
            .map(named -> Hmac.token(secrets(), named))
            .toList());
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(folder.resolve("karta.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String stored() {
    return new String(bytes(), StandardCharsets.ISO_8859_1);
  }

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
    run("undo", "2").ends(0);
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
    assertThat(known.json().at("/summary/unchanged").asInt()).isEqualTo(3);
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
