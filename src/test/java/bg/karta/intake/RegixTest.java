package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.limit.Limits;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of RegiX as rows. */
final class RegixTest {
  static final String ORDERS_HEADING =
      "0: person|date|service|municipality|status|decided_on|order_number|birth_year|sex";
  static final String DECISIONS_HEADING =
      "0: person|date|municipality|disability|foreign_aid|valid_to|karta_decision_status";

  static final String PERSON =
      """
      <PersonData><Identifier>8032056031</Identifier><IdentifierType>EGN</IdentifierType>\
      <BirthDatе>1980-12-05</BirthDatе><Gender><GenderCode>F</GenderCode></Gender></PersonData>
      """;
  static final String ORDER =
      """
      <SocialServicesData><Details><DecisionNumber>СУ/1</DecisionNumber><Date>2024-01-31</Date>\
      </Details><SocialServiceCode>DV5</SocialServiceCode><CityEkatteCode>56722</CityEkatteCode>\
      </SocialServicesData>
      """;
  static final String ROW =
      "1: ЕГН 8032056031|2024-01-31|ДПЛСН|PVN24|admitted|2024-01-31|СУ/1|1980|female";

  @TempDir Path folder;

  static String orders(String... parts) {
    return "<GetSocialServicesDecisionsResponse>"
        + String.join("", parts)
        + "</GetSocialServicesDecisionsResponse>";
  }

  static String decision(String inner) {
    return "<ExpertDecisionsResponse xmlns='http://egov.bg/RegiX/NELK/EISME'>"
        + "<ExpertDecisionDocument><PersonIdentifier>8032056031</PersonIdentifier>"
        + inner
        + "</ExpertDecisionDocument></ExpertDecisionsResponse>";
  }

  static String training(String day, String name) {
    return "<Training><RegistrationNumber>9</RegistrationNumber><TrainingName>%s</TrainingName><DateFrom>2024-01-01</DateFrom><DateTo>%s</DateTo></Training>"
        .formatted(name, day);
  }

  private List<String> rows(String xml) {
    return Rows.of(folder, "answer.xml", xml);
  }

  private static Path sample(String name) {
    return Path.of("src/test/resources/bg/karta/intake/regix", name);
  }

  @Test
  void orders_are_rows() {
    assertThat(Rows.of(sample("orders.xml")))
        .containsExactly(
            ORDERS_HEADING,
            "1: ЕГН 6101057509|2019-03-12|ДПЛУИ|VAR06|admitted|2019-03-12|СУ/D-V/17|1961|male",
            "2: ЕГН 6101057509|2020-06-01|ДЦПЛУ|RSE27|admitted|2020-06-01|СУ/D-R/3|1961|male",
            "3: ЕГН 6101057509|2021-09-15|DAY|JAM26|admitted|2021-09-15|СУ/ASP/40|1961|male",
            "4: ЕГН 6101057509|2022-11-30|ДПЛСН|SFO39|admitted|2022-11-30|СУ/D-SA/5|1961|male");
  }

  @Test
  void decisions_are_rows() {
    assertThat(Rows.of(sample("decisions.xml")))
        .containsExactly(DECISIONS_HEADING, "1: 8032056031|2024-03-19|RSE27|92|да|2027-03-31|9849");
  }

  @Test
  void trainings_of_one_day_are_one_step() {
    String kind = "Професионална квалификация, ";
    assertThat(Rows.of(sample("trainings.xml")))
        .containsExactly(
            "0: casework|date|step|outcome|person",
            "1: 501|2022-05-20|training|%sГотварство, Издържан изпит; %sГрижа за възрастни, Удостоверение|7523169263"
                .formatted(kind, kind));
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
    Path path = sample("orders.xml");
    RowSource source =
        Intake.open("x", path, code -> code.equals("99001") ? "JAM22" : null, null, Limits.STANDARD)
            .get(0);
    assertThat(Rows.of(source).get(3)).contains("|JAM22|");
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
