package bg.karta.cli;

import java.util.Locale;

/** Where a row about foster families is of. */
enum FosterArea {
  COUNTRY,
  OBLAST;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
