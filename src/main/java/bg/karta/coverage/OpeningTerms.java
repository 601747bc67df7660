package bg.karta.coverage;

import org.jspecify.annotations.Nullable;

/**
 * On what terms new services of a type are opened. A service has a multiple of {@code step} places,
 * not fewer than {@code least} and not more than {@code most}.
 *
 * @param service the type or kind of activity
 * @param placeCost of a place and year, in hundredths of the currency; null where none is known
 * @param openingCost of one service, once, in hundredths of the currency
 * @param step the unit in which places are added, from 1
 * @param least the smallest service, a multiple of the step
 * @param most the largest service, a multiple of the step
 */
public record OpeningTerms(
    String service, @Nullable Long placeCost, long openingCost, long step, long least, long most) {
  /** The largest service where nothing limits it. */
  public static final long UNLIMITED = Long.MAX_VALUE;

  /** What is a hair above a whole number only by the arithmetic of decimals is that number. */
  private static final double HAIR = 1e-6;

  /** Whether a cost of places is known. */
  public boolean isCostKnown() {
    return placeCost != null;
  }

  /**
   * The services that a number of places can be divided into, as few as possible; 0 where it cannot
   * be divided into services of a size that is allowed.
   */
  long services(long places) {
    if (places <= 0 || places % step != 0) {
      return 0;
    }
    long fewest = most == UNLIMITED ? 1 : (places + most - 1) / most;
    return fewest * least <= places ? fewest : 0;
  }

  /** The fewest places, not fewer than wanted, that services can be opened with. */
  long placesFor(double wanted) {
    if (wanted <= HAIR) {
      return 0;
    }
    long places = (long) Math.ceil((wanted - HAIR) / step) * step;
    while (services(places) == 0) {
      places += step;
    }
    return places;
  }

  /**
   * What adding places means.
   *
   * @param places 0, or a number that {@link #services} can divide
   * @param unmet the need that no place covers
   */
  Addition addition(long places, double unmet) {
    long services = services(places);
    long cost =
        placeCost == null
            ? 0
            : Math.addExact(
                Math.multiplyExact(placeCost, places), Math.multiplyExact(openingCost, services));
    return new Addition(places, services, cost, Math.min(unmet, (double) places));
  }
}
