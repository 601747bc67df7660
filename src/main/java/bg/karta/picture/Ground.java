package bg.karta.picture;

import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * What a map of areas is drawn on.
 *
 * @param areas the areas that are coloured
 * @param oblasts the same joined by oblast, for the thicker lines and the names
 */
public record Ground(List<Area> areas, List<Area> oblasts) {
  /** Keeps its own copies. */
  public Ground {
    areas = List.copyOf(areas);
    oblasts = List.copyOf(oblasts);
  }

  /** The schematic ground: the cells of the seats of all municipalities, or these by oblast. */
  public static Ground ofSeats(boolean byOblast) {
    List<Territory> municipalities =
        Territories.get().all().stream().filter(t -> !t.isOblast()).toList();
    List<Area> cells = new ArrayList<>();
    SeatCells.of(municipalities).cells().forEach((code, shape) -> cells.add(area(code, shape)));
    Ground ground = of(cells);
    return byOblast ? new Ground(ground.oblasts, ground.oblasts) : ground;
  }

  /** The ground of areas in the order given. */
  static Ground of(List<Area> areas) {
    Map<String, List<Geometry>> parts = new TreeMap<>();
    for (Area area : areas) {
      parts.computeIfAbsent(area.territory().oblast(), o -> new ArrayList<>()).add(area.shape());
    }
    List<Area> oblasts = new ArrayList<>();
    parts.forEach((code, shapes) -> oblasts.add(area(code, OverlayNGRobust.union(shapes))));
    return new Ground(areas, oblasts);
  }

  private static Area area(String code, Geometry shape) {
    return new Area(Objects.requireNonNull(Territories.get().get(code), code), shape);
  }
}
