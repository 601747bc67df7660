package bg.karta.limit;

import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that a command reads beside those it is given: they must have an end. */
public final class OrdinaryFile {
  /** What people name where they mean nothing. */
  private static final Path NOTHING = Path.of("/dev/null");

  private OrdinaryFile() {}

  /**
   * Makes sure that what a name leads to can be read to an end; whether there is anything is for
   * the one who opens it to say.
   *
   * @throws Failure for a folder, a device or a pipe
   */
  public static void require(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new Failure(Failure.Category.INPUT, "failure.file.folder", file);
    }
    boolean other = Files.exists(file) && !Files.isRegularFile(file);
    if (other && !(Files.exists(NOTHING) && Files.isSameFile(file, NOTHING))) {
      throw new Failure(Failure.Category.INPUT, "failure.file.ordinary", file);
    }
  }
}
