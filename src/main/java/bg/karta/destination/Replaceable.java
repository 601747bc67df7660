package bg.karta.destination;

import java.io.IOException;
import java.nio.file.Path;

/** Which old files an output may take the place of, so long as nobody forces it. */
@FunctionalInterface
public interface Replaceable {
  /** Whether the output may take the place of what stands there now. */
  boolean isOf(Path old) throws IOException;

  /** Whether it may, now that what is to be written there has been made. */
  default boolean isOf(Path old, Path output) throws IOException {
    return isOf(old);
  }
}
