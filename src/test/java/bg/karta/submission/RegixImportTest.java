package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers of RegiX go the road of every other file. */
final class RegixImportTest {
  private static final String ORDERS = sample("GetSocialServicesDecisionsResponse.xml");
  private static final String DECISIONS = sample("GetAllExpertDecisionsByIdentifierResponse.xml");
  private static final String TRAININGS = sample("GetJobSeekerTrainingsResponse.xml");

  /** What each order of the sample says, read off it by hand. */
  private static final List<String> FOUR_ORDERS =
      List.of(
          "2014-02-20|ДПЛУИ|SOF46|admitted|2014-02-20|СУ/D-EH/1|1960|male",
          "2014-03-23|ДЦПЛУ|PVN24|admitted|2014-03-23|СУ/D-EH/4|1960|male",
          "2014-07-24|DAY|PAZ19|admitted|2014-07-24|СУ/ASP/1|1960|male",
          "2015-05-25|ДПЛСН|SFO18|admitted|2015-05-25|СУ/D-CO-ET/8|1960|male");

  private static final String REFERRALS =
      "SELECT date, service, municipality, status, decided_on, order_number, birth_year, sex FROM referral ORDER BY date";

  @TempDir Path folder;

  private static String sample(String name) {
    return Path.of("../shared/data/regix", name).toString();
  }

  private Desk desk() {
    return new Desk(folder);
  }

  private Register register() {
    return Register.in(folder);
  }

  @Test
  void the_official_samples_are_refused_for_their_identifiers() {
    assertThat(desk().run("import", ORDERS).ends(1).findings())
        .containsExactly(
            "person-check-digit 1 person",
            "person-check-digit 2 person",
            "person-check-digit 3 person",
            "person-check-digit 4 person");
    assertThat(desk().run("import", TRAININGS).ends(1).findings())
        .containsExactly("person-form 1 person");
    assertThat(desk().run("import", DECISIONS).ends(1).findings())
        .containsExactlyInAnyOrder(
            "decision-status-unknown 1 date",
            "person-form 1 person",
            "territory-unknown 1 municipality",
            "value-not-a-number 1 disability");
    assertThat(folder.resolve("karta.db")).doesNotExist();
  }

  @Test
  void orders_are_taken_in_with_warnings_where_the_check_digit_is_lowered() throws IOException {
    KartaRun run =
        desk().run("import", "--severity", "person-check-digit=warning", "-v", ORDERS).ends(0);
    assertThat(run.json().at("/summary/status").asText()).isEqualTo("accepted-with-warnings");
    assertThat(run.findings())
        .contains("person-check-digit 1 person", "person-check-digit 4 person");
    JsonNode first = run.json().at("/findings/0");
    assertThat(first.get("row").asInt()).isEqualTo(1);
    assertThat(first.get("cell").isNull()).isTrue();
    assertThat(first.get("value").asText()).isEqualTo("ЕГН ********02");
    assertThat(register().rows(REFERRALS)).isEqualTo(FOUR_ORDERS);
    assertThat(register().number("SELECT COUNT(DISTINCT person) FROM referral")).isOne();
  }

  @Test
  void names_and_numbers_are_neither_stored_nor_printed() throws IOException {
    String planted =
        Files.readString(Path.of(ORDERS))
            .replaceAll(">(Иван|Петров|Димитров)<", ">Planted<")
            .replace("ж.к. Младост-3", "Planted");
    desk().put("answer.xml", planted);
    String file = folder.resolve("answer.xml").toString();
    KartaRun refused = desk().run("import", "-v", file).ends(1);
    KartaRun run =
        desk().run("import", "--severity", "person-check-digit=warning", "-v", file).ends(0);
    assertThat(refused.out() + refused.err() + run.out() + run.err())
        .contains("92******02", "********02")
        .doesNotContain("9202020202", "Planted");
    String stored = Files.readString(register().file(), StandardCharsets.ISO_8859_1);
    assertThat(stored).contains("D-EH").doesNotContain("9202020202", "Planted");
  }

