package bg.karta.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days from one to another, both included.
 *
 * @param from the first day, or null for no beginning
 * @param to the last day, or null for no end
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** No beginning and no end. */
  public static final Period ALWAYS = new Period(null, null);

  /** Whether a day is among them. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
