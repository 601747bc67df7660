package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.text.Failure;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of RegiX as rows, and what anybody else may have put into such a file. */
final class RegixTest {
  private static final String ORDERS_HEADING =
      "0: person|date|service|municipality|status|decided_on|order_number|birth_year|sex";
  private static final String DECISIONS_HEADING =
      "0: person|date|municipality|disability|foreign_aid|valid_to|karta_decision_status";

  private static final String PERSON =
      """
      <PersonData><Identifier>8032056031</Identifier><IdentifierType>EGN</IdentifierType>\
      <BirthDatе>1980-12-05</BirthDatе><Gender><GenderCode>F</GenderCode></Gender></PersonData>
      """;
  private static final String ORDER =
      """
      <SocialServicesData><Details><DecisionNumber>СУ/1</DecisionNumber><Date>2024-01-31</Date>\
      </Details><SocialServiceCode>DV5</SocialServiceCode><CityEkatteCode>56722</CityEkatteCode>\
      </SocialServicesData>
      """;
  private static final String ROW =
      "1: ЕГН 8032056031|2024-01-31|ДПЛСН|PVN24|admitted|2024-01-31|СУ/1|1980|female";

  @TempDir Path folder;

  private static String orders(String... parts) {
    return "<GetSocialServicesDecisionsResponse>"
        + String.join("", parts)
        + "</GetSocialServicesDecisionsResponse>";
  }

  private static String decision(String inner) {
    return "<ExpertDecisionsResponse xmlns='http://egov.bg/RegiX/NELK/EISME'>"
        + "<ExpertDecisionDocument><PersonIdentifier>8032056031</PersonIdentifier>"
        + inner
        + "</ExpertDecisionDocument></ExpertDecisionsResponse>";
  }

  private static String training(String day, String name) {
    return "<Training><RegistrationNumber>9</RegistrationNumber><TrainingName>%s</TrainingName><DateFrom>2024-01-01</DateFrom><DateTo>%s</DateTo></Training>"
        .formatted(name, day);
  }

  private List<String> rows(String xml) {
    return Rows.of(folder, "answer.xml", xml);
  }

  private static Path sample(String name) {
    return Path.of("../shared/data/regix", name);
  }

  @Test
  void official_orders_are_rows() {
    assertThat(Rows.of(sample("GetSocialServicesDecisionsResponse.xml")))
        .containsExactly(
            ORDERS_HEADING,
            "1: ЕГН 9202020202|2014-02-20|ДПЛУИ|SOF46|admitted|2014-02-20|СУ/D-EH/1|1960|male",
            "2: ЕГН 9202020202|2014-03-23|ДЦПЛУ|PVN24|admitted|2014-03-23|СУ/D-EH/4|1960|male",
            "3: ЕГН 9202020202|2014-07-24|DAY|PAZ19|admitted|2014-07-24|СУ/ASP/1|1960|male",
            "4: ЕГН 9202020202|2015-05-25|ДПЛСН|SFO18|admitted|2015-05-25|СУ/D-CO-ET/8|1960|male");
  }

  @Test
  void official_decisions_are_rows() {
    assertThat(Rows.of(sample("GetAllExpertDecisionsByIdentifierResponse.xml")))
        .containsExactly(
            DECISIONS_HEADING, "1: String|2001-12-17|String|String|да|2001-12-17|2147483647");
  }