  @Test
  void the_same_answer_twice_changes_nothing() {
    String[] line = {"--severity", "person-check-digit=warning", ORDERS};
    desk().run("import", line).ends(0);
    KartaRun again = desk().run("import", line).ends(0);
    assertThat(again.json().at("/files/0/unchanged").asInt()).isEqualTo(4);
    assertThat(again.json().has("batch")).isFalse();
  }

  @Test
  void settlements_in_the_register_tell_the_municipality() {
    desk().put("settlement.csv", "code,name,municipality\n02717,с. Баня,PAZ20\n");
    desk().run("import", "settlement.csv").ends(0);
    desk().run("import", "--severity", "person-check-digit=warning", ORDERS).ends(0);
    assertThat(register().rows("SELECT municipality FROM referral WHERE service = 'DAY'"))
        .containsExactly("PAZ20");
  }

  @Test
  void rejected_orders_can_be_corrected_and_taken_in() throws IOException {
    Desk desk = desk();
    String whole = Files.readString(Path.of(ORDERS)).replace("9202020202", "6008206046");
    desk.put("answer.xml", whole.replace("<Date>2014-03-23</Date>", "<Date>23 март</Date>"));
    desk.run("import", "--partial", "--rejects", "rejects.csv", folder.resolve("answer.xml") + "")
        .ends(1);
    assertThat(register().number("SELECT COUNT(*) FROM referral")).isEqualTo(3);
    String rejects = desk.text("rejects.csv");
    assertThat(rejects).contains("value-not-a-date").doesNotContain("6008206046");
    desk.put("rejects.csv", rejects.replace("23 март", "2014-03-23"));
    desk.run("import", "rejects.csv").ends(0);
    assertThat(register().number("SELECT COUNT(*) FROM referral")).isEqualTo(4);
    assertThat(register().rows("SELECT DISTINCT birth_year, sex FROM referral"))
        .containsExactly("1960|male");
    assertThat(register().number("SELECT COUNT(DISTINCT person) FROM referral")).isOne();
  }

  private static String decision(String date, String status) {
    return "<ExpertDecisionDocument><PersonIdentifier>8032056031</PersonIdentifier><RegistrationDate>"
        + date
        + "T10:00:00</RegistrationDate><PermanentAddress><MunicipalityEKATTE>BLG03</MunicipalityEKATTE></PermanentAddress>"
        + "<DurationForeignAid>2027-01-31T00:00:00</DurationForeignAid><DurationDisabilityDate>2027-01-31T00:00:00</DurationDisabilityDate>"
        + "<DisabilityReason><Percent>92</Percent></DisabilityReason><AdditionalData><Status>"
        + status
        + "</Status></AdditionalData></ExpertDecisionDocument>";
  }

  private Path decisions(String... documents) throws IOException {
    return Files.writeString(
        folder.resolve("decisions.xml"),
        "<ExpertDecisionsResponse xmlns=\"http://egov.bg/RegiX/NELK/EISME\">"
            + String.join("", documents)
            + "</ExpertDecisionsResponse>");
  }

  @Test
  void only_decisions_issued_or_in_force_count() throws IOException {
    Path file =
        decisions(
            decision("2024-01-01", "9844"),
            decision("2024-01-02", "9845"),
            decision("2024-01-03", "9846"),
            decision("2024-01-04", "9847"),
            decision("2024-01-05", "9848"),
            decision("2024-01-06", "9849"),
            decision("2024-01-07", "9850"),
            decision("2024-01-08", "9851"),
            decision("2024-01-09", "9852"),
            decision("2024-01-10", "10236"));
    KartaRun run = desk().run("import", file.toString()).ends(0);
    assertThat(run.json().at("/files/0/skipped").asInt()).isEqualTo(8);
    assertThat(
            register()
                .rows(
                    "SELECT date, municipality, disability, foreign_aid, valid_to FROM assessment ORDER BY date"))
        .containsExactly(
            "2024-01-02|BLG03|92.0|1|2027-01-31", "2024-01-06|BLG03|92.0|1|2027-01-31");
    KartaRun shown = KartaRun.in(folder, "check", file.toString());
    assertThat(shown.out())
        .contains("decisions that are not issued or in force 8 (rows 1, 3, 4, 5, 7, 8, 9, 10)");
  }

