package bg.karta.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The file in which Frictionless Data keeps what there is to say of the tables beside it. It has
 * one name, and holds no records.
 */
final class DataPackage {
  private static final String NAME = "datapackage.json";

  /** Every such file has them: the tables that it describes. */
  private static final String RESOURCES = "\"resources\"";

  private static final int HEAD = 1 << 16;

  private DataPackage() {}

  /**
   * Whether a file is one.
   *
   * @param name the file's name, with or without folders before it
   */
  static boolean is(String name, Path path) {
    String lower = name.toLowerCase(Locale.ROOT);
    int folder = Math.max(lower.lastIndexOf('/'), lower.lastIndexOf('\\'));
    if (!lower.substring(folder + 1).equals(NAME) || !Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(RESOURCES);
    } catch (IOException e) {
      // The one who opens it says what is wrong with it.
      return false;
    }
  }
}
