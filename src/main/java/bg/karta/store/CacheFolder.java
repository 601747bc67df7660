package bg.karta.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where karta keeps what it can make again at any time; the launcher follows the same order. */
final class CacheFolder {
  private CacheFolder() {}

  /** The folder the environment asks for, which may be missing or not writable. */
  static @Nullable Path of(Map<String, String> environment, boolean windows) {
    Path own = path(environment.get("KARTA_CACHE"));
    if (own != null) {
      return own.toAbsolutePath();
    }
    if (windows) {
      return below(environment.get("LOCALAPPDATA"), "karta");
    }
    Path standard = below(environment.get("XDG_CACHE_HOME"), "karta");
    return standard != null ? standard : below(environment.get("HOME"), ".cache/karta");
  }

  /** A relative folder does not count: it would be another one in every working directory. */
  private static @Nullable Path below(@Nullable String folder, String name) {
    Path path = path(folder);
    return path == null || !path.isAbsolute() ? null : path.resolve(name);
  }

  private static @Nullable Path path(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
