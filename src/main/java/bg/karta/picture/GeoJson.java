package bg.karta.picture;

import bg.karta.text.Failure;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private GeoJson(Path file) {
    this.file = file;
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
   * @throws Failure if the file cannot be read, is not GeoJSON, has none or lies elsewhere
   */
  static List<Feature> read(Path file) {
    return new GeoJson(file).features();
  }

  private List<Feature> features() {
    JsonNode root = root();
    JsonNode list = root.path("features");
    if (!root.path("type").asText().equals("FeatureCollection") || !list.isArray()) {
      if (root.isObject() && !root.has("type")) {
        throw failure("failure.borders.type.none");
      }
      String found = root.isObject() ? root.path("type").asText("?") : root.getNodeType().name();
      throw failure("failure.borders.type", found);
    }
    List<Feature> features = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      JsonNode one = list.get(i);
      Geometry shape = shape(one.path("geometry"), i + 1);
      if (!shape.isEmpty()) {
        features.add(new Feature(i + 1, properties(one), shape));
      }
    }
    if (features.isEmpty()) {
      throw failure("failure.borders.empty", list.size());
    }
    return features;
  }

  private JsonNode root() {
    if (!Files.exists(file)) {
      throw failure("failure.input.missing");
    }
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      int line = place == null ? 1 : place.getLineNr();
      throw failure("failure.borders.json", line);
    } catch (IOException e) {
      throw failure("failure.borders.unreadable");
    }
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
