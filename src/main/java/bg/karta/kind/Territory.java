package bg.karta.kind;

/**
 * An oblast or a municipality.
 *
 * @param code the official code, {@code BLG} or {@code BLG03}
 * @param oblast the code of its oblast; its own for an oblast
 * @param bg the Bulgarian name
 * @param en the Latin name
 */
public record Territory(String code, String oblast, String bg, String en) {
  /** Whether it is an oblast. */
  public boolean isOblast() {
    return code.equals(oblast);
  }
}
