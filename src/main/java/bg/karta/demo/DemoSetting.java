package bg.karta.demo;

import bg.karta.text.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What the user may ask of a data set.
 *
 * @param seed the same seed gives the same files, byte for byte
 * @param rows how many monthly reports to write, or null for the standard data set
 */
public record DemoSetting(long seed, @Nullable Long rows) {
  private static final long MOST_ROWS = 100_000_000L;

  /** Refuses no rows, and more than a hundred million. */
  public DemoSetting {
    if (rows != null && (rows < 1 || rows > MOST_ROWS)) {
      throw new Failure(Failure.Category.USAGE, "demo.rows", rows, MOST_ROWS);
    }
  }
}
