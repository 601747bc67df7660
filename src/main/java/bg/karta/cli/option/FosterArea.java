package bg.karta.cli.option;

import java.util.Locale;

/** Where a row about foster families is of. */
public enum FosterArea {
  COUNTRY,
  OBLAST;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
