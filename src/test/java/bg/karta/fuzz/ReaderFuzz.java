package bg.karta.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Jazzer calls with inputs of its making, for the one reader that it is told. */
public final class ReaderFuzz {
  private static Reader reader = Reader.CSV;
  private static Path folder = Path.of("");

  private ReaderFuzz() {}

  /** Called once. */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    reader = Reader.valueOf(arguments[0]);
    folder = Files.createTempDirectory("fuzz-" + reader.folder());
    folder.toFile().deleteOnExit();
  }

  /** Called with each input. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    reader.read(folder, input);
  }
}
