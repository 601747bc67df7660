package bg.karta.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.demo.StandardData;
import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published figures against what a register counts itself, on registers counted by hand. */
final class AgainstRegisterTest {
  private static final String CENTRE = "id,name,municipality,opened,closed";
  private static final String REPORT =
      "centre,month,served,placed_primary,placed_subsidised,activation,trained";
  private static final String FAMILY = "id,municipality,kind,approved,removed,places";

  @TempDir private Path dir;

  private String told(String indicator) {
    List<JsonNode> lines =
        new Published(dir)
            .lines("--indicator", indicator).stream()
                .filter(line -> line.get("relation").asText().equals("against-register"))
                .toList();
    assertThat(lines).as(indicator).hasSize(1);
    JsonNode line = lines.get(0);
    return line.get("verdict").asText() + " " + line.get("recomputed").asText();
  }

  /** A figure of an indicator, with the period from a day on or the state of the day. */
  private void publish(String indicator, String date, String from, int value) throws IOException {
    publish(indicator, date, "BG", from, value);
  }

  private void publish(String indicator, String date, String scope, String from, int value)
      throws IOException {
    new Published(dir)
        .figures("%s,%s,%s,%s,%d,persons,S,".formatted(indicator, date, scope, from, value));
  }

  /** Two centres of which the second opened in February and closed at the end of March. */
  private Published centres() throws IOException {
    return new Published(dir)
        .records(
            "centre",
            CENTRE,
            "C1,Първи,Бургас,2019-01-01,",
            "C2,Втори,Русе,2021-02-10,2021-03-31",
            "C3,Трети,Русе,2021-04-15,")
        .records(
            "centre-report",
            REPORT,
            "C1,2021-01,100,5,3,10,2",
            "C1,2021-02,110,6,4,11,",
            "C1,2021-03,120,7,5,12,2",
            "C2,2021-03,60,1,1,9,0");
  }

  @Test
  void centres_are_counted_over_a_period_that_was_reported_whole() throws IOException {
    centres();
    publish("centres-started-work", "2021-03-31", "2021-01-01", 32);
    publish("centres-primary-market", "2021-03-31", "2021-01-01", 20);
    publish("centres-subsidised", "2021-03-31", "2021-01-01", 13);
    publish("centres-activation", "2021-03-31", "2021-01-01", 42);
    publish("centres-served-monthly", "2021-03-31", "2021-01-01", 130);
    publish("centres-open", "2021-03-30", "", 2);

    // 8 + 10 + 12 + 2; 5 + 6 + 7 + 1; 3 + 4 + 5 + 1; 10 + 11 + 12 + 9; 390 in three months.
    assertThat(told("centres-started-work")).isEqualTo("holds 32");
    assertThat(told("centres-primary-market")).isEqualTo("cannot-be-said 19");
    assertThat(told("centres-subsidised")).isEqualTo("holds 13");
    assertThat(told("centres-activation")).isEqualTo("holds 42");
    assertThat(told("centres-served-monthly")).isEqualTo("holds 130");
    assertThat(told("centres-open")).isEqualTo("holds 2");
  }

  @Test
  void a_period_that_was_not_reported_whole_cannot_be_said() throws IOException {
    centres();
    publish("centres-started-work", "2021-05-31", "2021-05-01", 9);
    publish("centres-primary-market", "2021-03-31", "2020-12-01", 19);
    publish("centres-subsidised", "2021-03-15", "2021-01-01", 13);
    publish("centres-trained", "2021-03-31", "2021-01-01", 4);
    publish("centres-activation", "2021-03-31", "", 42);

    assertThat(told("centres-started-work")).isEqualTo("cannot-be-said null");
    assertThat(told("centres-primary-market")).isEqualTo("cannot-be-said null");
    assertThat(told("centres-subsidised")).isEqualTo("cannot-be-said null");
    // One report says nothing of those trained.
    assertThat(told("centres-trained")).isEqualTo("cannot-be-said null");
    assertThat(told("centres-activation")).isEqualTo("cannot-be-said null");
  }

  /** Why the one line against the register cannot be said, with plain spaces. */
  private String why(String indicator, String... options) {
    return new Published(dir)
            .lines(
                Stream.concat(Stream.of("--indicator", indicator), Stream.of(options))
                    .toArray(String[]::new))
            .stream()
            .filter(line -> line.get("relation").asText().equals("against-register"))
            .map(line -> line.get("why").asText().replace('\u00a0', ' '))
            .collect(Collectors.joining());
  }

