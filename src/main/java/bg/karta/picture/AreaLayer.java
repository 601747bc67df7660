package bg.karta.picture;

import bg.karta.kind.Territory;
import java.util.List;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.AffineTransformation;

/** A map of areas, with thicker lines and names for the oblasts. */
final class AreaLayer implements Layer {
  private static final double DOT = 1.7;
  private static final double ABOVE_NAME = 22;
  private static final double LINE_HEIGHT = 12;
  private static final String BORDERS =
      "g class='borders' fill='none' stroke-width='1.2' stroke-linejoin='round'"
          + " pointer-events='none'";
  private static final String NAMES =
      "g class='names' text-anchor='middle' paint-order='stroke' stroke='#fff' stroke-width='3'"
          + " stroke-linejoin='round' pointer-events='none'";

  /** As near as the middle of an area needs to be found. */
  private static final double PRECISION_KM = 1;

  private final MapPicture picture;
  private final Ground ground;
  private final Envelope extent = new Envelope();
  private final double scale;

  AreaLayer(MapPicture picture, Ground ground) {
    this.picture = picture;
    this.ground = ground;
    ground.areas().forEach(area -> extent.expandToInclude(area.shape().getEnvelopeInternal()));
    this.scale = SvgMap.INNER_WIDTH / extent.getWidth();
  }

  @Override
  public double height() {
    return extent.getHeight() * scale;
  }

  @Override
  public void draw(Svg svg, double top) {
    AffineTransformation toPage =
        new AffineTransformation()
            .translate(-extent.getMinX(), -extent.getMaxY())
            .scale(scale, -scale)
            .translate(SvgMap.MARGIN, top);
    areas(svg, toPage);
    borders(svg, toPage);
    dots(svg, toPage);
    names(svg, toPage);
  }

  private void areas(Svg svg, AffineTransformation toPage) {
    svg.open("g class='areas' stroke-width='0.7' stroke-linejoin='round' fill-rule='evenodd'");
    for (Area area : ground.areas()) {
      Figure figure = picture.figures().of(area.territory().code());
      if (figure != null) {
        String path = Svg.path(toPage.transform(area.shape()));
        String fill = Layer.fill(picture, figure);
        // On hatching a white line would not be seen.
        String line = figure.value() == null ? SvgMap.HATCH : "#fff";
        String title = picture.wording().sentence(figure);
        svg.named("path", title, "d", path, "fill", fill, "stroke", line);
      }
    }
    svg.close("g");
  }

  private void borders(Svg svg, AffineTransformation toPage) {
    svg.open(BORDERS, "stroke", SvgMap.LINE);
    for (Area oblast : ground.oblasts()) {
      svg.empty("path", "d", Svg.path(toPage.transform(oblast.shape())));
    }
    svg.close("g");
  }

  private void dots(Svg svg, AffineTransformation toPage) {
    if (picture.smallCount() == 0) {
      return;
    }
    svg.open("g class='small' pointer-events='none'");
    for (Area area : ground.areas()) {
      Figure figure = picture.figures().of(area.territory().code());
      if (figure != null && figure.small()) {
        boolean oblast = area.territory().isOblast();
        Geometry at = oblast ? middle(area.shape()) : seat(area);
        Coordinate place = toPage.transform(at).getCoordinate();
        SvgMap.dot(svg, place.x, oblast ? place.y - ABOVE_NAME : place.y, DOT);
      }
    }
    svg.close("g");
  }

  /** The seat of a municipality where its area holds it, else a point well inside. */
  private static Geometry seat(Area area) {
    Territory.Seat seat = area.territory().seat();
    if (seat != null) {
      Coordinate place = Projection.of(seat.latitude(), seat.longitude());
      Point point = area.shape().getFactory().createPoint(place);
      if (area.shape().contains(point)) {
        return point;
      }
    }
    return area.shape().getInteriorPoint();
  }

  private void names(Svg svg, AffineTransformation toPage) {
    boolean byOblast = ground.areas().equals(ground.oblasts());
    svg.open(NAMES, "font-size", byOblast ? 12 : 11, "fill", SvgMap.INK);
    for (Area oblast : ground.oblasts()) {
      Coordinate place = toPage.transform(middle(oblast.shape())).getCoordinate();
      Figure own = picture.figures().of(oblast.territory().code());
      Figure figure = own == null ? new Figure(oblast.territory(), null, false) : own;
      double below = name(svg, picture.wording().name(figure), place);
      if (byOblast) {
        String value = picture.wording().brief(figure.value());
        svg.text("text font-weight='bold'", value, "x", place.x, "y", below + 2);
      }
    }
    svg.close("g");
  }

  /** A name about a place, each word on a line of its own; gives where the next line goes. */
  private static double name(Svg svg, String name, Coordinate place) {
    List<String> lines = List.of(name.split(" "));
    double y = place.y - (lines.size() - 1) * LINE_HEIGHT / 2;
    for (String line : lines) {
      svg.text("text", line, "x", place.x, "y", y);
      y += LINE_HEIGHT;
    }
    return y;
  }

  /** The point farthest from all borders, where a name has most room. */
  private static Geometry middle(Geometry shape) {
    return MaximumInscribedCircle.getCenter(shape, PRECISION_KM);
  }
}
