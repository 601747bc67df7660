package bg.karta.demo;

import bg.karta.coverage.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The standard data set, and the register that all of it makes: each is made once by a run of tests
 * and copied for every class that asks, since making them takes longer than most of the tests.
 */
public final class StandardData {
  private static final String REGISTER = "karta.db";

  private StandardData() {}

  /** Where it is made, when somebody first asks. */
  private static final class Written {
    private static final Path DIR = made();

    private static Path made() {
      try {
        Path dir = temporary();
        Demo.write(dir, new DemoSetting(Demo.DEFAULT_SEED, null));
        return dir;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Imported {
    private static final Path FILE = made();

    private static Path made() {
      try {
        Path dir = temporary();
        new Register(dir).withAllOf(Written.DIR);
        return dir.resolve(REGISTER);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Path temporary() throws IOException {
    Path dir = Files.createTempDirectory("karta-standard-data");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(dir)));
    return dir;
  }

  private static void delete(Path dir) {
    try (Stream<Path> all = Files.walk(dir)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies its files into a folder. */
  public static void files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(Written.DIR)) {
      for (Path file : files.toList()) {
        copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  /** Copies its files into a folder, and the register of all of them. */
  public static Register register(Path folder) throws IOException {
    files(folder);
    copy(Imported.FILE, folder.resolve(REGISTER));
    return new Register(folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