  @Test
  void months_that_were_not_reported_are_counted_beside_the_sum_of_the_others() throws IOException {
    centres();
    publish("centres-primary-market", "2021-03-31", "2020-12-01", 19);
    publish("centres-trained", "2021-03-31", "2021-01-01", 4);
    publish("centres-started-work", "2021-05-31", "2021-02-01", 24);

    // Nobody reported of December 2020: 5 + 6 + 7 + 1 are left.
    assertThat(why("centres-primary-market"))
        .isEqualTo(
            "The reports of 1 of 4 months are missing or not complete; without what is missing it"
                + " comes to 19.");
    // The report of February does not say how many were trained: 2 + 2 + 0 are left.
    assertThat(why("centres-trained", "--lang", "bg"))
        .isEqualTo(
            "Отчетите за 1 от 3 месеца липсват или не са пълни; без липсващото се получава 4.");
    // Nobody reported of April and May: 10 + 12 + 2 are left.
    assertThat(why("centres-started-work")).contains("2 of 4 months").endsWith("comes to 24.");
  }

  @Test
  void users_cannot_be_said_where_an_open_service_did_not_report() throws IOException {
    Published register =
        new Published(dir)
            .records(
                "provider", "eik,name,municipality,kind", "000093442,Първи,Бургас,municipality")
            .records(
                "service",
                "id,name,provider,type,municipality,capacity,opened,closed",
                "S1,Дом,000093442,ДСХ,Бургас,60,2018-01-01,",
                "S2,Дом,000093442,ДСХ,Бургас,40,2018-01-01,",
                "S3,Дом,000093442,ДСХ,Русе,30,2018-01-01,2021-06-30")
            .records(
                "service-report",
                "service,month,users,waiting",
                "S1,2021-05,50,6",
                "S2,2021-05,38,4",
                "S3,2021-05,20,1",
                "S1,2021-12,55,7");
    publish("old-age-home-users", "2021-12-31", "", 55);

    // S2 is open and did not report of December; S3 is closed and need not.
    assertThat(told("old-age-home-users")).isEqualTo("cannot-be-said null");
    assertThat(why("old-age-home-users"))
        .isEqualTo(
            "Of 2 services open on the day 1 did not report this of the month; the others reported"
                + " 55.");
    assertThat(why("old-age-home-users", "--lang", "bg"))
        .isEqualTo(
            "От 2 услуги, действащи на датата, 1 не са отчели това за месеца; останалите са отчели"
                + " 55.");

    register.records("service-report", "service,month,users,waiting", "S2,2021-12,0,0");
    assertThat(told("old-age-home-users")).isEqualTo("holds 55");
  }

  @Test
  void an_oblast_counts_its_own_centres() throws IOException {
    centres();
    publish("centres-started-work", "2021-03-31", "Бургас", "2021-01-01", 30);
    publish("centres-open", "2021-12-31", "Русе", "", 1);

    assertThat(told("centres-started-work")).isEqualTo("holds 30");
    assertThat(told("centres-open")).isEqualTo("holds 1");
  }

  @Test
  void foster_families_are_those_approved_and_not_removed() throws IOException {
    new Published(dir)
        .records(
            "foster-family",
            FAMILY,
            "F1,Бургас,professional,2018-01-01,,2",
            "F2,Бургас,professional,2018-01-01,2020-06-30,1",
            "F3,Русе,voluntary,2019-01-01,,1",
            "F4,Русе,voluntary,2022-01-01,,1");
    publish("foster-families", "2021-12-31", "", 2);
    publish("foster-families-professional", "2021-12-31", "", 2);
    publish("foster-families-voluntary", "2021-12-31", "Русе", "", 1);
    publish("foster-families-free", "2021-12-31", "", 1);
    publish("foster-children", "2021-12-31", "", 1);

    assertThat(told("foster-families")).isEqualTo("holds 2");
    assertThat(told("foster-families-professional")).isEqualTo("cannot-be-said 1");
    assertThat(told("foster-families-voluntary")).isEqualTo("holds 1");
    // No placement is on record, so that nobody knows who is free.
    assertThat(told("foster-families-free")).isEqualTo("cannot-be-said null");
    assertThat(told("foster-children")).isEqualTo("cannot-be-said null");
  }

