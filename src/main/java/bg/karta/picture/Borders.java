package bg.karta.picture;

import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.limit.Limits;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Real borders from a file that the user has, joined to the territories by code, name or NUTS 3
 * code.
 *
 * @param ground the areas that belong to a territory
 * @param strangers what the file calls the areas that belong to none
 * @param absent territories of the level that the file has no area of
 */
public record Borders(Ground ground, List<String> strangers, List<Territory> absent) {
  /** Corners that a picture of this size cannot show are left out, of shared borders alike. */
  private static final double SIMPLIFICATION_KM = 0.6;

  /** How Eurostat begins the codes of local units. */
  private static final String COUNTRY = "BG_";

  /** As many names as a warning lists. */
  private static final int NAMED = 10;

  /** Keeps its own copies. */
  public Borders {
    strangers = List.copyOf(strangers);
    absent = List.copyOf(absent);
  }

  /**
   * Reads the borders of a GeoJSON file.
   *
   * @param key the property that names the territory; null for the one that names most
   * @param byOblast whether the areas are oblasts, else municipalities
   * @param limits how much of the file is taken in
   * @throws Failure if the file cannot be used
   */
  public static Borders read(Path file, @Nullable String key, boolean byOblast, Limits limits) {
    List<GeoJson.Feature> features = GeoJson.read(file, limits);
    Set<String> keys = new LinkedHashSet<>();
    features.forEach(feature -> keys.addAll(feature.properties().keySet()));
    if (key != null && !keys.contains(key)) {
      throw new Failure(
          Failure.Category.INPUT, "failure.borders.key", file, key, String.join(", ", keys));
    }
    Matches best = null;
    for (String each : key == null ? keys : Set.of(key)) {
      Matches matches = new Matches(features, each, byOblast);
      best = best == null || matches.shapes.size() > best.shapes.size() ? matches : best;
    }
    if (best == null || best.shapes.isEmpty()) {
      throw new Failure(
          Failure.Category.INPUT, "failure.borders.names", file, String.join(", ", keys));
    }
    return best.borders(byOblast);
  }

  /**
   * What a user must know of the file: areas without a territory, territories without an area.
   *
   * @param file how the user names it
   */
  public List<String> warnings(Messages messages, String file) {
    List<String> warnings = new ArrayList<>();
    if (!strangers.isEmpty()) {
      warnings.add(messages.get("map.strangers", file, strangers.size(), some(strangers)));
    }
    if (!absent.isEmpty()) {
      List<String> names =
          absent.stream()
              .map(one -> messages.lang().choose(one.bg(), one.en()) + " (" + one.code() + ")")
              .toList();
      warnings.add(messages.get("map.absent", file, names.size(), some(names)));
    }
    return warnings;
  }

  private static String some(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() > NAMED ? first + ", …" : first;
  }

  /** What one property makes of the features. */
  private static final class Matches {
    private final Map<String, List<Geometry>> shapes = new TreeMap<>();
    private final List<String> strangers = new ArrayList<>();

    Matches(List<GeoJson.Feature> features, String key, boolean byOblast) {
      for (GeoJson.Feature feature : features) {
        String name = feature.properties().get(key);
        Territory territory = name == null ? null : territory(name, feature.shape(), byOblast);
        if (territory == null) {
          strangers.add(Objects.requireNonNullElse(name, "#" + feature.number()));
        } else {
          shapes.computeIfAbsent(territory.code(), c -> new ArrayList<>()).add(feature.shape());
        }
      }
    }

    Borders borders(boolean byOblast) {
      Map<String, Geometry> joined = joined();
      List<Area> areas = new ArrayList<>();
      List<Territory> absent = new ArrayList<>();
      for (Territory territory : Territories.get().all()) {
        Geometry shape = joined.get(territory.code());
        if (shape != null) {
          areas.add(new Area(territory, shape));
        } else if (territory.isOblast() == byOblast) {
          absent.add(territory);
        }
      }
      Ground ground = Ground.of(areas);
      return new Borders(byOblast ? new Ground(areas, areas) : ground, strangers, absent);
    }

    /** One shape for each territory; simplified first, for joining takes long. */
    private Map<String, Geometry> joined() {
      Geometry[] parts = shapes.values().stream().flatMap(List::stream).toArray(Geometry[]::new);
      Iterator<Geometry> simple =
          List.of(CoverageSimplifier.simplify(parts, SIMPLIFICATION_KM)).iterator();
      Map<String, Geometry> joined = new TreeMap<>();
      shapes.forEach(
          (code, of) -> {
            List<Geometry> own = of.stream().map(part -> simple.next()).toList();
            joined.put(code, own.size() == 1 ? own.get(0) : OverlayNGRobust.union(own));
          });
      return joined;
    }
  }

  /** Of those that share a name it is the one whose seat lies in the area. */
  private static @Nullable Territory territory(String name, Geometry shape, boolean byOblast) {
    String plain = name.startsWith(COUNTRY) ? name.substring(COUNTRY.length()) : name;
    Territories territories = Territories.get();
    List<Territory> named =
        byOblast ? territories.oblasts(plain) : territories.municipalities(plain);
    return named.size() == 1
        ? named.get(0)
        : named.stream().filter(one -> holdsSeat(shape, one)).findFirst().orElse(null);
  }

  private static boolean holdsSeat(Geometry shape, Territory municipality) {
    Territory.Seat seat = municipality.seat();
    if (seat == null) {
      return false;
    }
    Coordinate place = Projection.of(seat.latitude(), seat.longitude());
    return shape.contains(shape.getFactory().createPoint(place));
  }
}
