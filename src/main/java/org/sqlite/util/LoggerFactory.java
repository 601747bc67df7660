package org.sqlite.util;

import java.util.function.Supplier;

/**
 * Stands in for the driver's class of this name; {@code src/build.md} tells how. That one starts up
 * {@code java.util.logging} for the sake of a few messages to stderr which the driver's exceptions
 * repeat, and which would reach karta's users past its own messages.
 */
public final class LoggerFactory {
  private static final Logger SILENT = new Silent();

  private LoggerFactory() {}

  /** The logger of a class of the driver. */
  public static Logger getLogger(Class<?> owner) {
    return SILENT;
  }

  private static final class Silent implements Logger {
    @Override
    public void trace(Supplier<String> message) {}

    @Override
    public void info(Supplier<String> message) {}

    @Override
    public void warn(Supplier<String> message) {}

    @Override
    public void error(Supplier<String> message, Throwable cause) {}
  }
}
