package bg.karta.coverage;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The minimum network of services, and how far the nearest is. */
final class CoverageNetworkTest {
  private static final String DAY = "2021-12-31";
  private static final String HEADINGS =
      "rule,services,target,level,min_services,min_places,source";
  private static final Path SEATS = Path.of("src/main/resources/bg/karta/kind/municipalities.csv");

  @TempDir private Path dir;
  private TinyRegister tiny;

  @BeforeEach
  void start() {
    tiny = new TinyRegister(dir);
  }

  private static Map<Object, Map<String, Object>> byTerritory(
      Register register, String rule, String... more) {
    String[] args = {"coverage", "network", "--on", DAY};
    return register
        .rows(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new))
        .stream()
        .filter(row -> row.get("rule").equals(rule))
        .collect(Collectors.toMap(row -> row.get("territory"), row -> row));
  }

  private String rules(String... lines) throws IOException {
    Path file = dir.resolve("network-rules.csv");
    Files.write(file, Stream.concat(Stream.of(HEADINGS), Stream.of(lines)).toList());
    return file.toString();
  }

  /** The great circle by the spherical law of cosines: another formula than the program's. */
  private static double km(String from, String to) {
    Map<String, String> a = seat(from);
    Map<String, String> b = seat(to);
    double latitude = Math.toRadians(Double.parseDouble(a.get("latitude")));
    double other = Math.toRadians(Double.parseDouble(b.get("latitude")));
    double turn =
        Math.toRadians(
            Double.parseDouble(a.get("longitude")) - Double.parseDouble(b.get("longitude")));
    return 6371.0088
        * Math.acos(
            Math.sin(latitude) * Math.sin(other)
                + Math.cos(latitude) * Math.cos(other) * Math.cos(turn));
  }

  private static Map<String, String> seat(String code) {
    return Register.csv(SEATS).stream()
        .filter(row -> row.get("code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_crisis_centre_should_be_in_each_oblast() {
    Register register =
        tiny.services(
                "A,КЦ-Д," + MUNICIPAL + ",GAB12,10,,2010-01-01,",
                "B,КЦ-ПЛ," + PRIVATE + ",GAB05,8,,2010-01-01,",
                "C,КЦ-Д," + MUNICIPAL + ",VAR06,12,,2010-01-01,",
                "D,КЦ-Д," + MUNICIPAL + ",PVN24,12,,2010-01-01,2021-12-31",
                // For adults, and without a place.
                "F,КЦ-ПЛ," + MUNICIPAL + ",BLG03,12,,2010-01-01,",
                "G,КЦ-Д," + MUNICIPAL + ",KNL29,0,,2010-01-01,",
                "H,КЦ-Д," + PRIVATE + ",GAB05,8,,2010-01-01,",
                "E,ДСХ," + MUNICIPAL + ",RSE27,90,,2010-01-01,")
            .filled();

    Map<Object, Map<String, Object>> rows = byTerritory(register, "crisis-centre");
    assertThat(rows).hasSize(28);
    assertThat(rows.get("GAB")).containsEntry("services", 2).containsEntry("places", 18);
    assertThat(rows.get("GAB"))
        .containsEntry("licensed_services", 1)
        .containsEntry("licensed_places", 10);
    assertThat(rows.get("GAB")).containsEntry("missing", false).containsEntry("km", null);
    for (String other : List.of("BLG", "KNL")) {
      assertThat(rows.get(other)).containsEntry("services", 0).containsEntry("missing", true);
    }
    assertThat(rows.get("GAB")).containsEntry("wanted_target", "children");
    assertThat(rows.get("PVN")).containsEntry("missing", true).containsEntry("nearest", "GAB05");
    assertThat((double) rows.get("PVN").get("km")).isCloseTo(km("PVN24", "GAB05"), within(1e-6));
    assertThat(rows.get("DOB")).containsEntry("nearest", "VAR06");
    assertThat((double) rows.get("DOB").get("km")).isCloseTo(km("DOB28", "VAR06"), within(1e-6));
    assertThat(rows.get("RSE")).containsEntry("services", 0).containsEntry("missing", true);
    // Both oblasts of Sofia have it as their centre.
    assertThat(rows.get("SFO").get("km")).isEqualTo(rows.get("SOF").get("km"));
    assertThat(register.json("coverage", "network", "--on", DAY).get("notes").toString())
        .contains("crisis-centre: 2 of 28 oblasts have it, 26 do not.");
    assertThat(byTerritory(register, "crisis-centre", "--missing")).hasSize(26);
  }

  @Test
  void the_seats_lie_where_maps_have_them() {
    // Sofia and Varna are 379 km apart, Sofia and Plovdiv 133 km, as the crow flies.
    assertThat(km("SOF46", "VAR06")).isCloseTo(379, within(3.0));
    Register register = tiny.services("A,КЦ-Д," + MUNICIPAL + ",SOF46,10,,2010-01-01,").filled();

    Map<Object, Map<String, Object>> rows = byTerritory(register, "crisis-centre");
    assertThat((double) rows.get("VAR").get("km")).isCloseTo(379, within(3.0));
    assertThat((double) rows.get("PDV").get("km")).isCloseTo(133, within(3.0));
    assertThat(Register.number(rows.get("SFO"), "km")).isZero();
  }

  @Test
  void others_add_their_rules() throws IOException {
    Register register =
        tiny.services(
                "A,ДСХ," + MUNICIPAL + ",GAB05,30,,2010-01-01,",
                "B,ДСХ," + MUNICIPAL + ",GAB05,30,,2010-01-01,",
                "C,ДСХ," + MUNICIPAL + ",GAB12,90,,2010-01-01,",
                "D,ЗЖ," + MUNICIPAL + ",GAB29,8,,2010-01-01,")
            .filled();
    String file =
        rules(
            "homes,Дом за стари хора,,municipal,2,50,пример",
            "residential,RES,older;пълнолетни,oblast,4,,",
            "crisis-centre,КЦ-Д;КЦ-ПЛ,,oblast,,20,другаде");

    Map<Object, Map<String, Object>> homes = byTerritory(register, "homes", "--network", file);
    assertThat(homes).hasSize(265);
    assertThat(homes.get("GAB05")).containsEntry("missing", false).containsEntry("places", 60);
    assertThat(homes.get("GAB12")).containsEntry("missing", true).containsEntry("nearest", "GAB05");
    assertThat((double) homes.get("GAB12").get("km")).isCloseTo(km("GAB12", "GAB05"), within(1e-6));
    assertThat(homes.get("GAB29")).containsEntry("source", "пример");
    assertThat(byTerritory(register, "residential", "--network", file).get("GAB"))
        .containsEntry("services", 4)
        .containsEntry("missing", false);
    assertThat(byTerritory(register, "crisis-centre", "--network", file).get("GAB"))
        .containsEntry("source", "другаде")
        .containsEntry("wanted_places", 20);
  }

  @Test
  void the_exit_code_says_what_is_missing_where_that_is_asked_for() throws IOException {
    tiny.services("A,ДСХ," + MUNICIPAL + ",GAB05,30,,2010-01-01,").filled();

    KartaRun.in(dir, "coverage", "network", "--on", DAY).ends(0);
    KartaRun.in(dir, "coverage", "network", "--on", DAY, "--fail-on", "missing").ends(1);
    String kept = rules("crisis-centre,КЦ-Д;ДСХ,,oblast,1,,");
    KartaRun.in(dir, "coverage", "network", "--on", DAY, "--network", kept, "--fail-on", "missing")
        .ends(1);
    assertThat(
            KartaRun.of(
                    Map.of("KARTA_DB", dir.resolve("karta.db").toString(), "KARTA_LANG", "bg"),
                    "coverage",
                    "network",
                    "--on",
                    DAY)
                .ends(0)
                .out())
        .contains("crisis-centre: имат я 0 от 28 области, 28 нямат.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,ДСХХ,,oblast,1,, | row 2 | ДСХХ",
        "a,ДСХ,,национално,1,, | row 2 | национално",
        "a,ДСХ,,oblast,един,, | row 2 | min_services",
        "a,ДСХ,,oblast,1,-4, | row 2 | min_places",
        "a,ДСХ,,oblast,,, | row 2 | min_services",
        "a,ДСХ,никой,oblast,1,, | row 2 | никой",
        "a,,,oblast,1,, | row 2 | services",
        ",ДСХ,,oblast,1,, | row 2 | rule"
      })
  void a_wrong_rule_is_named_with_its_row(String line, String place, String said)
      throws IOException {
    tiny.filled();
    String file = rules(line);

    assertThat(KartaRun.in(dir, "coverage", "network", "--network", file).ends(3).err())
        .contains(file, place, said);
  }

  @Test
  void a_wrong_file_is_named() throws IOException {
    tiny.filled();
    Path other = Files.write(dir.resolve("other-rules.csv"), List.of("name;services", "a;b"));

    assertThat(KartaRun.in(dir, "coverage", "network", "--network", other.toString()).ends(3).err())
        .contains(other.toString(), HEADINGS.replace(",", ", "));
    assertThat(KartaRun.in(dir, "coverage", "network", "--network", "none.csv").ends(3).err())
        .contains("none.csv");
    // A file that spells a service in two ways, and the level in Bulgarian.
    KartaRun.in(
            dir,
            "coverage",
            "network",
            "--network",
            rules("a,Дом за стари хора;ДСХ,възрастни хора,областно ниво,1,,"))
        .ends(0);
    String twice = rules("a,ДСХ,,oblast,1,,", "a,ЦОП,,oblast,1,,");
    assertThat(KartaRun.in(dir, "coverage", "network", "--network", twice).ends(3).err())
        .contains("row 3", "[a]");
  }

  @Test
  void strictly_the_network_goes_without_doubtful_services_and_says_with_how_many_places()
      throws IOException {
    Register register =
        tiny.file("settlement", "code,name,municipality", "02717,с. Баня,PAZ19")
            .file(
                "service",
                "id,name,type,provider,municipality,settlement,capacity,opened",
                // It is said to stand in a village of another municipality: a warning.
                "A,Закрила,КЦ-Д," + MUNICIPAL + ",GAB12,с. Баня,10,2010-01-01",
                "B,Подслон,КЦ-Д," + MUNICIPAL + ",GAB05,,8,2010-01-01")
            .filled();
    String rules = rules("two-centres,КЦ-Д,,oblast,2,18,");

    Map<String, Object> loose = byTerritory(register, "two-centres", "--network", rules).get("GAB");
    assertThat(loose).containsEntry("services", 2).containsEntry("places", 18);
    assertThat(loose).containsEntry("missing", false).containsEntry("places_in_doubt", 10);
    Map<String, Object> strict =
        byTerritory(register, "two-centres", "--network", rules, "--strict").get("GAB");
    assertThat(strict).containsEntry("services", 1).containsEntry("places", 8);
    assertThat(strict).containsEntry("missing", true).containsEntry("places_in_doubt", 10);
    assertThat(List.of(loose, strict))
        .allSatisfy(row -> assertThat(row).containsEntry("marks", "finding"));
    assertThat(
            byTerritory(register, "two-centres", "--network", rules, "--strict", "--missing")
                .get("GAB"))
        .isEqualTo(strict);
  }
}
