package bg.karta.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text that comes with karta. */
final class Resource {
  private Resource() {}

  /** The whole text. */
  static String text(String path) {
    try (InputStream in = Resource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of every line below the heading of a plain table: commas, no quotes. */
  static List<String[]> table(String path) {
    return text(path).lines().skip(1).map(line -> line.split(",", -1)).toList();
  }
}
