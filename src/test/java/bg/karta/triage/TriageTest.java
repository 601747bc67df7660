package bg.karta.triage;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people said of findings before: waivers and an earlier report. */
final class TriageTest {
  private static final String HEADINGS =
      "id,name,type,provider,municipality,capacity,opened,closed";
  private static final String CLOSED_FIRST = "S1,Дом,ДСХ,204878243,BLG03,10,2024-01-31,2024-01-30";
  private static final String WRONG_EIK = "S2,Дом 2,ДСХ,175074751,BLG03,10,2024-01-31,";
  private static final String NO_NAME = "S3,,ДСХ,204878243,BLG03,10,2024-01-31,";

  @TempDir Path folder;

  @BeforeEach
  void provider() throws IOException {
    Path providers = write("providers.csv", "eik,name", "204878243,Зора", "175074752,Изгрев");
    KartaRun.in(folder, "import", providers.toString()).ends(0);
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private KartaRun check(Path file, String... options) {
    String[] all = new String[options.length + 8];
    System.arraycopy(
        new String[] {
          "check",
          file.toString(),
          "--against",
          folder.resolve("karta.db").toString(),
          "--on",
          "2026-01-31",
          "-f",
          "json"
        },
        0,
        all,
        0,
        8);
    System.arraycopy(options, 0, all, 8, options.length);
    return KartaRun.in(folder, all);
  }

  private Path waivers(String... lines) throws IOException {
    String[] all = new String[lines.length + 2];
    all[0] = "# what the head of the directorate decided";
    all[1] = "rule,key,fingerprint,reason,person,expires";
    System.arraycopy(lines, 0, all, 2, lines.length);
    return write("waivers.csv", all);
  }

  @Test
  void a_waived_finding_is_listed_and_counts_for_nothing() throws IOException {
    Path file = write("services.csv", HEADINGS, CLOSED_FIRST);
    Path waivers = waivers("service-closed-before-opened,S1,,known,И. Петров,2026-01-31");
    JsonNode report = check(file, "--waivers", waivers.toString()).ends(0).json();
    assertThat(report.at("/summary/waived").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/errors").asInt()).isZero();
    assertThat(report.at("/summary/status").asText()).isEqualTo("accepted");
    assertThat(report.at("/findings/0/waived").asBoolean()).isTrue();
  }

  @Test
  void a_record_with_a_waived_finding_is_taken_in() throws IOException {
    Path file = write("services.csv", HEADINGS, CLOSED_FIRST);
    Path waivers = waivers("service-closed-before-opened,*,,known,И. Петров,2026-12-31");
    KartaRun.in(folder, "import", file.toString(), "--waivers", waivers.toString()).ends(0);
    assertThat(KartaRun.in(folder, "query", "SELECT id FROM service", "-f", "csv").ends(0).out())
        .contains("S1");
  }

  @Test
  void what_cannot_be_stored_cannot_be_waived() throws IOException {
    Path file = write("services.csv", HEADINGS, NO_NAME);
    Path waivers = waivers("value-missing,*,,known,И. Петров,2026-12-31");
    JsonNode report = check(file, "--waivers", waivers.toString()).ends(1).json();
    assertThat(report.at("/summary/errors").asInt()).isEqualTo(1);
  }

  @Test
  void a_fingerprint_waives_one_finding_wherever_it_stands() throws IOException {
    Path file = write("services.csv", HEADINGS, CLOSED_FIRST, WRONG_EIK);
    String fingerprint = check(file).ends(1).json().at("/findings/0/fingerprint").asText();
    Path moved = write("services.csv", HEADINGS, WRONG_EIK, CLOSED_FIRST);
    Path waivers =
        waivers("service-closed-before-opened,," + fingerprint + ",known,И. Петров,2026-12-31");
    JsonNode report = check(moved, "--waivers", waivers.toString()).ends(1).json();
    assertThat(report.at("/summary/waived").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/errors").asInt()).isEqualTo(1);
  }

  @Test
  void an_expired_waiver_waives_nothing_and_is_a_finding_as_an_unused_one_is() throws IOException {
    Path file = write("services.csv", HEADINGS, CLOSED_FIRST);
    Path waivers =
        waivers(
            "service-closed-before-opened,S1,,known,И. Петров,2026-01-30",
            "eik-check-digit,S9,,known,И. Петров,2026-12-31");
    KartaRun run = check(file, "--waivers", waivers.toString()).ends(1);
    assertThat(run.findings())
        .containsExactlyInAnyOrder(
            "service-closed-before-opened 2 closed",
            "waiver-expired 3 null",
            "waiver-unused 4 null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eik-form,S1,,,И. Петров,2026-12-31 | waivers.csv:3: the waiver has no reason",
        "eik-form,S1,,known,,2026-12-31 | waivers.csv:3: the waiver has no person",
        "eik-form,S1,,known,И. Петров, | waivers.csv:3: the waiver has no expires",
        "eik-form,S1,,known,И. Петров,31.12.2026 | waivers.csv:3: 31.12.2026 is not a day",
        "eik-form,,,known,И. Петров,2026-12-31 | waivers.csv:3: a waiver needs a key",
        "no-such-rule,S1,,known,И. Петров,2026-12-31 | no-such-rule"
      })
  void a_waiver_that_says_too_little_stops_the_run(String line, String said) throws IOException {
    Path file = write("services.csv", HEADINGS, CLOSED_FIRST);
    KartaRun run = check(file, "--waivers", waivers(line).toString());
    assertThat(run.code()).isIn(2, 3);
    assertThat(run.err()).contains(said);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void an_earlier_report_tells_new_findings_from_those_still_there_and_fixed() throws IOException {
    Path file = write("services.csv", HEADINGS, CLOSED_FIRST, NO_NAME);
    Path earlier = Files.writeString(folder.resolve("earlier.json"), check(file).ends(1).out());
    write("services.csv", HEADINGS, WRONG_EIK, CLOSED_FIRST);
    KartaRun run = check(file, "--baseline", earlier.toString()).ends(1);
    JsonNode findings = run.json().get("findings");
    assertThat(findings.findValuesAsText("rule"))
        .containsExactly("eik-check-digit", "service-closed-before-opened");
    assertThat(findings.findValuesAsText("baseline")).containsExactly("new", "unchanged");
    assertThat(run.json().at("/summary/fixed").asInt()).isEqualTo(1);
    assertThat(run.json().at("/fixed/0/rule").asText()).isEqualTo("value-missing");
  }

  @Test
  void with_new_only_what_was_there_before_does_not_fail_the_run() throws IOException {
    Path file = write("services.csv", HEADINGS, CLOSED_FIRST);
    Path earlier = Files.writeString(folder.resolve("earlier.json"), check(file).ends(1).out());
    check(file, "--baseline", earlier.toString(), "--new-only").ends(0);
    write("services.csv", HEADINGS, CLOSED_FIRST, WRONG_EIK);
    check(file, "--baseline", earlier.toString(), "--new-only").ends(1);
  }

  @Test
  void a_baseline_that_is_no_report_stops_the_run() throws IOException {
    Path file = write("services.csv", HEADINGS, CLOSED_FIRST);
    KartaRun run = check(file, "--baseline", file.toString()).ends(3);
    assertThat(run.err()).contains("services.csv is not a report of karta in JSON");
  }

  @Test
  void as_many_findings_of_one_fingerprint_are_the_same_as_there_were() throws IOException {
    Path file = write("services.csv", HEADINGS, CLOSED_FIRST, NO_NAME);
    Path earlier = Files.writeString(folder.resolve("earlier.json"), check(file).ends(1).out());
    write("services.csv", HEADINGS, CLOSED_FIRST, NO_NAME, NO_NAME);
    JsonNode report = check(file, "--baseline", earlier.toString()).ends(1).json();
    assertThat(report.at("/summary/new").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/unchanged").asInt()).isEqualTo(2);
  }
}
