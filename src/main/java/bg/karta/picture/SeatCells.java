package bg.karta.picture;

import bg.karta.kind.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * A schematic ground where no real borders are at hand: to each municipality belong the points that
 * are nearer to its seat than to any other (Voronoi), within an outline drawn about the seats.
 */
final class SeatCells {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** How deep the outline follows the seats: 0 clings to them, 1 is their convex hull. */
  private static final double OUTLINE_RATIO = 0.22;

  /** How far the outline keeps from the seats. */
  private static final double MARGIN_KM = 8;

  /** Bays of the outline that are narrower than twice this are filled. */
  private static final double SMOOTHING_KM = 20;

  private static final double SIMPLIFICATION_KM = 0.5;

  /** How far seats that share one point are drawn apart. */
  private static final double STEP_KM = 0.5;

  private final Map<String, Coordinate> seats;

  private SeatCells(Map<String, Coordinate> seats) {
    this.seats = seats;
  }

  /** The cells of municipalities. */
  static SeatCells of(Collection<Territory> municipalities) {
    return new SeatCells(apart(municipalities));
  }

  /** Seats by code; the second of two at one point, in the order given, is moved to the east. */
  private static Map<String, Coordinate> apart(Collection<Territory> municipalities) {
    Map<String, Coordinate> seats = new LinkedHashMap<>();
    Set<Coordinate> taken = new LinkedHashSet<>();
    for (Territory municipality : municipalities) {
      Territory.Seat seat = Objects.requireNonNull(municipality.seat(), municipality.code());
      Coordinate place = Projection.of(seat.latitude(), seat.longitude());
      while (!taken.add(place)) {
        place = new Coordinate(place.x + STEP_KM, place.y);
      }
      seats.put(municipality.code(), place);
    }
    return seats;
  }

  /** Where the seats are, by code. */
  Map<String, Coordinate> seats() {
    return Map.copyOf(seats);
  }

  /** The line about all seats, smoothed: what all cells together cover. */
  Geometry outline() {
    Geometry points = FACTORY.createMultiPointFromCoords(seats.values().toArray(Coordinate[]::new));
    Geometry hull = ConcaveHull.concaveHullByLengthRatio(points, OUTLINE_RATIO);
    Geometry smooth = hull.buffer(MARGIN_KM + SMOOTHING_KM).buffer(-SMOOTHING_KM);
    return DouglasPeuckerSimplifier.simplify(smooth, SIMPLIFICATION_KM);
  }

  /** The cell of each municipality, by code in the order given. */
  Map<String, Geometry> cells() {
    Geometry outline = outline();
    Map<Coordinate, Geometry> bySeat = new LinkedHashMap<>();
    for (Geometry cell : diagram(outline.getEnvelopeInternal())) {
      Coordinate seat = (Coordinate) cell.getUserData();
      bySeat.put(
          new Coordinate(seat.x, seat.y),
          OverlayNGRobust.overlay(cell, outline, OverlayNG.INTERSECTION));
    }
    Map<String, Geometry> cells = new LinkedHashMap<>();
    seats.forEach((code, seat) -> cells.put(code, Objects.requireNonNull(bySeat.get(seat), code)));
    return cells;
  }

  private List<Geometry> diagram(Envelope around) {
    Envelope room = new Envelope(around);
    room.expandBy(around.getWidth());
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(new ArrayList<>(seats.values()));
    builder.setClipEnvelope(room);
    Geometry diagram = builder.getDiagram(FACTORY);
    List<Geometry> cells = new ArrayList<>();
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      cells.add(diagram.getGeometryN(i));
    }
    return cells;
  }
}
