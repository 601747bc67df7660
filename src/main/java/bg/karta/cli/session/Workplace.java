package bg.karta.cli.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who sits where: the names that the system has for the user and the machine, without a network.
 */
public final class Workplace {
  private static final Path LINUX = Path.of("/proc/sys/kernel/hostname");

  private Workplace() {}

  /** The name the user logged in by, also behind {@code sudo}; null where there is none. */
  public static @Nullable String user(Map<String, String> environment) {
    String before = environment.get("SUDO_USER");
    String name = before == null || before.isEmpty() ? System.getProperty("user.name") : before;
    return name == null || name.isEmpty() || name.equals("?") ? null : name;
  }

  /** The machine's name, or null where it cannot be told. */
  public static @Nullable String host(Map<String, String> environment) {
    try {
      return Files.readString(LINUX).strip();
    } catch (IOException other) {
      String name = environment.get("COMPUTERNAME");
      return name == null ? environment.get("HOSTNAME") : name;
    }
  }
}