  @Test
  void a_decision_of_unknown_status_is_turned_back_unless_that_is_lowered() throws IOException {
    String file = decisions(decision("2024-01-02", "9845"), decision("2024-01-03", "1")) + "";
    KartaRun run = desk().run("import", "--partial", "--rejects", "rejects.csv", file).ends(1);
    assertThat(run.findings()).contains("decision-status-unknown 2 date");
    assertThat(register().rows("SELECT date FROM assessment")).containsExactly("2024-01-02");
    assertThat(desk().text("rejects.csv")).contains("2024-01-03", "decision-status-unknown");
    desk().run("import", "--severity", "decision-status-unknown=warning", file).ends(0);
    assertThat(register().number("SELECT COUNT(*) FROM assessment")).isEqualTo(2);
  }

  @Test
  void trainings_are_a_step_of_the_casework_of_their_number() {
    String[] line = {"--severity", "person-form=warning", TRAININGS};
    assertThat(desk().run("import", line).ends(1).findings())
        .contains("reference-missing 1 casework");
    desk()
        .put("centre.csv", "id,name,municipality,opened\nЦ1,Център,PDV22,2015-01-01\n")
        .put("casework.csv", "id,person,centre,opened\n234,213,Ц1,2015-09-01\n");
    desk().run("import", "centre.csv").ends(0);
    desk().run("import", "--severity", "person-form=warning", "casework.csv").ends(0);
    KartaRun run = desk().run("import", line).ends(0);
    assertThat(run.err() + run.out()).doesNotContain("Lilyana", "Petkova");
    assertThat(register().rows("SELECT casework, date, step, outcome FROM casework_step"))
        .containsExactly(
            "234|2015-09-25|training|Ключови компетенции, Дигитална компетентност, Завършил със"
                + " свидетелство; Ключови компетенции, Дигитална компетентност, Завършил със"
                + " свидетелство");
    assertThat(register().number("SELECT COUNT(*) FROM casework_step JOIN casework USING (person)"))
        .isOne();
  }

  @Test
  void a_folder_and_an_archive_may_hold_several_answers() throws IOException {
    Path answers = Files.createDirectory(folder.resolve("answers"));
    Files.copy(Path.of(ORDERS), answers.resolve("a.xml"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("b.xml"));
      zip.write(Files.readAllBytes(decisions(decision("2024-01-02", "9845"))));
      zip.putNextEntry(new ZipEntry("c.xml"));
      zip.write("<!DOCTYPE a><ExpertDecisionsResponse/>".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(answers.resolve("b.zip"), bytes.toByteArray());
    KartaRun run =
        desk().run("import", "--severity", "person-check-digit=warning", answers + "").ends(0);
    assertThat(register().number("SELECT COUNT(*) FROM referral")).isEqualTo(4);
    assertThat(register().number("SELECT COUNT(*) FROM assessment")).isOne();
    assertThat(run.findings()).contains("file-not-read null null");
  }

  @Test
  void an_answer_that_reaches_out_ends_with_3_in_both_languages() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("x.xml"),
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<GetSocialServicesDecisionsResponse><PersonData><Identifier>&x;</Identifier></PersonData></GetSocialServicesDecisionsResponse>");
    KartaRun english = KartaRun.in(folder, "check", file.toString()).ends(3);
    assertThat(english.err()).contains("x.xml: line 1: the XML file has a DOCTYPE");
    KartaRun bulgarian = KartaRun.of(Map.of("KARTA_LANG", "bg"), "check", file + "").ends(3);
    assertThat(bulgarian.err()).contains("x.xml: ред 1: XML файлът съдържа DOCTYPE");
    assertThat(english.out() + english.err() + bulgarian.out() + bulgarian.err())
        .doesNotContain("root:");
  }
}
