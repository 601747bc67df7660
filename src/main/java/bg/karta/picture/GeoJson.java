package bg.karta.picture;

import bg.karta.limit.Limits;
import bg.karta.limit.OrdinaryFile;
import bg.karta.text.Failure;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Reads the polygons of a GeoJSON file (RFC 7946): a FeatureCollection whose positions are
 * longitude and latitude in degrees (WGS 84). What is no Polygon or MultiPolygon is passed over.
 */
final class GeoJson {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** Bulgaria lies well within these degrees. */
  private static final double WEST = 21.5;

  private static final double EAST = 29.5;
  private static final double SOUTH = 40.5;
  private static final double NORTH = 45;

  private static final int LEAST_POINTS = 4;

  private final Path file;
  private final Limits limits;

  private GeoJson(Path file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * A feature with an area.
   *
   * @param number its place in the file, from 1
   * @param properties what is said of it, the numbers as text; its {@code id} too
   * @param shape polygons on the plane of {@link Projection}
   */
  record Feature(int number, Map<String, String> properties, Geometry shape) {}

  /**
   * The features of a file that have an area.
   *
   * @param limits how much of the file is taken in
   * @throws Failure if the file cannot be read, is not GeoJSON, has none or lies elsewhere
   */
  static List<Feature> read(Path file, Limits limits) {
    return new GeoJson(file, limits).features();
  }

  private List<Feature> features() {
    OrdinaryFile.require(file);
    try (JsonParser json =
        new CountedJson(new ObjectMapper().createParser(file.toFile()), file, limits)) {
      return collection(json);
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      int line = place == null ? 1 : place.getLineNr();
      throw failure("failure.borders.json", line);
    } catch (IOException e) {
      throw failure("failure.borders.unreadable");
    }
  }

  /** One feature after another, for the whole file as a tree would take ten times its size. */
  private List<Feature> collection(JsonParser json) throws IOException {
    JsonToken first = json.nextToken();
    if (first != JsonToken.START_OBJECT) {
      throw failure(
          "failure.borders.type",
          first == null ? "MISSING" : first.name().replaceFirst("(START|VALUE)_", ""));
    }
    List<Feature> features = new ArrayList<>();
    @Nullable String type = null;
    int found = -1;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("features") && value == JsonToken.START_ARRAY) {
        found = addTo(features, json);
      } else if (name.equals("type") && value == JsonToken.VALUE_STRING) {
        type = json.getText();
        requireCollection(type);
      } else {
        json.skipChildren();
      }
    }
    if (found < 0 || type == null) {
      throw type == null
          ? failure("failure.borders.type.none")
          : failure("failure.borders.type", type);
    }
    if (features.isEmpty()) {
      throw failure("failure.borders.empty", found);
    }
    return features;
  }

  private void requireCollection(String type) {
    if (!type.equals("FeatureCollection")) {
      throw failure("failure.borders.type", type);
    }
  }

  /** Adds the features of an array that have an area; how many there are at all. */
  private int addTo(List<Feature> features, JsonParser json) throws IOException {
    int number = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      JsonNode one = json.readValueAsTree();
      number++;
      Geometry shape = shape(one.path("geometry"), number);
      if (!shape.isEmpty()) {
        features.add(new Feature(number, properties(one), shape));
      }
    }
    return number;
  }

  private static Map<String, String> properties(JsonNode feature) {
    Map<String, String> properties = new LinkedHashMap<>();
    feature
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (property.getValue().isTextual() || property.getValue().isNumber()) {
                properties.put(property.getKey(), property.getValue().asText());
              }
            });
    if (feature.hasNonNull("id")) {
      properties.putIfAbsent("id", feature.get("id").asText());
    }
    return properties;
  }

  private Geometry shape(JsonNode geometry, int feature) {
    JsonNode coordinates = geometry.path("coordinates");
    return switch (geometry.path("type").asText()) {
      case "Polygon" -> GeometryFixer.fix(polygon(coordinates, feature));
      case "MultiPolygon" -> {
        List<Polygon> parts = new ArrayList<>();
        coordinates.forEach(part -> parts.add(polygon(part, feature)));
        yield GeometryFixer.fix(FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new)));
      }
      default -> FACTORY.createPolygon();
    };
  }

  private Polygon polygon(JsonNode rings, int feature) {
    List<LinearRing> all = new ArrayList<>();
    rings.forEach(ring -> all.add(ring(ring, feature)));
    if (all.isEmpty()) {
      throw failure("failure.borders.ring", feature);
    }
    LinearRing[] holes = all.subList(1, all.size()).toArray(LinearRing[]::new);
    return FACTORY.createPolygon(all.get(0), holes);
  }

  private LinearRing ring(JsonNode positions, int feature) {
    List<Coordinate> points = new ArrayList<>();
    positions.forEach(position -> points.add(point(position, feature)));
    if (!points.isEmpty() && !points.get(0).equals2D(points.get(points.size() - 1))) {
      points.add(points.get(0).copy());
    }
    if (points.size() < LEAST_POINTS) {
      throw failure("failure.borders.ring", feature);
    }
    return FACTORY.createLinearRing(points.toArray(Coordinate[]::new));
  }

  private Coordinate point(JsonNode position, int feature) {
    JsonNode east = position.path(0);
    JsonNode north = position.path(1);
    if (!east.isNumber() || !north.isNumber()) {
      throw failure("failure.borders.ring", feature);
    }
    double longitude = east.asDouble();
    double latitude = north.asDouble();
    boolean inside = longitude > WEST && longitude < EAST && latitude > SOUTH && latitude < NORTH;
    if (!inside) {
      throw failure("failure.borders.outside", feature, longitude, latitude);
    }
    return Projection.of(latitude, longitude);
  }

  private Failure failure(String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = file;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Failure(Failure.Category.INPUT, key, all);
  }
}
