package bg.karta.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of the day as of which files speak.
 *
 * @param day the day, or null to go by the file's name, else by the day it is taken in
 * @param whole whether they hold every record there was on that day, or null to go by the layout
 * @param correction whether what they say otherwise of a service was always so
 */
public record Dating(@Nullable LocalDate day, @Nullable Boolean whole, boolean correction) {
  /** Nothing said. */
  public static final Dating NONE = new Dating(null, null, false);
}
