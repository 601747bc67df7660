package bg.karta.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the platforms whose SQLite library karta carries. The driver finds this out too, but by
 * running other programs and by following a hundred links below {@code /proc}.
 */
record NativePlatform(String system, String architecture) {

  /** The platform of this process, or null where karta carries no library for it. */
  static @Nullable NativePlatform current() {
    String architecture = architecture(System.getProperty("os.arch", ""));
    String system = system(System.getProperty("os.name", ""), architecture);
    return architecture.isEmpty() || system.isEmpty()
        ? null
        : new NativePlatform(system, architecture);
  }

  boolean windows() {
    return system.equals("Windows");
  }

  /** The library's place on the class path. */
  String resource() {
    return String.join(
        "/", "/org/sqlite/native", system, architecture, System.mapLibraryName("sqlitejdbc"));
  }

  /** Tells apart the libraries of machines that share one home directory. */
  String suffix() {
    return "-" + system + "-" + architecture + ".library";
  }

  private static String architecture(String name) {
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64" -> "aarch64";
      default -> "";
    };
  }

  private static String system(String name, String architecture) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      return "Windows";
    }
    if (lower.startsWith("mac")) {
      return "Mac";
    }
    if (!lower.startsWith("linux")) {
      return "";
    }
    return usesMusl(architecture) ? "Linux-Musl" : "Linux";
  }

  /** Both C libraries may be installed: what counts is the one this process runs on. */
  private static boolean usesMusl(String architecture) {
    if (!Files.exists(Path.of("/lib/ld-musl-" + architecture + ".so.1"))) {
      return false;
    }
    try {
      byte[] mapped = Files.readAllBytes(Path.of("/proc/self/maps"));
      return new String(mapped, StandardCharsets.ISO_8859_1).contains("/ld-musl-");
    } catch (IOException e) {
      return true;
    }
  }
}