  @Test
  void official_trainings_of_one_day_are_one_step() {
    String outcome = "Ключови компетенции, Дигитална компетентност, Завършил със свидетелство";
    assertThat(Rows.of(sample("GetJobSeekerTrainingsResponse.xml")))
        .containsExactly(
            "0: casework|date|step|outcome|person",
            "1: 234|2015-09-25|training|%s; %s|213".formatted(outcome, outcome));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BirthDat\u0435", "BirthDate"})
  void the_day_of_birth_is_read_in_either_alphabet(String name) {
    assertThat(rows(orders(PERSON.replace("BirthDat\u0435", name), ORDER)))
        .containsExactly(ORDERS_HEADING, ROW);
  }

  @Test
  void elements_may_stand_in_any_order_under_any_prefix_among_others() {
    String prefixed =
        "<?xml version='1.0'?><!-- from RegiX -->\n"
            + "<r:GetSocialServicesDecisionsResponse xmlns:r='http://egov.bg/RegiX/ASP/SocialServices/GetSocialServicesDecisionsResponse' xmlns:c='c'>"
            + ORDER
                .replace("<Details>", "<c:New><Date>1999-01-01</Date></c:New><Details>")
                .replaceAll("<(/?)(Soc|Det|City)", "<$1c:$2")
            + "<c:Identifier>7523169263</c:Identifier>"
            + PERSON
            + "</r:GetSocialServicesDecisionsResponse>";
    assertThat(rows(prefixed)).containsExactly(ORDERS_HEADING, ROW);
  }

  @Test
  void what_is_missing_is_blank() {
    assertThat(
            rows(
                orders(
                    "<SocialServicesData/>",
                    "<SocialServicesData><Details><Date>x</Date></Details></SocialServicesData>")))
        .containsExactly(ORDERS_HEADING, "2: |x|||admitted|x|||");
    assertThat(rows(orders())).containsExactly(ORDERS_HEADING);
    assertThat(
            rows(
                "<JobSeekerTrainingsResponse><Trainings><Training><Result>да</Result></Training></Trainings></JobSeekerTrainingsResponse>"))
        .containsExactly("0: casework|date|step|outcome|person", "1: ||training|да|");
  }

  @ParameterizedTest
  @CsvSource({
    // The seat of two municipalities is in that of its name.
    "56784, гр. ПЛОВДИВ, , PDV22",
    "72624, гр. ДОБРИЧ, , DOB28",
    "87374, гр. ЯМБОЛ, , JAM26",
    "04279, '', , BLG03",
    "4279, '', , BLG03",
    "99999, гр. ЕТРОПОЛЕ, , SFO18",
    // A village of a municipality's name may lie elsewhere.
    "99999, с. СРЕДЕЦ, , СРЕДЕЦ",
    "99999, с. СРЕДЕЦ, Дирекция \"Социално подпомагане\"- Смолян, SML31",
    "'', '', , ''"
  })
  void an_order_is_of_the_municipality_of_its_place(
      String ekatte, String city, String directorate, String expected) {
    String order =
        "<SocialServicesData><Details><OrganizationUnitName>%s</OrganizationUnitName></Details><CityEkatteCode>%s</CityEkatteCode><CityName>%s</CityName><SocialServiceCode>DV3</SocialServiceCode></SocialServicesData>"
            .formatted(directorate == null ? "" : directorate, ekatte, city);
    assertThat(rows(orders(order)).get(1)).isEqualTo("1: ||ДПЛУИ|" + expected + "|admitted||||");
  }

  @Test
  void what_the_register_knows_of_a_settlement_goes_first() {
    Path path = sample("GetSocialServicesDecisionsResponse.xml");
    RowSource source = Intake.open("x", path, code -> code.equals("02717") ? "PAZ20" : null).get(0);
    assertThat(Rows.of(source).get(3)).contains("|PAZ20|");
    assertThat(source.notes()).extracting(Note::key).doesNotContain("regix.directorate");
    assertThat(Intake.open("x", path).get(0).notes())
        .contains(new Note("regix.directorate", List.of(1, "3")));
  }

  @ParameterizedTest
  @CsvSource({
    // Moments are days by the clocks of Bulgaria; the ends of a calendar are none.
    "2024-01-31T22:30:00Z, 2024-02-01",
    "2024-07-31T21:30:00Z, 2024-08-01",
    "2024-01-31T23:30:00+02:00, 2024-01-31",
    "2024-01-31T23:30:00, 2024-01-31",
    "2024-01-31+02:00, 2024-01-31",
    "2024-01-31Z, 2024-01-31",
    "0001-01-01T00:00:00, ''",
    "9999-12-31T23:59:59.9999999+02:00, ''",
    "2024-13-31T22:30:00Z, 2024-13-31T22:30:00Z",
    "вчера, вчера"
  })
  void moments_become_days(String text, String day) {
    String xml = decision("<RegistrationDate>" + text + "</RegistrationDate>");
    assertThat(rows(xml).get(1)).isEqualTo("1: 8032056031|" + day + "|||не||–");
  }

  @Test
  void a_decision_is_of_the_present_address() {
    String present =
        "<PermanentAddress><SettlementEKATTE>56722</SettlementEKATTE></PermanentAddress>"
            + "<TemporaryAddress><MunicipalityEKATTE>%s</MunicipalityEKATTE><SettlementEKATTE>%s</SettlementEKATTE>"
            + "<AddressDescription>%s</AddressDescription></TemporaryAddress>";
    for (List<String> place :
        List.of(
            List.of("BLG03", "", "", "BLG03"),
            List.of("", "2", "", "2"),
            List.of("", "4279", "", "BLG03"),
            List.of("", "", "обл. Видин, общ. Белоградчик, ул. Тайна 5", "Белоградчик"),
            List.of("", "", "ул. Тайна 5", ""),
            List.of("", "", "", "PVN24"))) {
      String xml = decision(present.formatted(place.get(0), place.get(1), place.get(2)));
      assertThat(rows(xml).get(1))
          .as("%s", place)
          .isEqualTo("1: 8032056031||%s||не||–", place.get(3));
    }
  }

  @Test
  void a_decision_has_the_greatest_degree_and_tells_foreign_aid() {
    String xml =
        decision(
            "<DisabilityReason><Percent>54,5</Percent></DisabilityReason><DisabilityReason><Percent>91 %</Percent></DisabilityReason>"
                + "<DisabilityReason><Percent>9</Percent></DisabilityReason><DurationForeignAid>2027-01-31T00:00:00</DurationForeignAid>"
                + "<DurationDisabilityDate>2026-01-31T00:00:00</DurationDisabilityDate>"
                + "<AdditionalData><Status>9849</Status></AdditionalData><Parent><EGN>7523169263</EGN></Parent>");
    assertThat(rows(xml).get(1)).isEqualTo("1: 8032056031|||91 %|да|2026-01-31|9849");
  }

  @Test
  void trainings_of_other_days_are_steps_of_their_own() {
    String xml =
        "<JobSeekerTrainingsResponse><Trainings>"
            + training("2024-02-01", "А")
            + training("2024-03-01", "Б")
            + training("2024-02-01", "В")
            + training("", "Г")
            + "</Trainings><JobSeekerPersonData><RegistrationNumber>77</RegistrationNumber></JobSeekerPersonData></JobSeekerTrainingsResponse>";
    assertThat(rows(xml))
        .containsExactly(
            "0: casework|date|step|outcome|person",
            "1: 77|2024-02-01|training|А; В|",
            "2: 77|2024-03-01|training|Б|",
            "4: 77|2024-01-01|training|Г|");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', ''",
    "UTF-8, \uFEFF, encoding='UTF-8'",
    "UTF-16LE, \uFEFF, encoding='UTF-16'",
    "UTF-16BE, \uFEFF, encoding='utf-16'",
    "windows-1251, '', encoding='windows-1251'",
    "windows-1251, '', ''",
    "ISO-8859-5, '', encoding=\"ISO-8859-5\"",
    "KOI8-R, '', encoding='koi8-r'"
  })
  void any_charset_is_read(String charset, String mark, String declared) {
    String xml =
        mark
            + "<?xml version='1.0' "
            + declared
            + "?>"
            + orders(PERSON.replace('\u0435', 'e'), ORDER);
    Path file = Rows.write(folder.resolve("x.xml"), xml.getBytes(Charset.forName(charset)));
    assertThat(Rows.of(file)).containsExactly(ORDERS_HEADING, ROW);
  }

