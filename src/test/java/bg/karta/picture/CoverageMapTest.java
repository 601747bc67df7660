package bg.karta.picture;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.coverage.TinyRegister;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code karta coverage map} on a register of Габрово. The need for homes (ДСХ) is 20 for 1 000
 * people over 65: 40 in GAB05 with 30 places, 10 in GAB12 with 12. The oblast needs 10 places of
 * shelter (ЗЖ) and has 4, in GAB05; they are shared out by the people, 3 to 1.
 */
final class CoverageMapTest {
  private static final String DAY = "2021-12-31";

  @TempDir private Path dir;

  @BeforeEach
  void fill() {
    new TinyRegister(dir)
        .people(
            "GAB05,2021,65+,2000",
            "GAB12,2021,65+,500",
            "GAB29,2021,65+,0",
            "GAB35,2021,65+,0",
            "GAB05,2021,all,3000",
            "GAB12,2021,all,1000")
        .norms(
            "ДСХ,65+,municipal,2020-01-01,,per-1000,20,,",
            "ЗЖ,all,oblast,2020-01-01,,per-oblast,10,,")
        .services(
            "s1,ДСХ,990001783,GAB05,30,municipal,2019-01-01,",
            "s2,ДСХ,990001783,GAB12,12,municipal,2019-01-01,",
            "s3,ЗЖ,990001783,GAB05,4,oblast,2019-01-01,")
        .filled();
  }

