package bg.karta.cli.option;

import java.util.Locale;

/** What a row about services for children tells of. */
public enum ChildrenBy {
  YEAR,
  TYPE,
  OBLAST;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
