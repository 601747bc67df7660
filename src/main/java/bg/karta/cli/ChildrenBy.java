package bg.karta.cli;

import java.util.Locale;

/** What a row about services for children tells of. */
enum ChildrenBy {
  YEAR,
  TYPE,
  OBLAST;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
