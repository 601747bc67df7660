package bg.karta.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import bg.karta.kind.Territory;
import bg.karta.limit.Limits;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real borders from GeoJSON files, here squares of half a degree about a place. */
final class BordersTest {
  @TempDir private Path dir;

  private Path file(String text) {
    try {
      return Files.writeString(dir.resolve("borders.geojson"), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static String feature(String properties, double longitude, double latitude) {
    return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}"
        .formatted(properties, square(longitude, latitude));
  }

  private static String square(double longitude, double latitude) {
    return Stream.of(new double[][] {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}, {-1, -1}})
        .map(
            corner ->
                String.format(
                    Locale.ROOT, "[%f,%f]", longitude + corner[0] / 4, latitude + corner[1] / 4))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private Borders read(@Nullable String key, boolean byOblast, String... features) {
    return Borders.read(file(collection(features)), key, byOblast, Limits.STANDARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BLG", "BG413", "Благоевград", "област Благоевград", "BLAGOEVGRAD"})
  void an_oblast_is_known_by_its_code_names_and_nuts_3(String name) {
    Borders borders =
        read(null, true, feature("\"a\":7,\"n\":\"" + name + "\",\"b\":\"x\"", 23.5, 41.8));
    assertThat(borders.ground().areas())
        .extracting(a -> a.territory().code())
        .containsExactly("BLG");
    assertThat(borders.strangers()).isEmpty();
    assertThat(borders.absent()).extracting(Territory::code).hasSize(27).doesNotContain("BLG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BLG03", "BG_BLG03", "Благоевград", "Blagoevgrad"})
  void a_municipality_is_known_by_its_code_and_names(String name) {
    Borders borders = read(null, false, feature("\"LAU_ID\":\"" + name + "\"", 23.1, 42.0));
    assertThat(borders.ground().areas())
        .extracting(area -> area.territory().code())
        .containsExactly("BLG03");
    assertThat(borders.ground().oblasts())
        .extracting(area -> area.territory().code())
        .containsExactly("BLG");
    assertThat(borders.absent()).hasSize(264);
  }

  /** Half a degree at 42° is 55.6 km from south to north and 41.3 km from west to east. */
  @Test
  void shapes_keep_their_size_and_place() {
    Area area = read(null, true, feature("\"id\":\"BLG\"", 23.5, 42)).ground().areas().get(0);
    assertThat(area.shape().getArea()).isCloseTo(55.6 * 41.3, within(15.0));
    assertThat(area.shape().getCentroid().getX()).isCloseTo(-2 * 82.6, within(1.0));
  }

  @Test
  void of_two_of_one_name_it_is_the_one_whose_seat_lies_there() {
    Borders borders =
        read(
            null,
            false,
            feature("\"name\":\"Бяла\"", 27.9, 42.9),
            feature("\"name\":\"Бяла\"", 25.7, 43.5),
            feature("\"name\":\"Бяла\"", 23.0, 42.0));
    assertThat(borders.ground().areas())
        .extracting(area -> area.territory().code())
        .containsExactlyInAnyOrder("VAR05", "RSE04");
    assertThat(borders.strangers()).containsExactly("Бяла");
  }

  @Test
  void the_property_that_names_most_is_taken_unless_one_is_asked_for() {
    String one = feature("\"old\":\"Видин\",\"code\":\"BLG\"", 23.5, 41.8);
    String two = feature("\"old\":\"Нещо\",\"code\":\"VID\"", 22.8, 43.8);
    assertThat(read(null, true, one, two).ground().areas())
        .extracting(area -> area.territory().code())
        .containsExactly("BLG", "VID");
    Borders asked = read("old", true, one, two);
    assertThat(asked.ground().areas())
        .extracting(area -> area.territory().code())
        .containsExactly("VID");
    assertThat(asked.strangers()).containsExactly("Нещо");
  }

  @Test
  void parts_of_one_territory_are_joined_and_points_passed_over() {
    String part = feature("\"id\":\"BLG\"", 23.5, 41.8);
    String other = feature("\"id\":\"BLG\"", 24.5, 41.8);
    String point =
        "{\"type\":\"Feature\",\"properties\":{\"id\":\"VID\"},"
            + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[22.8,44]}}";
    Ground ground = read(null, true, part, other, point).ground();
    assertThat(ground.areas()).hasSize(1);
    assertThat(ground.areas().get(0).shape().getNumGeometries()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not json | this is not JSON, or it is broken off; see line 1",
        "'' | expected GeoJSON with a FeatureCollection, found MISSING",
        "{\"type\":\"Topology\"} | expected GeoJSON with a FeatureCollection, found Topology",
        "[1,2] | expected GeoJSON with a FeatureCollection, found ARRAY",
        "{} | found no \"type\"",
        "{\"type\":\"FeatureCollection\",\"features\":[]} | none of its 0 features is a Polygon",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":null}]} | none of its 1 features",
        "{\"type\":\"FeatureCollection\", | this is not JSON, or it is broken off; see line 1"
      })
  void a_file_that_is_none_is_named(String text, String said) {
    assertRefused(file(text), said);
  }

  @Test
  void shapes_that_are_none_are_named_with_their_feature() {
    String whole = feature("\"id\":\"BLG\"", 23.5, 41.8);
    String metres = feature("\"id\":\"VID\"", 180000, 4700000);
    String turned = feature("\"id\":\"VID\"", 42.7, 23.3);
    String line = whole.replaceAll("\\[\\[\\[.*\\]\\]\\]", "[[[23,42],[24,42]]]");
    String words = whole.replaceAll("\\[\\[\\[.*\\]\\]\\]", "[[[\"a\",\"b\"]]]");
    String nothing = whole.replaceAll("\\[\\[\\[.*\\]\\]\\]", "[]");
    assertRefused(file(collection(whole, metres)), "feature 2 has the point 179999.75 4699999.75");
    assertRefused(
        file(collection(whole, turned)), "outside Bulgaria; expected longitude (22 to 29)");
    for (String broken : new String[] {line, words, nothing}) {
      assertRefused(file(collection(whole, broken)), "feature 2 has a ring that is none");
    }
    assertRefused(dir.resolve("none.geojson"), "no such file");
  }

  @Test
  void a_file_of_unknown_names_lists_its_properties() {
    Path file = file(collection(feature("\"kod\":\"1\",\"ime\":\"Нещо\"", 23.5, 41.8)));
    assertRefused(file, "no property names a territory of this level; there are: kod, ime");
    assertThatThrownBy(() -> Borders.read(file, "code", true, Limits.STANDARD))
        .isInstanceOfSatisfying(
            Failure.class,
            failure ->
                assertThat(failure.in(Messages.of(Lang.EN)))
                    .endsWith("no feature has the property code; there are: kod, ime"));
  }

  private static void assertRefused(Path file, String said) {
    assertThatThrownBy(() -> Borders.read(file, null, true, Limits.STANDARD))
        .isInstanceOfSatisfying(
            Failure.class,
            failure ->
                assertThat(failure.in(Messages.of(Lang.EN)))
                    .startsWith(file + ": ")
                    .contains(said));
  }

  @Test
  void what_does_not_join_is_named_ten_at_most() {
    Borders borders =
        read(
            null,
            true,
            feature("\"n\":\"BLG\"", 23.5, 41.8),
            feature("\"n\":\"Луна\"", 26.5, 42.8));
    assertThat(borders.warnings(Messages.of(Lang.EN), "b.geojson"))
        .satisfiesExactly(
            strangers ->
                assertThat(strangers).contains("b.geojson", "1", "Луна").doesNotContain("…"),
            absent -> {
              assertThat(absent).contains("b.geojson", "27", "Burgas (BGS)", ", …");
              assertThat(absent.split("\\([A-Z]{3}\\)", -1)).hasSize(10 + 1);
            });
    assertThat(borders.warnings(Messages.of(Lang.BG), "b").get(1)).contains("Бургас (BGS)");
  }
}