  @Test
  void a_charset_nobody_knows_is_named() {
    String xml = "<?xml version='1.0' encoding='klingon-1'?>" + orders(ORDER);
    Path file = Rows.write(folder.resolve("x.xml"), xml.getBytes(Charset.forName("windows-1251")));
    assertThatThrownBy(() -> Intake.open("x", file)).hasMessage("intake.xml-charset[x, klingon-1]");
  }

  private void assertRefused(String message, String xml) {
    Path file = Rows.write(folder.resolve("x.xml"), xml.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Intake.open("x", file))
        .isInstanceOf(Failure.class)
        .message()
        .startsWith(message);
  }

  @Test
  void another_root_is_named_with_what_is_expected() {
    assertRefused(
        "intake.xml[x, Envelope, http://s, GetSocialServicesDecisionsResponse, ExpertDecisionsResponse, JobSeekerTrainingsResponse]",
        "<s:Envelope xmlns:s='http://s'/>");
    assertRefused(
        "intake.xml[x, ExpertDecisionsResponse, http://other",
        "<ExpertDecisionsResponse xmlns='http://other'/>");
  }

  @Test
  void document_types_are_refused_and_nothing_is_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "7523169263");
    for (String type :
        List.of(
            "<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
            "<!DOCTYPE a SYSTEM '" + secret.toUri() + "'>",
            "<!DOCTYPE a PUBLIC 'x' 'http://localhost:1/x.dtd'>",
            "<!DOCTYPE a [<!ENTITY % x SYSTEM '" + secret.toUri() + "'> %x;]>",
            "<!DOCTYPE a>")) {
      String xml =
          "<?xml version='1.0'?>\n" + type + orders(PERSON.replace("8032056031", "&x;"), ORDER);
      assertRefused("intake.xml-doctype[x, 2]", xml);
    }
  }

  @Test
  void a_thousand_million_laughs_are_refused() {
    StringBuilder type = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      type.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    assertRefused(
        "intake.xml-doctype[x, 1]",
        type + "]>" + orders("<PersonData><Identifier>&l9;</Identifier></PersonData>"));
  }

  @Test
  void entities_beyond_the_five_are_refused() {
    assertRefused("intake.xml-entity[x, ", orders(ORDER.replace("СУ/1", "&nbsp;1")));
    assertThat(
            rows(orders(
                    PERSON,
                    ORDER.replace("СУ/1", "&amp;&lt;&gt;&quot;&apos;&#1057;<![CDATA[<&]]>")))
                .get(1))
        .contains("|&<>\"'С<&|");
  }

  @Test
  void syntax_errors_are_placed() {
    assertRefused("intake.xml-broken[x, 2, ", "<GetSocialServicesDecisionsResponse>\n<a></b>");
    assertRefused("intake.xml-broken[x, ", orders(ORDER).substring(0, 200));
    assertRefused("intake.xml-broken[x, ", orders(ORDER) + orders(ORDER));
    assertRefused("intake.xml-broken[x, ", "<?xml version='1.0'?>");
  }

  @Test
  void two_persons_are_refused() {
    assertRefused("intake.regix-persons[x, 3, PersonData]", orders(PERSON, ORDER, PERSON));
  }

  @Test
  void what_would_fill_the_memory_is_refused() {
    assertRefused("intake.xml-limits[x, 1]", orders("<a>".repeat(200) + "</a>".repeat(200)));
    String million = "x".repeat(1 << 20);
    assertRefused("intake.xml-limits[x, ", orders("<a b='" + million + "'/>"));
    assertRefused("intake.xml-limits[x, ", orders(ORDER.replace("СУ/1", million)));
    assertRefused("intake.", orders(ORDER.replace("СУ/1", "<![CDATA[<<<<<<<]]>".repeat(200_000))));
    assertRefused(
        "intake.xml-limits[x, ",
        decision("<DisabilityReason><Percent>1</Percent></DisabilityReason>".repeat(20_000)));
  }

  @Test
  void orders_are_handed_over_one_by_one() throws IOException {
    Path file = folder.resolve("many.xml");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("<GetSocialServicesDecisionsResponse>");
      for (int i = 0; i < 100_000; i++) {
        out.write(ORDER.replace("СУ/1", "СУ/" + i));
      }
      out.write(PERSON + "</GetSocialServicesDecisionsResponse>");
    }
    RowSource source = Intake.open("many.xml", file).get(0);
    List<Integer> numbers = new ArrayList<>();
    source.read(row -> row.number() == 0 || (numbers.add(row.number()) && numbers.size() < 3));
    assertThat(numbers).containsExactly(1, 2, 3);
    List<Row> last = new ArrayList<>();
    source.read(
        row -> {
          last.clear();
          return last.add(row);
        });
    assertThat(last.get(0).number()).isEqualTo(100_000);
    assertThat(last.get(0).cells()[6]).isEqualTo("СУ/99999");
  }
}
