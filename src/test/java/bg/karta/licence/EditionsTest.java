package bg.karta.licence;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editions of the register say of a day, whichever of them came in first. */
final class EditionsTest {
  private static final String HEAD =
      "provider_name,eik,social_service,license_number,license_validity,license_modified_number,"
          + "license_modified_validity,license_renewed_number,license_renewed_validity";
  private static final String ONE = "990001783";
  private static final String OTHER = "990001720";
  private static final String THIRD = "204878243";

  @TempDir Path dir;

  @BeforeEach
  void editions() throws IOException {
    write(
        "kam-31.01.2026.csv",
        "Едно," + ONE + ",Резидентна грижа,Л-3129-1/01.03.2023 г.,29.02.2028 г.,,,,",
        "Друго," + OTHER + ",Дневна грижа,Л-3129-2/01.03.2023 г.,29.02.2028 г.,,,,",
        "Трето," + THIRD + ",Дневна грижа,Л-3129-3/04.05.2021 г.,03.05.2026 г.,,,,");
    write(
        "kam-28.02.2026.csv",
        "Едно," + ONE + ",Резидентна грижа,Л-3129-1/01.03.2023 г.,28.02.2028 г.,,,,",
        "Трето,"
            + THIRD
            + ",Дневна грижа,Л-3129-3/04.05.2021 г.,03.05.2026 г.,ЛПО-1-3129-3/10.02.2026 г.,"
            + "03.05.2026 г.,,");
    write(
        "kam-31.03.2026.csv",
        "Едно," + ONE + ",Резидентна грижа,Л-3129-1/01.03.2023 г.,28.02.2028 г.,,,,",
        "Друго," + OTHER + ",Дневна грижа,Л-3129-2/01.03.2023 г.,29.02.2028 г.,,,,",
        "Трето,"
            + THIRD
            + ",Дневна грижа,Л-3129-3/04.05.2021 г.,03.05.2026 г.,ЛПО-1-3129-3/10.02.2026 г.,"
            + "03.05.2026 г.,Л-3130-9/20.01.2026 г.,04.05.2031 г.",
        "Четвърто,175074752,Дневна грижа,Л-3129-9/02.03.2026 г.,01.03.2031 г.,,,,");
  }

  private void write(String name, String... rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    lines.addAll(List.of(rows));
    Files.write(dir.resolve(name), lines);
  }

