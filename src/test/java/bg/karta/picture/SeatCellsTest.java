package bg.karta.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The cells of the seats: each point of the country belongs to one, that of its nearest seat. */
final class SeatCellsTest {
  private static final GeometryFactory POINTS = new GeometryFactory();
  private static final List<Territory> MUNICIPALITIES =
      Territories.get().all().stream().filter(t -> !t.isOblast()).toList();
  private static final SeatCells SEATS = SeatCells.of(MUNICIPALITIES);
  private static final Map<String, Geometry> CELLS = SEATS.cells();

  @Test
  void the_cells_fill_the_outline_and_do_not_overlap() {
    double country = SEATS.outline().getArea();
    double sum = CELLS.values().stream().mapToDouble(Geometry::getArea).sum();
    double union = OverlayNGRobust.union(CELLS.values()).getArea();
    assertThat(CELLS).hasSize(265);
    assertThat(sum / country).isCloseTo(1, within(1e-9));
    assertThat(union / country).isCloseTo(1, within(1e-9));
    assertThat(CELLS.values()).allMatch(Geometry::isValid).noneMatch(Geometry::isEmpty);
  }

  /** The country has 110 372 km² (National Statistical Institute); a scheme may miss by a tenth. */
  @Test
  void the_outline_is_about_as_large_as_the_country() {
    assertThat(SEATS.outline().getArea()).isBetween(0.9 * 110_372, 1.1 * 110_372);
    assertThat(SEATS.outline().getNumGeometries()).isEqualTo(1);
  }

  @Test
  void every_seat_is_in_its_own_cell() {
    SEATS
        .seats()
        .forEach(
            (code, seat) -> assertThat(CELLS.get(code).contains(point(seat))).as(code).isTrue());
    Point sofia = point(Projection.of(42.70, 23.32));
    assertThat(CELLS.get("SOF46").contains(sofia)).isTrue();
  }

  @Test
  void a_point_belongs_to_the_nearest_seat() {
    Random random = new Random(265);
    Envelope country = SEATS.outline().getEnvelopeInternal();
    int inside = 0;
    for (int i = 0; i < 2_000; i++) {
      Coordinate place =
          new Coordinate(
              country.getMinX() + random.nextDouble() * country.getWidth(),
              country.getMinY() + random.nextDouble() * country.getHeight());
      if (SEATS.outline().contains(point(place))) {
        inside++;
        assertThat(CELLS.get(nearest(place)).distance(point(place))).isLessThan(1e-6);
      }
    }
    assertThat(inside).isGreaterThan(1_000);
  }

  private static String nearest(Coordinate place) {
    return SEATS.seats().entrySet().stream()
        .min(Comparator.comparingDouble(seat -> seat.getValue().distance(place)))
        .orElseThrow()
        .getKey();
  }

  @Test
  void the_cells_of_an_oblast_join_to_its_area() {
    Ground ground = Ground.ofSeats(true);
    assertThat(ground.areas()).hasSize(28).isEqualTo(ground.oblasts());
    assertThat(ground.areas()).allMatch(area -> area.shape().isValid());
    for (Area oblast : ground.areas()) {
      double sum =
          MUNICIPALITIES.stream()
              .filter(m -> m.oblast().equals(oblast.territory().code()))
              .mapToDouble(m -> CELLS.get(m.code()).getArea())
              .sum();
      assertThat(oblast.shape().getArea()).isCloseTo(sum, within(sum * 1e-9));
    }
  }

  @Test
  void seats_at_one_point_are_drawn_apart_the_same_way_each_time() {
    List<Territory> three =
        List.of(at("AAA01", 42.5, 25), at("AAA02", 42.5, 25), at("AAA03", 42.8, 25.5));
    Map<String, Geometry> cells = SeatCells.of(three).cells();
    assertThat(cells).containsOnlyKeys("AAA01", "AAA02", "AAA03");
    assertThat(cells.values()).noneMatch(Geometry::isEmpty);
    assertThat(cells.get("AAA01").getCentroid().getX())
        .isLessThan(cells.get("AAA02").getCentroid().getX());
    assertThat(SeatCells.of(three).cells()).isEqualTo(cells);
  }

  private static Territory at(String code, double latitude, double longitude) {
    return new Territory(code, "AAA", code, code, new Territory.Seat(latitude, longitude));
  }

  /** Against the great circle by the haversine formula, from one end of the country to another. */
  @Test
  void distances_on_the_plane_are_those_on_the_ground() {
    double[][] places = {{42.70, 23.32}, {43.21, 27.91}, {43.99, 22.87}, {41.57, 24.71}};
    for (double[] from : places) {
      for (double[] to : places) {
        double plane = Projection.of(from[0], from[1]).distance(Projection.of(to[0], to[1]));
        double ground = haversine(from, to);
        assertThat(plane).isCloseTo(ground, within(ground * 0.002));
      }
    }
    assertThat(Projection.of(42.7, 25.5).distance(new Coordinate(0, 0))).isLessThan(1e-9);
    assertThat(Projection.of(43.7, 25.5).y).isPositive();
    assertThat(Projection.of(42.7, 26.5).x).isPositive();
  }

  private static double haversine(double[] from, double[] to) {
    double north = Math.toRadians(to[0] - from[0]) / 2;
    double east = Math.toRadians(to[1] - from[1]) / 2;
    double h =
        Math.pow(Math.sin(north), 2)
            + Math.cos(Math.toRadians(from[0]))
                * Math.cos(Math.toRadians(to[0]))
                * Math.pow(Math.sin(east), 2);
    return 2 * 6371 * Math.asin(Math.sqrt(h));
  }

  private static Point point(Coordinate place) {
    return POINTS.createPoint(place);
  }
}