  @Test
  void an_indicator_of_the_user_is_counted_as_a_relation_says() throws IOException {
    centres();
    publish("local-offices", "2021-03-30", "", 3);
    Path file = dir.resolve("relations.csv");
    Files.writeString(
        file, "relation,sort,result,base\noffices,against-register,local-offices,centres-open\n");

    JsonNode line =
        new Published(dir)
            .line("offices", "local-offices", "2021-03-30", "--relations", file.toString());
    // Two oblasts are not the country.
    assertThat(line.get("verdict").asText()).isEqualTo("cannot-be-said");
    assertThat(line.get("recomputed").asInt()).isEqualTo(2);
    assertThat(Published.arithmetic(line))
        .isEqualTo("the register (Centres for employment and social assistance) = 2, published 3");
  }

  @Test
  void a_register_of_some_oblasts_does_not_refute_a_figure_of_the_country() throws IOException {
    centres();
    publish("centres-open", "2021-12-31", "", 64);

    assertThat(told("centres-open")).isEqualTo("cannot-be-said 2");
    assertThat(why("centres-open"))
        .isEqualTo(
            "The register has records of 2 of 265 municipalities asked about and of 2 of 28"
                + " oblasts: what it counts is a part and does not refute the figure.");
    assertThat(why("centres-open", "--lang", "bg")).contains("2 от 265 общини", "2 от 28 области");
  }

  @Test
  void a_register_with_records_in_every_oblast_refutes_it() throws IOException {
    List<String> seats =
        Territories.get().all().stream()
            .filter(Territory::isOblast)
            .map(
                oblast ->
                    Territories.get().all().stream()
                        .filter(t -> !t.isOblast() && t.oblast().equals(oblast.code()))
                        .findFirst()
                        .orElseThrow()
                        .code())
            .toList();
    new Published(dir)
        .records(
            "centre",
            CENTRE,
            seats.stream().map(s -> s + ",Център," + s + ",2019-01-01,").toArray(String[]::new));
    publish("centres-open", "2021-12-31", "", 64);

    assertThat(seats).hasSize(28);
    assertThat(told("centres-open")).isEqualTo("does-not-hold 28");
    assertThat(why("centres-open")).isEmpty();
  }

  @Test
  void a_register_of_one_municipality_refutes_its_figure_and_not_that_of_its_oblast()
      throws IOException {
    centres();
    publish("centres-open", "2021-12-31", "Бургас", "", 3);
    assertThat(told("centres-open")).isEqualTo("does-not-hold 1");

    publish("centres-open", "2021-12-31", "област Бургас", "", 3);
    assertThat(why("centres-open", "--scope", "BGS")).contains("1 of 13 municipalities");
  }

  @Test
  void a_figure_marked_as_something_else_is_not_compared_with_the_register() throws IOException {
    centres();
    new Published(dir)
        .records(
            "published-figure",
            "indicator,date,scope,value,unit,source,comparable",
            "centres-open,2021-12-31,RSE27,7,centres,S,не");

    assertThat(told("centres-open")).isEqualTo("cannot-be-said null");
    assertThat(why("centres-open")).contains("marked as counting something else");
  }

  @Test
  void the_centres_of_the_demonstration_data_are_those_published() throws IOException {
    StandardData.files(dir);
    for (String kind : List.of("centre", "centre-report", "published-figure")) {
      KartaRun.in(dir, "import", dir.resolve(kind + ".csv").toString()).ends(0);
    }
    assertThat(
            new Published(dir)
                .lines("--scope", "BG").stream()
                    .filter(line -> line.get("relation").asText().equals("against-register"))
                    .filter(line -> line.get("indicator").asText().startsWith("centres-"))
                    .filter(line -> line.get("verdict").asText().equals("holds"))
                    .map(line -> line.get("recomputed").asText()))
        .contains("275000", "216300", "58700", "259249", "204109");
  }

  @Test
  void the_homes_of_the_demonstration_data_are_those_published() throws IOException {
    StandardData.files(dir);
    for (String kind : List.of("provider", "service", "service-report", "published-figure")) {
      KartaRun.in(dir, "import", dir.resolve(kind + ".csv").toString()).ends(0);
    }
    assertThat(
            new Published(dir)
                .lines("--scope", "BG").stream()
                    .filter(line -> line.get("relation").asText().equals("against-register"))
                    .filter(line -> line.get("indicator").asText().startsWith("old-age"))
                    .map(line -> line.get("recomputed").asText() + line.get("verdict").asText()))
        .containsExactlyInAnyOrder("82holds", "5598holds", "4098holds", "892holds");
  }
}
