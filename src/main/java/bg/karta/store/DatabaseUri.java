package bg.karta.store;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The name of a file as SQLite and its driver take it for nothing else: in a plain one they look
 * for {@code ?} with settings behind it, and for names such as {@code :memory:} that are no files.
 */
final class DatabaseUri {
  private static final String PLAIN = "/-_.:";

  private DatabaseUri() {}

  /** The URI of a file; empty, for a temporary database, where the name is. */
  static String of(String file) {
    if (file.isEmpty()) {
      return "";
    }
    String path = Path.of(file).toAbsolutePath().toString().replace(File.separatorChar, '/');
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file:" : "file:/");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