  private void load(String... days) {
    for (String day : days) {
      KartaRun.in(dir, "import", dir.resolve("kam-" + day + ".csv").toString()).ends(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31.01.2026 28.02.2026 31.03.2026",
        "31.03.2026 28.02.2026 31.01.2026",
        "28.02.2026 31.03.2026 31.01.2026",
        "31.03.2026 31.01.2026 28.02.2026",
        "28.02.2026 28.02.2026 31.01.2026 31.03.2026 31.01.2026"
      })
  void the_order_in_which_they_come_in_does_not_matter(String order) {
    load(order.split(" "));

    assertThat(states("--on", "2026-02-20", "--known-on", "2026-01-31"))
        .containsExactly("Л-3129-3 valid", "Л-3129-1 valid", "Л-3129-2 valid");
    assertThat(states("--on", "2026-02-20", "--known-on", "2026-02-28"))
        .containsExactly(
            "Л-3129-3 changed", "Л-3129-1 valid", "Л-3129-2 disappeared", "ЛПО-1-3129-3 valid");
    assertThat(states("--on", "2026-01-20", "--known-on", "2026-03-01"))
        .as("known to have been in force while it was in the register")
        .contains("Л-3129-2 valid", "ЛПО-1-3129-3 not-begun");
    assertThat(states("--on", "2026-05-10"))
        .containsExactly(
            "Л-3129-3 changed",
            "Л-3129-1 valid",
            "Л-3129-2 valid",
            "Л-3130-9 valid",
            "ЛПО-1-3129-3 renewed",
            "Л-3129-9 valid");
    assertThat(changes("2026-01-31", "2026-02-28"))
        .containsExactly(
            "changed ЛПО-1-3129-3 ",
            "disappeared Л-3129-2 ",
            "corrected Л-3129-1 valid_to: 2028-02-29 → 2028-02-28");
    assertThat(changes("2026-02-28", "2026-03-31"))
        .containsExactly("issued Л-3129-9 ", "renewed Л-3130-9 ", "reappeared Л-3129-2 ");
    assertThat(changes("2026-03-31", "2026-03-31")).isEmpty();
  }

  @Test
  void people_read_in_words_what_was_corrected() {
    load("31.01.2026", "28.02.2026");

    assertThat(difference("bg")).contains("валиден до: 2028-02-29 → 2028-02-28");
    assertThat(difference("en")).contains("valid to: 2028-02-29 → 2028-02-28");
  }

  private String difference(String lang) {
    return KartaRun.in(
            dir, "licences", "diff", "2026-01-31", "2026-02-28", "-f", "md", "--lang", lang)
        .ends(0)
        .out();
  }

  @Test
  void before_the_first_edition_nothing_was_known() {
    load("31.01.2026");
    KartaRun run = KartaRun.in(dir, "licences", "list", "--known-on", "2026-01-30", "-f", "json");
    assertThat(run.ends(0).json().get("rows")).isEmpty();
    assertThat(run.err()).contains("2026-01-31");
  }

  @Test
  void what_has_disappeared_is_unknown_and_never_a_yes() {
    load("31.01.2026", "28.02.2026");
    assertThat(may(OTHER, "2026-02-20", 1)).isEqualTo("unknown");
    assertThat(may(OTHER, "2026-01-31", 0)).isEqualTo("yes");
    assertThat(may(OTHER, "2026-02-20", 0, "--known-on", "2026-01-31")).isEqualTo("yes");
    assertThat(may(OTHER, "2029-01-01", 1)).isEqualTo("no");
  }

  @Test
  void an_excerpt_takes_nothing_away() {
    load("31.01.2026");
    String excerpt = dir.resolve("kam-28.02.2026.csv").toString();
    // One licence of three is not in it.
    KartaRun whole = KartaRun.in(dir, "import", "--dry-run", excerpt, "-f", "json");
    assertThat(whole.ends(0).broke("licence-edition-shrinks")).hasSize(1);
    assertThat(whole.out()).contains("1 of the 3 licences");
    KartaRun.in(dir, "import", excerpt, "--extent", "part").ends(0);
    assertThat(states("--on", "2026-02-20")).contains("Л-3129-2 valid");
  }

  @Test
  void a_batch_of_an_earlier_day_can_be_undone() {
    load("28.02.2026", "31.03.2026");
    Map<String, List<String>> before = Register.in(dir).records();
    load("31.01.2026");
    assertThat(Register.in(dir).records()).isNotEqualTo(before);
    KartaRun.in(dir, "undo", "3").ends(0);
    assertThat(Register.in(dir).records()).isEqualTo(before);
    KartaRun.in(dir, "undo", "2").ends(0);
    assertThat(states("--on", "2026-02-20")).contains("Л-3129-1 valid").hasSize(3);
  }

  @Test
  void two_editions_are_two_submissions() {
    KartaRun run =
        KartaRun.in(
            dir,
            "import",
            dir.resolve("kam-31.01.2026.csv").toString(),
            dir.resolve("kam-28.02.2026.csv").toString());
    assertThat(run.ends(2).err()).contains("2026-01-31", "2026-02-28");
  }

  @Test
  void a_register_without_a_day_is_an_excerpt_unless_said_otherwise() throws IOException {
    // Of a day that is past whenever this test runs.
    Files.copy(dir.resolve("kam-31.01.2026.csv"), dir.resolve("kam-31.01.2022.csv"));
    load("31.01.2022");
    Path undated = dir.resolve("register.csv");
    Files.copy(dir.resolve("kam-28.02.2026.csv"), undated);
    KartaRun.in(dir, "import", undated.toString()).ends(0);
    assertThat(states("--on", "2027-06-01")).contains("Л-3129-2 valid");
    KartaRun again = KartaRun.in(dir, "import", undated.toString());
    assertThat(again.ends(0).err()).contains("since batch 2");

    KartaRun.in(dir, "import", undated.toString(), "--extent", "whole").ends(0);
    assertThat(states("--on", "2027-06-01")).contains("Л-3129-2 disappeared");
    KartaRun.in(dir, "import", undated.toString(), "--extent", "part").ends(0);
    assertThat(states("--on", "2027-06-01")).contains("Л-3129-2 valid");
  }

  @Test
  void an_edition_of_which_rows_were_turned_back_is_not_whole() throws IOException {
    load("31.01.2026");
    write(
        "kam-28.02.2026.csv",
        "Едно," + ONE + ",Резидентна грижа,Л-3129-1/01.03.2023 г.,29.02.2028 г.,,,,",
        "Друго,123,Дневна грижа,Л-3129-2/01.03.2023 г.,29.02.2028 г.,,,,");
    String file = dir.resolve("kam-28.02.2026.csv").toString();
    KartaRun.in(dir, "import", file, "--partial", "--fail-on", "never").ends(0);
    assertThat(states("--on", "2026-11-22")).contains("Л-3129-2 valid", "Л-3129-3 expired");
  }

  @Test
  void what_other_files_say_of_a_provider_holds_from_their_day_on() throws IOException {
    Path forms = dir.resolve("forms.csv");
    Files.write(forms, List.of("eik,name,form", OTHER + ",Друго,municipality"));
    List<String> answers = new ArrayList<>();
    for (String order : List.of("register first", "forms first")) {
      Path own = Files.createDirectories(dir.resolve(order));
      List<String[]> imports = new ArrayList<>();
      imports.add(
          new String[] {
            "import", dir.resolve("kam-31.01.2026.csv").toString(), "--fail-on", "never"
          });
      imports.add(
          new String[] {
            "import", dir.resolve("kam-31.03.2026.csv").toString(), "--fail-on", "never"
          });
      String[] said = {"import", forms.toString(), "--as-of", "2026-02-15", "--fail-on", "never"};
      imports.add(order.equals("forms first") ? 0 : 2, said);
      imports.forEach(arguments -> KartaRun.in(own, arguments).ends(0));
      for (String known : List.of("2026-02-01", "2026-02-20", "2026-04-01")) {
        KartaRun run =
            KartaRun.in(
                own,
                "licences",
                "may",
                OTHER,
                "-k",
                "SHELT",
                "--on",
                "2026-03-20",
                "-f",
                "json",
                "--known-on",
                known);
        answers.add(run.json().at("/rows/0/rule").asText());
      }
    }
    assertThat(answers)
        .containsExactly(
            "no.none",
            "not-needed.municipality",
            "not-needed.municipality",
            "no.none",
            "not-needed.municipality",
            "not-needed.municipality");
  }

  @Test
  void one_who_knows_more_says_as_of_when() {
    String file = dir.resolve("kam-31.01.2026.csv").toString();
    KartaRun.in(dir, "import", file, "--as-of", "15.12.2025").ends(0);
    assertThat(Register.in(dir).rows("SELECT DISTINCT known_on, whole FROM source"))
        .containsExactly("2025-12-15|1");
    assertThat(KartaRun.in(dir, "import", file, "--as-of", "вчера").ends(2).err())
        .contains("вчера");
  }

  private List<String> states(String... arguments) {
    List<String> found = new ArrayList<>();
    for (JsonNode row : rows("list", arguments)) {
      found.add(row.get("number").asText() + " " + row.get("status").asText());
    }
    return found;
  }

  private List<String> changes(String... days) {
    List<String> found = new ArrayList<>();
    for (JsonNode row : rows("diff", days)) {
      found.add(
          row.get("change").asText()
              + " "
              + row.get("number").asText()
              + " "
              + row.get("detail").asText(""));
    }
    return found;
  }

  private JsonNode rows(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of("licences", command, "-f", "json"));
    all.addAll(List.of(arguments));
    return KartaRun.in(dir, all.toArray(String[]::new)).ends(0).json().get("rows");
  }

  private String may(String provider, String day, int code, String... further) {
    List<String> all =
        new ArrayList<>(
            List.of("licences", "may", provider, "-k", "DAY", "--on", day, "-f", "json"));
    all.addAll(List.of(further));
    KartaRun run = KartaRun.in(dir, all.toArray(String[]::new)).ends(code);
    return run.json().at("/rows/0/answer").asText();
  }
}
