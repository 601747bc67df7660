package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger as it is shown: who did what, and what it changed field by field. */
final class LogCommandTest {
  @TempDir private static Path folder;

  private static KartaRun run(String... args) {
    return KartaRun.in(folder, args);
  }

  private static String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** Two batches of providers, one of people, of which the last is taken back. */
  @BeforeAll
  static void fill() throws IOException {
    String first = file("first.csv", "eik;name\n990001783;Едно\n990001720;Друго\n");
    run("import", first, "--by", "Ана Петрова", "--as-of", "2026-01-31").ends(0);
    String second = file("second.csv", "eik;name;phone\n990001783;Ново;0700 1\n000990011;Три;\n");
    run("import", second, "--by", "8001010000 Ева", "--as-of", "2026-02-28").ends(0);
    String people = "person,date,municipality\n7523169263,2025-01-02,BLG03\n";
    run("import", file("people.csv", people), "--partial", "--as-of", "2026-02-28").ends(0);
    run("undo", "3", "--by", "Ана Петрова").ends(0);
  }

  private static List<String> entries(String... filter) {
    List<String> args = new ArrayList<>(List.of("log", "-f", "json"));
    args.addAll(List.of(filter));
    List<String> found = new ArrayList<>();
    run(args.toArray(String[]::new))
        .ends(0)
        .json()
        .get("rows")
        .forEach(row -> found.add(row.get("entry").asText() + " " + row.get("action").asText()));
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--action=undo|4 undo",
        "--action=import --kind=provider|2 import, 1 import",
        "--kind=assessment|3 import",
        "--who=Ана Петрова|4 undo, 1 import",
        "--file=second|2 import",
        "--to=2020-01-01|''",
        "--from=2020-01-01 --action=undo|4 undo",
        "--from=2099-01-01|''"
      })
  void only_what_is_asked_for_is_shown(String filters, String expected) {
    List<String> args = new ArrayList<>();
    for (String filter : filters.split(" (?=--)")) {
      args.add(filter);
    }
    assertThat(String.join(", ", entries(args.toArray(String[]::new)))).isEqualTo(expected);
  }

  @Test
  void an_entry_says_who_did_what_how_and_with_which_bytes() throws IOException {
    JsonNode row = run("log", "-f", "json", "--file", "people").ends(0).json().at("/rows/0");
    assertThat(row.get("options").asText()).isEqualTo("--partial --as-of=2026-02-28");
    assertThat(row.get("undone_by").asInt()).isEqualTo(4);
    assertThat(row.get("bytes").asLong()).isEqualTo(Files.size(folder.resolve("people.csv")));
    assertThat(row.get("version").asText()).isEqualTo(Version.number());
    assertThat(row.get("sha256").asText()).hasSize(64);
  }

  @Test
  void a_personal_number_in_a_name_is_masked() {
    JsonNode row = run("log", "-f", "json", "--file", "second").ends(0).json().at("/rows/0");
    assertThat(row.get("by").asText()).endsWith("Ева").doesNotContain("8001010000");
  }

  @Test
  void what_a_batch_changed_is_shown_field_by_field() {
    List<String> rows = new ArrayList<>();
    run("log", "show", "2", "-f", "json")
        .ends(0)
        .json()
        .get("rows")
        .forEach(
            row ->
                rows.add(
                    String.join(
                        " ",
                        row.get("key").asText(),
                        row.get("change").asText(),
                        row.get("field").asText(),
                        row.get("before").asText(),
                        row.get("after").asText())));
    assertThat(rows)
        .containsExactlyInAnyOrder(
            "000990011 added null null null",
            "990001783 changed name Едно Ново",
            "990001783 changed phone null 0700 1");
  }

  @Test
  void people_are_not_told_by_their_tokens() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    String people = folder.resolve("people.csv").toString();
    KartaRun.in(other, "import", people).ends(0);
    String token = Register.in(other).rows("SELECT person FROM assessment").get(0);

    String shown = KartaRun.in(other, "log", "show", "1", "-f", "csv").ends(0).out();

    assertThat(shown).contains(token.substring(token.length() - 4)).doesNotContain(token);
    assertThat(shown).doesNotContain(token.substring(0, token.length() - 4));
  }

  @Test
  void many_rows_are_cut_and_the_cut_is_said() {
    KartaRun run = run("log", "show", "2", "--top", "1").ends(0);
    assertThat(run.out()).contains("The first 1 of 3 rows");
    assertThat(run("log", "show", "2", "--top", "3").ends(0).out()).doesNotContain("The first");
  }

  @Test
  void what_was_taken_back_says_by_what_and_the_undoing_of_what() {
    assertThat(run("log", "show", "3").ends(0).out()).contains("taken back by entry 4");
    assertThat(run("--lang", "bg", "log", "show", "4").ends(0).out())
        .contains("Запис 4: отменяне", "Ана Петрова", "Отменя партида 3.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "-1"})
  void an_entry_that_is_not_there_is_refused(String number) {
    assertThat(run("log", "show", number).ends(2).err()).contains(number, "the last is 4");
  }

  @Test
  void the_register_is_proven_and_the_last_hash_said() {
    String hash = Register.in(folder).rows("SELECT hash FROM entry WHERE id = 4").get(0);
    assertThat(run("verify").ends(0).err()).contains("4 entries", hash);
  }

  @Test
  void each_fault_of_a_register_is_told_and_ends_with_four() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("changed"));
    Files.copy(folder.resolve("karta.db"), copy.resolve("karta.db"));
    Register.in(copy).change("UPDATE entry SET system_user = 'eva' WHERE id = 2");
    Register.in(copy).change("CREATE TABLE other (x TEXT)");

    KartaRun run = KartaRun.in(copy, "verify").ends(4);

    assertThat(run.err()).contains("entry 2 does not follow", "table other");
    assertThat(KartaRun.in(copy, "--lang", "bg", "verify").ends(4).err()).contains("запис 2");
  }
}
