package bg.karta.picture;

import bg.karta.output.Markup;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Builds a drawing element by element. An element is named with the attributes that never change,
 * {@code g fill='none'}; the others follow as pairs of name and value. Its looks are attributes of
 * the elements, so it needs no style sheet, and a page's own can still change them.
 */
final class Svg {
  private final StringBuilder out = new StringBuilder(1 << 16);

  /** An element without content. */
  Svg empty(String name, Object... attributes) {
    start(name, attributes);
    out.append("/>\n");
    return this;
  }

  /** Begins an element with content. */
  Svg open(String name, Object... attributes) {
    start(name, attributes);
    out.append(">\n");
    return this;
  }

  /** Ends an element. */
  Svg close(String name) {
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** An element that holds a text. */
  Svg text(String name, String text, Object... attributes) {
    start(name, attributes);
    out.append('>').append(Markup.escape(text));
    out.append("</").append(plain(name)).append(">\n");
    return this;
  }

  /** An element that holds nothing but its name for people, which browsers show beside it. */
  Svg named(String name, String title, Object... attributes) {
    start(name, attributes);
    out.append("><title>").append(Markup.escape(title));
    out.append("</title></").append(plain(name)).append(">\n");
    return this;
  }

  private static String plain(String name) {
    int end = name.indexOf(' ');
    return end < 0 ? name : name.substring(0, end);
  }

  private void start(String name, Object... attributes) {
    out.append('<').append(name.replace('\'', '"'));
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(value instanceof Double number ? number(number) : attribute(value)).append('"');
    }
  }

  private static String attribute(Object value) {
    return Markup.attribute(String.valueOf(value));
  }

  /** A number to one place: a tenth of a pixel is less than can be seen. */
  static String number(double number) {
    return tenths(Math.round(number * 10));
  }

  private static String tenths(long tenths) {
    String text = Long.toString(Math.abs(tenths) / 10);
    String rest = tenths % 10 == 0 ? "" : "." + Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "") + text + rest;
  }

  /** The outlines of polygons as the data of a path. */
  static String path(Geometry shape) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon) {
        ring(path, polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          ring(path, polygon.getInteriorRingN(hole));
        }
      }
    }
    return path.toString();
  }

  /** Each point but the first is given relative to the one before, which is shorter. */
  private static void ring(StringBuilder path, LineString ring) {
    Coordinate[] points = ring.getCoordinates();
    long x = 0;
    long y = 0;
    for (int i = 0; i < points.length - 1; i++) {
      long east = Math.round(points[i].x * 10) - x;
      long south = Math.round(points[i].y * 10) - y;
      if (i == 0 || east != 0 || south != 0) {
        path.append(i == 0 ? 'M' : 'l').append(tenths(east)).append(' ').append(tenths(south));
      }
      x += east;
      y += south;
    }
    path.append('Z');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
