package bg.karta.finding;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Probably wrong, or understood only by repairing it. */
  WARNING,
  /** Wrong: the record is not taken in. */
  ERROR;

  /** The severity of a name in any case. */
  public static Severity of(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
