package org.apache.poi.logging;

import org.apache.logging.log4j.Logger;

/**
 * Stands in for POI's class of this name; {@code src/build.md} tells how. That one starts up Log4j,
 * which says on stderr that it finds nobody to log to, past karta's own messages.
 */
public final class PoiLogManager {
  private PoiLogManager() {}

  /** The logger of a class of POI. */
  public static Logger getLogger(Class<?> owner) {
    return NoOpLogger.INSTANCE;
  }

  /** The logger of a name. */
  public static Logger getLogger(String name) {
    return NoOpLogger.INSTANCE;
  }
}
