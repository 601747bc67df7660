package bg.karta.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of the day as of which files speak, and of what they leave out.
 *
 * @param day the day, or null to go by the file's name, else by the day it is taken in
 * @param whole whether they hold every record there was on that day, or null to go by the layout
 * @param owner whose records alone they hold all of, a territory by code or a provider by ЕИК, or
 *     null for everybody's
 * @param mostLeftOut which share of the known records a whole file may leave out
 * @param correction whether what they say otherwise of a service was always so
 */
public record Dating(
    @Nullable LocalDate day,
    @Nullable Boolean whole,
    @Nullable String owner,
    double mostLeftOut,
    boolean correction) {
  /** What a whole file may leave out where nobody says otherwise. */
  public static final double MOST_LEFT_OUT = 0.2;

  /** Nothing said. */
  public static final Dating NONE = new Dating(null, null, null, MOST_LEFT_OUT, false);
}
