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
  private static final String ORDERS = sample("orders.xml");
  private static final String DECISIONS = sample("decisions.xml");
  private static final String TRAININGS = sample("trainings.xml");

  /** What each order of the sample says, read off it by hand. */
  private static final List<String> FOUR_ORDERS =
      List.of(
          "2019-03-12|ДПЛУИ|VAR06|admitted|2019-03-12|СУ/D-V/17|1961|male",
          "2020-06-01|ДЦПЛУ|RSE27|admitted|2020-06-01|СУ/D-R/3|1961|male",
          "2021-09-15|DAY|JAM26|admitted|2021-09-15|СУ/ASP/40|1961|male",
          "2022-11-30|ДПЛСН|SFO39|admitted|2022-11-30|СУ/D-SA/5|1961|male");

  private static final String REFERRALS =
      "SELECT date, service, municipality, status, decided_on, order_number, birth_year, sex FROM referral ORDER BY date";

  @TempDir Path folder;

  private static String sample(String name) {
    return Path.of("src/test/resources/bg/karta/intake/regix", name).toString();
  }

  private Desk desk() {
    return new Desk(folder);
  }

  private Register register() {
    return Register.in(folder);
  }

  /** An answer with other values, as what issues such answers fills in its samples. */
  private String changed(String sample, String... values) throws IOException {
    String text = Files.readString(Path.of(sample));
    for (int i = 0; i < values.length; i += 2) {
      assertThat(text).contains(values[i]);
      text = text.replace(values[i], values[i + 1]);
    }
    return Files.writeString(folder.resolve("answer.xml"), text).toString();
  }

  /** The orders with a wrong check digit. */
  private String wrongOrders() throws IOException {
    return changed(ORDERS, "6101057509", "6101057508");
  }

  @Test
  void answers_without_valid_identifiers_are_refused() throws IOException {
    assertThat(desk().run("import", wrongOrders()).ends(1).findings())
        .containsExactly(
            "person-check-digit 1 person",
            "person-check-digit 2 person",
            "person-check-digit 3 person",
            "person-check-digit 4 person");
    assertThat(desk().run("import", changed(TRAININGS, "7523169263", "213")).ends(1).findings())
        .containsExactly("person-form 1 person");
    String filled =
        changed(
            DECISIONS,
            "8032056031",
            "Text",
            "общ. Русе",
            "общ. Текст",
            ">RSE27<",
            ">Text<",
            ">63427<",
            ">999999<",
            ">92<",
            ">Text<",
            ">54<",
            ">Text<",
            ">9849<",
            ">12345<");
    assertThat(desk().run("import", filled).ends(1).findings())
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
        desk()
            .run("import", "--severity", "person-check-digit=warning", "-v", wrongOrders())
            .ends(0);
    assertThat(run.json().at("/summary/status").asText()).isEqualTo("accepted-with-warnings");
    assertThat(run.findings())
        .contains("person-check-digit 1 person", "person-check-digit 4 person");
    JsonNode first = run.json().at("/findings/0");
    assertThat(first.get("row").asInt()).isEqualTo(1);
    assertThat(first.get("cell").isNull()).isTrue();
    assertThat(first.get("value").asText()).isEqualTo("ЕГН ********08");
    assertThat(register().rows(REFERRALS)).isEqualTo(FOUR_ORDERS);
    assertThat(register().number("SELECT COUNT(DISTINCT person) FROM referral")).isOne();
  }

  @Test
  void names_and_numbers_are_neither_stored_nor_printed() throws IOException {
    String file =
        changed(
            ORDERS,
            "6101057509",
            "6101057508",
            "Примерко",
            "Planted",
            "Образцов",
            "Planted",
            "Измислев",
            "Planted",
            "ул. Небивала 1",
            "Planted");
    KartaRun refused = desk().run("import", "-v", file).ends(1);
    KartaRun run =
        desk().run("import", "--severity", "person-check-digit=warning", "-v", file).ends(0);
    assertThat(refused.out() + refused.err() + run.out() + run.err())
        .contains("61******08", "********08")
        .doesNotContain("6101057508", "Planted");
    String stored = Files.readString(register().file(), StandardCharsets.ISO_8859_1);
    assertThat(stored).contains("D-SA").doesNotContain("6101057508", "Planted");
  }

  @Test
  void the_same_answer_twice_changes_nothing() {
    desk().run("import", ORDERS).ends(0);
    KartaRun again = desk().run("import", ORDERS).ends(0);
    assertThat(again.json().at("/files/0/unchanged").asInt()).isEqualTo(4);
    assertThat(again.json().has("batch")).isFalse();
  }

  @Test
  void settlements_in_the_register_tell_the_municipality() {
    desk().put("settlement.csv", "code,name,municipality\n99001,с. Горно село,JAM22\n");
    desk().run("import", "settlement.csv").ends(0);
    desk().run("import", ORDERS).ends(0);
    assertThat(register().rows("SELECT municipality FROM referral WHERE service = 'DAY'"))
        .containsExactly("JAM22");
  }

  @Test
  void rejected_orders_can_be_corrected_and_taken_in() throws IOException {
    Desk desk = desk();
    String answer = changed(ORDERS, "<Date>2020-06-01</Date>", "<Date>1 юни</Date>");
    desk.run("import", "--partial", "--rejects", "rejects.csv", answer).ends(1);
    assertThat(register().number("SELECT COUNT(*) FROM referral")).isEqualTo(3);
    String rejects = desk.text("rejects.csv");
    assertThat(rejects).contains("value-not-a-date").doesNotContain("6101057509");
    desk.put("rejects.csv", rejects.replace("1 юни", "2020-06-01"));
    desk.run("import", "rejects.csv").ends(0);
    assertThat(register().number("SELECT COUNT(*) FROM referral")).isEqualTo(4);
    assertThat(register().rows("SELECT DISTINCT birth_year, sex FROM referral"))
        .containsExactly("1961|male");
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
    assertThat(desk().run("import", TRAININGS).ends(1).findings())
        .contains("reference-missing 1 casework");
    desk()
        .put("centre.csv", "id,name,municipality,opened\nЦ1,Център,PDV22,2015-01-01\n")
        .put("casework.csv", "id,person,centre,opened\n501,7523169263,Ц1,2022-03-01\n");
    desk().run("import", "centre.csv").ends(0);
    desk().run("import", "casework.csv").ends(0);
    KartaRun run = desk().run("import", TRAININGS).ends(0);
    assertThat(run.err() + run.out()).doesNotContain("Primerka", "Izmisleva");
    assertThat(register().rows("SELECT casework, date, step, outcome FROM casework_step"))
        .containsExactly(
            "501|2022-05-20|training|Професионална квалификация, Готварство, Издържан изпит;"
                + " Професионална квалификация, Грижа за възрастни, Удостоверение");
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
    assertThat(desk().run("import", answers + "").ends(1).err()).contains("--partial");
    KartaRun run = desk().run("import", "--partial", answers + "").ends(1);
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
