package bg.karta.coverage;

/**
 * A service to be opened.
 *
 * @param type a type of service of the register
 * @param territory the code of a municipality, or for a service of oblast level of an oblast
 * @param places its capacity, from 1
 */
public record NewService(String type, String territory, long places) {}
