package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.person.Hmac;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ledger tells is what happened, and it tells nobody's token. */
@DisabledOnOs(OS.WINDOWS)
final class LedgerToldTest extends KeyedRegister {
  private static final String FILE = "eik;name\n990001783;%s\n";

  private List<String> changes(int entry) {
    List<String> rows = new ArrayList<>();
    for (JsonNode row : run("log", "show", entry + "", "-f", "json").ends(0).json().get("rows")) {
      rows.add(
          String.join(
              " ",
              row.get("change").asText(),
              row.get("field").asText(),
              row.get("before").asText(),
              row.get("after").asText()));
    }
    return rows;
  }

  /** The states of the two later days are each given the website; no name changes. */
  @Test
  void what_an_earlier_file_fills_in_is_compared_with_the_state_that_it_fills() {
    taken("1.csv", FILE.formatted("А"), "--as-of", "2024-01-01");
    taken("2.csv", FILE.formatted("Б"), "--as-of", "2025-01-01");
    taken("4.csv", "eik;name;website\n990001783;В;https://example.org\n", "--as-of", "2020-01-01");

    assertThat(changes(3))
        .containsExactlyInAnyOrder(
            "earlier null null null",
            "changed website null https://example.org",
            "changed website null https://example.org");
    assertThat(changes(2)).containsExactly("changed name А Б");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE entry SET action = 'x'",
        "UPDATE entry SET counts = '{\"foo\":1}'",
        "UPDATE entry SET files = 'x'",
        "UPDATE entry SET at = ''"
      })
  void a_ledger_that_was_changed_is_not_told(String change) {
    taken("1.csv", FILE.formatted("А"));
    register().change(change);

    for (String command : List.of("log", "log show 1")) {
      assertThat(run(command.split(" ")).ends(4).err())
          .contains("entry 1 does not follow")
          .containsOnlyOnce("\n");
    }
  }

  @Test
  void people_read_words_and_programs_codes() {
    taken("1.csv", FILE.formatted("А"));
    run("undo", "1").ends(0);

    assertThat(run("--lang", "bg", "log").ends(0).out())
        .contains("отменяне", "внасяне", "Доставчик")
        .doesNotContain("import", "undo");
    assertThat(run("log", "-f", "csv").ends(0).out()).contains("import", "undo", "provider");
  }

  @Test
  void tokens_in_names_are_not_kept() {
    taken("a.csv", ASSESSMENTS);
    String token = Hmac.token(secrets(), "egn:8032056031");
    taken(
        token + ".csv",
        "eik;name\n990001783;Едно\n",
        "--by",
        token,
        "--partial",
        "--rejects",
        folder.resolve(token + "-back.csv").toString());

    String kept =
        String.join("", register().rows("SELECT files || options || signed_by FROM entry"))
            + register().rows("SELECT file FROM source");
    assertThat(kept).doesNotContain(token).contains(token.substring(0, 7) + "*");
    run("verify").ends(0);
  }

  /** As an earlier karta could have kept it: in a text of a record. */
  @Test
  void where_a_token_still_stands_after_an_erasure_is_told() {
    taken("a.csv", ASSESSMENTS);
    String token = Hmac.token(secrets(), "egn:8032056031");
    taken("p.csv", "eik;name\n990001783;Вписа " + token + "\n");

    assertThat(run("erase", token, "--reason", "молба").ends(0).out())
        .contains("still stands", "provider (name)")
        .doesNotContain(token);
    assertThat(run("erase", Hmac.token(secrets(), "egn:6101057509"), "--reason", "молба").out())
        .doesNotContain("still stands");
  }

  @Test
  void an_export_for_one_person_has_nobody_elses_token() {
    put("c.csv", "id,name,municipality,opened\nЦ1,Център,BLG03,2015-01-01\n");
    run("import", "--kind", "centre", folder.resolve("c.csv").toString()).ends(0);
    taken("w.csv", "id,person,centre,opened\nС1,8032056031,Ц1,2024-03-01\n", "--kind", "casework");
    taken(
        "s.csv",
        "casework,date,step,outcome,person\nС1,2024-03-02,assessment,х,6101057509\n",
        "--severity",
        "casework-step-person-differs=info");
    String own = Hmac.token(secrets(), "egn:8032056031");
    String other = Hmac.token(secrets(), "egn:6101057509");

    for (String format : List.of("table", "csv", "json", "html")) {
      assertThat(run("person", "export", own, "-f", format).ends(0).out())
          .contains("…" + other.substring(other.length() - 4))
          .doesNotContain(other, other.substring(7));
    }
  }

  @Test
  void a_copy_that_a_killed_run_left_is_looked_into() throws IOException {
    taken("a.csv", ASSESSMENTS);
    String token = Hmac.token(secrets(), "egn:8032056031");
    // A folder where a lock should be: it cannot be told whether the run lives, so it is not swept.
    Path left = Files.createDirectories(folder.resolve(".karta-1/karta.tmp.backups"));
    Files.createDirectory(folder.resolve(".karta-1/lock"));
    Files.copy(folder.resolve("karta.db"), left.resolve("before-version-6.db"));

    assertThat(run("erase", token, "--reason", "молба").ends(0).out())
        .contains("before-version-6.db still holds", "of which it is not known: 0");
  }

  @Test
  void a_register_of_an_earlier_version_that_is_brought_up_is_told_with_its_backup()
      throws IOException {
    taken("1.csv", FILE.formatted("А"));
    Register register = register();
    register.change("ALTER TABLE training DROP COLUMN oblast");
    register.change("DELETE FROM declaration");

    KartaRun checked =
        run("check", "--against", register.file().toString(), put("2.csv", FILE) + "");

    assertThat(checked.err()).contains("earlier version", "before-version-");
    assertThat(run("status").ends(0).err()).doesNotContain("earlier version");
  }
}
