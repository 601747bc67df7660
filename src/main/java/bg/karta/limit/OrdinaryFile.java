package bg.karta.limit;

import bg.karta.text.Failure;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that a command reads beside those it is given: they are there, and have an end. */
public final class OrdinaryFile {
  private OrdinaryFile() {}

  /**
   * Makes sure that what a name leads to can be read to an end.
   *
   * @throws Failure for a folder, a device, a pipe, or nothing at all
   */
  public static void require(Path file) {
    if (Files.isDirectory(file)) {
      throw new Failure(Failure.Category.INPUT, "failure.file.folder", file);
    }
    if (Files.notExists(file)) {
      throw new Failure(Failure.Category.INPUT, "failure.input.missing", file);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Failure(Failure.Category.INPUT, "failure.file.ordinary", file);
    }
  }
}
