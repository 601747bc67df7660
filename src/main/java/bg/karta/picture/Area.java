package bg.karta.picture;

import bg.karta.kind.Territory;
import org.locationtech.jts.geom.Geometry;

/**
 * A territory as it lies on the map.
 *
 * @param shape polygons in km on the plane of {@link Projection}
 */
record Area(Territory territory, Geometry shape) {}
