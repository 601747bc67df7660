package bg.karta.coverage;

/**
 * Places added to a cell by new services, and what they bring.
 *
 * @param places the places of all the new services together
 * @param services how many new services they make
 * @param cost of a year, with the opening of the services, in hundredths of the currency; 0 where
 *     no cost is known
 * @param served the people of the unmet need who get a place
 */
public record Addition(long places, long services, long cost, double served) {
  /** No place at all. */
  public static final Addition NONE = new Addition(0, 0, 0, 0);
}
