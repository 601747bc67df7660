package bg.karta.kind;

import bg.karta.text.Lang;
import org.jspecify.annotations.Nullable;

/**
 * An oblast or a municipality.
 *
 * @param code the official code, {@code BLG} or {@code BLG03}
 * @param oblast the code of its oblast; its own for an oblast
 * @param bg the Bulgarian name
 * @param en the Latin name
 * @param seat a municipality's seat; null for an oblast
 */
public record Territory(String code, String oblast, String bg, String en, @Nullable Seat seat) {
  /**
   * Where a municipality has its seat.
   *
   * @param latitude in degrees north (WGS 84)
   * @param longitude in degrees east
   */
  public record Seat(double latitude, double longitude) {}

  /** The whole country, which is no row of the official list. */
  public static final Territory COUNTRY = new Territory("BG", "BG", "България", "Bulgaria", null);

  /** Its name in a language. */
  public String name(Lang lang) {
    return lang.choose(bg, en);
  }

  /** Whether it is an oblast. */
  public boolean isOblast() {
    return code.equals(oblast);
  }
}
