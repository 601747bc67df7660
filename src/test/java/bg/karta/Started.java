package bg.karta;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A process that a test started, with files taking what it writes. */
public final class Started {
  private static final List<String> INHERITED =
      List.of(
          "KARTA_CACHE",
          "KARTA_JAVA_OPTS",
          "XDG_CACHE_HOME",
          "KARTA_KEY",
          "HOME",
          "JAVA_HOME",
          "LC_ALL",
          "LC_MESSAGES",
          "TMPDIR");

  private final Process process;
  private final Path out;
  private final Path err;

  private Started(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts a command, of whose environment nothing that karta heeds is inherited. */
  public static Started start(Path folder, Map<String, String> environment, List<String> command) {
    try {
      Path out = Files.createTempFile("karta-test-", ".out");
      Path err = Files.createTempFile("karta-test-", ".err");
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().keySet().removeAll(INHERITED);
      // Keys that tests make are not to lie among those of who runs them.
      builder
          .environment()
          .put("XDG_CONFIG_HOME", Path.of("target/home/.config").toAbsolutePath().toString());
      builder.environment().putAll(environment);
      return new Started(builder.start(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it has not ended yet. */
  public boolean lives() {
    return process.isAlive();
  }

  /** Ends it so that it can do nothing more. */
  public void kill() {
    process.destroyForcibly();
  }

  /** What came of the process, once it has ended. */
  public Ended end() {
    try {
      int code = process.waitFor();
      Ended ended = new Ended(code, text(out), text(err));
      Files.delete(out);
      Files.delete(err);
      return ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** The exit code and what was written. */
  public record Ended(int code, String out, String err) {}
}
