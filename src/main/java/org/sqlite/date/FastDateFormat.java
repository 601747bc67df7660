package org.sqlite.date;

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the driver's class of this name; {@code src/build.md} tells how. That one reads the
 * calendar data of the locale and all time zones as soon as a connection is opened, a fifth of a
 * short command's time, although karta keeps dates as text and never asks for one; this one does so
 * when it is asked.
 */
@SuppressWarnings("JavaUtilDate") // what the driver works with
public final class FastDateFormat {
  private final String pattern;
  private final @Nullable TimeZone zone;

  private FastDateFormat(String pattern, @Nullable TimeZone zone) {
    this.pattern = pattern;
    this.zone = zone;
  }

  /** A format in the time zone of this machine. */
  public static FastDateFormat getInstance(String pattern) {
    return new FastDateFormat(pattern, null);
  }

  /** A format in a time zone. */
  public static FastDateFormat getInstance(String pattern, TimeZone zone) {
    return new FastDateFormat(pattern, zone);
  }

  /** The text of a date. */
  public String format(Date date) {
    return format().format(date);
  }

  /** The date in a text. */
  public Date parse(String text) throws ParseException {
    return format().parse(text);
  }

  private SimpleDateFormat format() {
    SimpleDateFormat format = new SimpleDateFormat(pattern);
    if (zone != null) {
      format.setTimeZone(zone);
    }
    return format;
  }
}
