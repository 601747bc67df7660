package bg.karta.temporary;

import java.nio.file.Path;

/** A program that sweeps a folder, as another run of karta does. */
final class Sweeper {
  private Sweeper() {}

  public static void main(String[] args) {
    TemporaryFolder.sweep(Path.of(args[0]));
  }
}
