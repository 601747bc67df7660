package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.output.TableFormat;
import bg.karta.person.Hmac;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the register holds on one person, as it is and as it was. */
@DisabledOnOs(OS.WINDOWS)
final class PersonExportTest extends KeyedRegister {
  private String token;

  @BeforeEach
  void one_of_three_has_two_records_and_an_earlier_state() {
    taken("a.csv", ASSESSMENTS);
    taken("r.csv", REFERRALS);
    taken("changed.csv", ASSESSMENTS.replace(",90", ",95"), "--kind", "assessment");
    token = Hmac.token(secrets(), "egn:8032056031");
  }

  private List<JsonNode> export(String... options) {
    List<String> line = new ArrayList<>(List.of("person", "export", token, "-f", "json"));
    line.addAll(List.of(options));
    List<JsonNode> rows = new ArrayList<>();
    run(line.toArray(String[]::new)).ends(0).json().get("rows").forEach(rows::add);
    return rows;
  }

  private static String told(JsonNode row) {
    return String.join(
        "|",
        row.get("record").asText(),
        row.get("kind").asText(),
        row.get("field").asText(),
        row.get("value").asText(),
        row.get("earlier").asText(),
        Path.of(row.get("file").asText()).getFileName().toString(),
        row.get("row").asText(),
        row.get("batch").asText(),
        row.get("until_batch").asText());
  }

  @Test
  void every_field_of_every_state_is_a_row_with_the_file_it_came_from() {
    assertThat(export().stream().map(PersonExportTest::told))
        .containsExactly(
            "1|assessment|person|" + token + "|false|changed.csv|2|3|null",
            "1|assessment|date|2024-01-31|false|changed.csv|2|3|null",
            "1|assessment|municipality|BLG03|false|changed.csv|2|3|null",
            "1|assessment|disability|95.0|false|changed.csv|2|3|null",
            "1|assessment|birth_year|1880|false|changed.csv|2|3|null",
            "1|assessment|sex|female|false|changed.csv|2|3|null",
            "1|assessment|person|" + token + "|true|a.csv|2|1|3",
            "1|assessment|date|2024-01-31|true|a.csv|2|1|3",
            "1|assessment|municipality|BLG03|true|a.csv|2|1|3",
            "1|assessment|disability|90.0|true|a.csv|2|1|3",
            "1|assessment|birth_year|1880|true|a.csv|2|1|3",
            "1|assessment|sex|female|true|a.csv|2|1|3",
            "2|referral|person|" + token + "|false|r.csv|2|2|null",
            "2|referral|date|2024-02-10|false|r.csv|2|2|null",
            "2|referral|service|ДЦПЛУ|false|r.csv|2|2|null",
            "2|referral|municipality|BLG03|false|r.csv|2|2|null",
            "2|referral|status|waiting|false|r.csv|2|2|null",
            "2|referral|birth_year|1880|false|r.csv|2|2|null",
            "2|referral|sex|female|false|r.csv|2|2|null");
  }

  @Test
  void fields_and_values_are_in_the_words_of_the_language() {
    JsonNode sex = export("--lang", "bg").get(5);
    assertThat(sex.get("label").asText()).isEqualTo("Пол");
    assertThat(sex.get("meaning").asText()).isEqualTo("жена");
    assertThat(sex.get("name").asText()).isEqualTo("Индивидуална оценка на потребностите");
    JsonNode born = export().get(4);
    assertThat(born.get("label").asText()).isEqualTo("birth year");
    assertThat(export().get(5).get("meaning").asText()).isEqualTo("female");
    assertThat(export().get(2).get("meaning").asText()).isEqualTo("Blagoevgrad");
  }

  @ParameterizedTest
  @EnumSource(TableFormat.class)
  void a_file_of_it_is_for_its_owners_eyes(TableFormat format) throws IOException {
    Path file = folder.resolve("person." + format.extension());
    run("person", "export", token, "-f", format.toString(), "-o", file.toString()).ends(0);

    assertThat(file).isNotEmptyFile();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void of_somebody_elses_record_no_more_is_told_than_that_it_names_the_person() {
    put("c.csv", "id,name,municipality,opened\nЦ1,Център,BLG03,2015-01-01\n");
    run("import", "--kind", "centre", folder.resolve("c.csv").toString()).ends(0);
    taken(
        "w.csv",
        "id,person,centre,opened\nС1,8032056031,Ц1,2024-03-01\nС2,6101057509,Ц1,2024-03-01\n",
        "--kind",
        "casework");
    String steps =
        """
        casework,date,step,outcome,person
        С1,2024-03-02,assessment,свое,
        С2,2024-03-03,assessment,чуждо,8032056031
        """;
    taken("s.csv", steps, "--severity", "casework-step-person-differs=info");

    assertThat(export())
        .filteredOn(row -> row.get("kind").asText().equals("casework-step"))
        .extracting(row -> row.get("value").asText() + " " + row.get("mention").asText())
        .containsExactly(
            "С1 false",
            "2024-03-02 false",
            "assessment false",
            "свое false",
            "С2 true",
            "2024-03-03 true",
            "assessment true",
            token + " true");
  }

  @Test
  void nobody_unknown_has_data() {
    String other = token.substring(0, 7) + "0".repeat(16);
    KartaRun run = run("person", "export", other).ends(2);
    assertThat(run.err()).contains("no record of this person").containsOnlyOnce("\n");
    assertThat(run.out()).isEmpty();
  }
}
