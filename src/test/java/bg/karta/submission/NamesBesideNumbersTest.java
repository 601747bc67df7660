package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.SharedFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a table names a record by a name and by its number, the number is taken in every kind. */
final class NamesBesideNumbersTest {
  @TempDir Path folder;

  private Desk desk() {
    return new Desk(folder);
  }

  private static List<String> columns(KartaRun run) {
    List<String> columns = new ArrayList<>();
    for (JsonNode finding : run.json().get("findings")) {
      if (finding.get("rule").asText().startsWith("column")) {
        columns.add(finding.get("message").asText());
      }
    }
    return columns;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "service|id;name;type;Доставчик;ЕИК;municipality;capacity;opened"
            + "|S1;Дом;ДСХ;Нов живот;204878243;Дулово;15;2021-01-04|provider",
        "service|id;name;type;ЕИК;Наименование на доставчика;municipality;capacity;opened"
            + "|S1;Дом;ДСХ;204878243;Нов живот;Дулово;15;2021-01-04|provider",
        "licence|number;Доставчик;ЕИК/БУЛСТАТ;kind;issued;valid_to;status"
            + "|Л-3129-7;Нов живот;204878243;RES;2023-03-01;2028-02-29;valid|provider",
        "licence|number;ЕИК;Доставчик на социалната услуга;kind;issued;valid_to;status"
            + "|Л-3129-7;204878243;Нов живот;RES;2023-03-01;2028-02-29;valid|provider",
        "inspection|number;Проверен доставчик;ЕИК;date|А-1;Нов живот;204878243;2023-03-01|provider",
        "service-change|Код на услугата;date;Доставчик;ЕИК"
            + "|S1;2023-03-01;Нов живот;204878243|provider",
        "training|id;topic;Доставчик;ЕИК;date;persons"
            + "|О1;foster;Нов живот;204878243;2023-03-01;5|provider",
        "service-report|Услуга;Код на услугата;month;users|Дом в Межден;S1;2025-12;9|service",
        "expenditure|Наименование на услугата;Код на услугата;year;amount;currency"
            + "|Дом в Межден;S1;2025;900;EUR|service"
      })
  void the_number_is_taken(String kind, String headings, String row, String field) {
    desk().put("p.csv", Desk.PROVIDERS).put("s.csv", Desk.SERVICES);
    desk().run("import", "p.csv", "s.csv").ends(0);
    KartaRun run =
        desk().put("t.csv", headings + "\n" + row + "\n").run("import", "--kind", kind, "t.csv");
    assertThat(columns(run)).isEmpty();
    assertThat(run.findings()).noneMatch(f -> f.startsWith("eik-") || f.startsWith("reference-"));
    String wanted = field.equals("provider") ? "204878243" : "S1";
    String table = kind.replace('-', '_');
    assertThat(desk().register().rows("SELECT DISTINCT " + field + " FROM " + table))
        .contains(wanted)
        .doesNotContain("Нов живот", "Дом в Межден");
  }

  /** With names alone there is nothing else to take: each cell says what it lacks. */
  @Test
  void names_alone_are_told_of() {
    String list = Desk.SERVICES.replace("provider", "Доставчик").replace("204878243", "Нов живот");
    desk().put("p.csv", Desk.PROVIDERS).put("s.csv", list);
    assertThat(desk().run("import", "p.csv", "s.csv").ends(1).findings())
        .contains("eik-form 2 provider");
  }

  @Test
  void an_address_is_a_place_where_nothing_but_places_stand_under_it() {
    String list = Desk.SERVICES.replace("opened", "opened,Адрес на услугата");
    String places =
        list.replace("2021-01-04", "2021-01-04,с. Межден").replace("03-01", "03-01,гр. Разлог");
    desk().put("p.csv", Desk.PROVIDERS).put("s.csv", places);
    assertThat(columns(desk().run("import", "p.csv", "s.csv").ends(0))).isEmpty();
    assertThat(desk().register().rows("SELECT settlement FROM service ORDER BY id"))
        .containsExactly("с. Межден", "гр. Разлог");
    String streets = places.replace("гр. Разлог", "\"гр. Разлог, ул. „Ела“ 3\"");
    assertThat(columns(desk().put("s.csv", streets).run("check", "s.csv")))
        .singleElement()
        .asString()
        .contains("Адрес на услугата");
  }

  /** The list of a municipality, with the municipality itself left out. */
  @Test
  void every_column_of_the_listed_services_is_understood() {
    String providers = SharedFile.PROVIDERS_LISTED.path().toAbsolutePath().toString();
    String services = SharedFile.SERVICES_LISTED.path().toAbsolutePath().toString();
    KartaRun run = desk().run("check", "--set", "municipality=Айтос", providers, services);
    assertThat(columns(run)).isEmpty();
    // One provider is in neither list.
    assertThat(run.findings()).containsExactly("reference-missing 4 provider");
  }
}
