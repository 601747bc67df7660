package bg.karta.picture;

import org.locationtech.jts.geom.Coordinate;

/**
 * From degrees to a plane in km: Lambert's conformal cone about the meridian in the middle of the
 * country, with two parallels that leave its shape unbent. The Earth is taken as a ball: what a
 * picture of this size loses by it is less than the width of a line.
 */
final class Projection {
  private static final double RADIUS_KM = 6371;
  private static final double MERIDIAN = 25.5;
  private static final double SOUTHERN = StrictMath.toRadians(42);
  private static final double NORTHERN = StrictMath.toRadians(43 + 20 / 60.0);
  private static final double MIDDLE = StrictMath.toRadians(42.7);

  private static final double CONE =
      StrictMath.log(StrictMath.cos(SOUTHERN) / StrictMath.cos(NORTHERN))
          / StrictMath.log(slope(NORTHERN) / slope(SOUTHERN));
  private static final double SCALE =
      RADIUS_KM * StrictMath.cos(SOUTHERN) * StrictMath.pow(slope(SOUTHERN), CONE) / CONE;

  private Projection() {}

  /** The place of a point in km east and north of the middle of the country. */
  static Coordinate of(double latitude, double longitude) {
    double radius = radius(StrictMath.toRadians(latitude));
    double turn = CONE * StrictMath.toRadians(longitude - MERIDIAN);
    return new Coordinate(
        radius * StrictMath.sin(turn), radius(MIDDLE) - radius * StrictMath.cos(turn));
  }

  private static double radius(double latitude) {
    return SCALE / StrictMath.pow(slope(latitude), CONE);
  }

  private static double slope(double latitude) {
    return StrictMath.tan(StrictMath.PI / 4 + latitude / 2);
  }
}