  private KartaRun map(String... more) {
    String[] start = {"coverage", "map", "--on", DAY};
    String[] all = new String[start.length + more.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(more, 0, all, start.length, more.length);
    return KartaRun.in(dir, all);
  }

  private Map<String, JsonNode> rows(String... more) {
    Map<String, JsonNode> rows = new HashMap<>();
    map(more).ends(0).json().get("rows").forEach(r -> rows.put(r.get("territory").asText(), r));
    return rows;
  }

  @Test
  void each_territory_has_its_value_class_and_mark() {
    Map<String, JsonNode> rows = rows("-s", "ДСХ", "-f", "json");
    assertThat(rows).hasSize(265);
    assertThat(rows.get("GAB05").get("value").asDouble()).isEqualTo(0.75);
    assertThat(rows.get("GAB05").get("class").asText()).isEqualTo("0.75 to under 1");
    assertThat(rows.get("GAB05").get("small").asBoolean()).isFalse();
    assertThat(rows.get("GAB05").get("marks").asText()).isEqualTo("report");
    assertThat(rows.get("GAB29").get("marks").isNull()).isTrue();
    assertThat(rows.get("GAB12").get("value").asDouble()).isEqualTo(1.2);
    assertThat(rows.get("GAB12").get("small").asBoolean()).isTrue();
    assertThat(rows.get("GAB29").get("value").isNull()).isTrue();
    assertThat(rows.get("GAB29").get("class").isNull()).isTrue();
  }

  /** 42 places for a need of 50. */
  @Test
  void an_oblast_has_the_share_of_its_sums() {
    Map<String, JsonNode> rows = rows("-s", "ДСХ", "--by", "oblast", "-f", "json");
    assertThat(rows).hasSize(28);
    assertThat(rows.get("GAB").get("value").asDouble()).isEqualTo(0.84);
  }

  @Test
  void services_of_oblast_level_are_shared_out_unless_asked_where_they_stand() {
    Map<String, JsonNode> served = rows("-s", "ЗЖ", "-f", "json");
    assertThat(served.get("GAB05").get("value").asDouble()).isEqualTo(0.4);
    assertThat(served.get("GAB12").get("value").asDouble()).isEqualTo(0.4);
    Map<String, JsonNode> located =
        rows("-s", "ЗЖ", "-f", "json", "--view", "located", "--measure", "capacity");
    assertThat(located.get("GAB05").get("value").asDouble()).isEqualTo(4);
    assertThat(located.get("GAB12").get("value").isNull()).isTrue();
  }

  /** Homes lack 10 places in GAB05, shelters 6 in the oblast, of which three quarters are 4.5. */
  @Test
  void counts_of_all_services_are_summed() {
    Map<String, JsonNode> rows = rows("--measure", "unmet_need", "-f", "json");
    assertThat(rows.get("GAB05").get("value").asDouble()).isEqualTo(14.5);
    assertThat(rows.get("GAB12").get("value").asDouble()).isEqualTo(1.5);
  }

  @Test
  void a_share_needs_a_service_and_those_with_figures_are_listed() {
    assertThat(map("-o", dir.resolve("m.svg").toString()).ends(2).err())
        .contains(
            "\"Coverage of need\" is a share", "there are figures for ДСХ, ЗЖ.", "need, planned");
    assertThat(dir.resolve("m.svg")).doesNotExist();
  }

  @Test
  void a_service_without_figures_is_said_and_drawn() {
    KartaRun run = map("-s", "ЦОП", "-f", "svg").ends(0);
    assertThat(run.err())
        .contains("No territory has a value of \"Coverage of need\" for ЦОП", "ДСХ, ЗЖ");
    assertThat(Xml.parse(run.out()).texts("//g[@class='legend']/text")).contains("no data (265)");
  }

  @Test
  void an_ending_of_a_table_gives_the_figures() throws IOException {
    Path file = dir.resolve("m.csv");
    assertThat(map("-s", "ДСХ", "-o", file.toString(), "--threshold", "0,8").ends(0).out())
        .isEmpty();
    assertThat(Files.readString(file)).contains("territory", "GAB05");
  }

  @Test
  void the_ending_tells_the_format() throws IOException {
    for (String name : new String[] {"m.svg", "m.html", "m.HTM", "m.txt"}) {
      Path file = dir.resolve(name);
      assertThat(map("-s", "ДСХ", "-o", file.toString()).ends(0).out()).isEmpty();
      assertThat(map("-s", "ДСХ", "-o", file.toString()).ends(0).out()).as("again").isEmpty();
      assertThat(Files.readString(file))
          .contains("Coverage of need by ", "ДСХ – Old people's home");
    }
    assertThat(Files.readString(dir.resolve("m.svg"))).startsWith("<?xml").contains("role=\"img\"");
    assertThat(map("-s", "ДСХ", "-o", dir.resolve("m.pdf").toString()).ends(2).err())
        .contains("the ending tells no format of a map", ".svg, .html");
  }

  @Test
  void the_terminal_shows_the_oblasts_or_the_municipalities_that_stand_out() {
    String oblasts = map("-s", "ДСХ").ends(0).out();
    assertThat(oblasts).contains("GAB ▓▓▓▓▓", "0.84 ▓▓▓▓", "no data (27)").doesNotContain("\u001b");
    assertThat(oblasts.lines()).allMatch(line -> line.length() <= 80);
    String municipalities = map("-s", "ДСХ", "--by", "municipality").ends(0).out();
    assertThat(municipalities).contains("The 2 lowest of 2 values:", "GAB ▓▓▓▓▓");
    assertThat(municipalities).containsPattern("Gabrovo +0\\.75  ▇+ +│");
    assertThat(
            KartaRun.in(dir, "--color", "always", "coverage", "map", "-s", "ДСХ", "--on", DAY)
                .out())
        .contains("\u001b[48;5;");
  }

  @Test
  void borders_of_a_file_are_drawn_and_what_does_not_fit_is_named() throws IOException {
    Path file = dir.resolve("b.geojson");
    Files.writeString(
        file,
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"c":"GAB05"},"geometry":{"type":"Polygon",
         "coordinates":[[[25,42.7],[25.5,42.7],[25.5,43],[25,43],[25,42.7]]]}},
        {"type":"Feature","properties":{"c":"Нищо"},"geometry":{"type":"Polygon",
         "coordinates":[[[25.5,42.7],[26,42.7],[26,43],[25.5,43],[25.5,42.7]]]}}]}
        """);
    KartaRun run = map("-s", "ДСХ", "-f", "svg", "--boundaries", file.toString()).ends(0);
    assertThat(run.err())
        .contains("areas of no known territory are left out: Нищо (in all 1)")
        .contains("has no area of: Aytos (BGS01), Burgas (BGS04)", "(in all 264)");
    assertThat(Xml.parse(run.out()).texts("//g[@class='areas']/path/title"))
        .containsExactly("Gabrovo: 0.75; R");
    assertThat(run.out()).contains("Borders: b.geojson.").doesNotContain("Voronoi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--boundaries x.geojson | goes with an image",
        "--layout voronoi | goes with an image",
        "--boundaries x -f svg --layout tiles | only one can be given",
        "--boundaries-key x -f svg | goes with --boundaries",
        "--layout tiles -f svg --by municipality | one tile for each oblast",
        "--classes 10 | expected from 2 to 9",
        "--classes 3 --breaks 1 | only one can be given",
        "--breaks 0,5 | a single number 0.5 is written with a point",
        "--breaks 1,0.5 | expected rising numbers",
        "--breaks 0.5,x | expected rising numbers",
        "--small -5 | expected a number from 0 up",
        "--threshold -1 | expected a number from 0",
        "--by country | expected municipality, oblast"
      })
  void what_does_not_go_together_is_said(String options, String said) {
    String[] all = ("-s ДСХ " + options).split(" ");
    assertThat(map(all).ends(2).err()).contains(said);
  }
}
