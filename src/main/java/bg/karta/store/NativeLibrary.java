package bg.karta.store;

import bg.karta.text.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import org.sqlite.JDBC;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Keeps SQLite's native library unpacked in the user's cache. Left alone, the driver unpacks it
 * into the temporary folder at every start and lists that folder for leavings of earlier ones.
 */
public final class NativeLibrary {
  private static final String LIBRARY_FOLDER = "org.sqlite.lib.path";
  private static final String LIBRARY_NAME = "org.sqlite.lib.name";
  private static final String WORKING_FOLDER = "org.sqlite.tmpdir";
  private static final String PREFIX = "sqlitejdbc-";

  private static boolean prepared;

  /** The cache that was tried, for messages; empty where there is none. */
  private static String tried = "";

  private NativeLibrary() {}

  /**
   * Loads the library and tells the driver where it is; to be called before the first connection.
   * Where no folder takes the library, nothing is said to the driver and it goes its own way.
   */
  public static synchronized void prepare(Map<String, String> environment) {
    if (prepared || System.getProperty(LIBRARY_FOLDER) != null) {
      return;
    }
    prepared = true;
    NativePlatform platform = NativePlatform.current();
    URL packed = platform == null ? null : NativeLibrary.class.getResource(platform.resource());
    if (platform == null || packed == null) {
      return;
    }
    Path cache = CacheFolder.of(environment, platform.windows());
    tried = cache == null ? "" : cache.toString();
    if ((cache == null || !loadFrom(cache, packed, platform)) && !platform.windows()) {
      loadAndLeaveNothing(packed);
    }
  }

  /**
   * Says that the driver is about to load a library, if it has not: from now on none is prepared.
   * Of two copies in one process Java finds some functions in the one and some in the other, and
   * the one knows nothing of what the other has opened.
   */
  static synchronized void use() {
    prepared = true;
  }

  /** What is said where the library can be loaded from nowhere. */
  static synchronized Failure unusable() {
    String temporary = System.getProperty("java.io.tmpdir", "");
    return tried.isEmpty()
        ? new Failure(Failure.Category.INPUT, "failure.library", temporary)
        : new Failure(Failure.Category.INPUT, "failure.library.cache", temporary, tried);
  }

  private static boolean loadFrom(Path cache, URL packed, NativePlatform platform) {
    String name = PREFIX + SQLiteJDBCLoader.getVersion() + platform.suffix();
    try {
      if (!isWhole(cache.resolve(name), packed)) {
        Files.createDirectories(cache);
        unpack(packed, cache, name);
        removeOthers(cache, name, platform.suffix());
      }
      return load(cache, name);
    } catch (IOException e) {
      return false;
    }
  }

  /** A library cut short or overwritten would take the whole process down when it is called. */
  private static boolean isWhole(Path library, URL packed) throws IOException {
    if (!Files.isRegularFile(library)) {
      return false;
    }
    URLConnection connection = packed.openConnection();
    if (connection instanceof JarURLConnection jar) {
      JarEntry entry = jar.getJarEntry();
      return Files.size(library) == entry.getSize() && checksum(library) == entry.getCrc();
    }
    return Files.size(library) == connection.getContentLengthLong();
  }

  private static long checksum(Path library) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(library));
    return sum.getValue();
  }

  /** Moves the library into place whole: another karta may be looking for it at this moment. */
  private static void unpack(URL packed, Path cache, String name) throws IOException {
    Path unfinished = Files.createTempFile(cache, "unpacking-", ".tmp");
    try {
      copy(packed, unfinished);
      Files.move(
          unfinished,
          cache.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void copy(URL packed, Path file) throws IOException {
    try (InputStream in = packed.openStream()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes this platform's libraries of other versions of the driver. */
  private static void removeOthers(Path cache, String name, String suffix) throws IOException {
    try (DirectoryStream<Path> libraries = Files.newDirectoryStream(cache, PREFIX + "*" + suffix)) {
      for (Path library : libraries) {
        if (!library.endsWith(name)) {
          Files.deleteIfExists(library);
        }
      }
    }
  }

  /** Loads the library here first: where the driver's attempt fails, it unpacks one itself. */
  private static boolean load(Path folder, String name) {
    try {
      System.load(folder.resolve(name).toString());
    } catch (UnsatisfiedLinkError e) {
      return false; // such as a file system that forbids executable files
    }
    System.setProperty(LIBRARY_FOLDER, folder.toString());
    System.setProperty(LIBRARY_NAME, name);
    // The driver lists its working folder at the first connection: this one is short.
    System.setProperty(WORKING_FOLDER, folder.toString());
    return true;
  }

  /** Loads a temporary copy and removes it while it is loaded, which Windows does not allow. */
  private static void loadAndLeaveNothing(URL packed) {
    Path folder = Path.of(System.getProperty("java.io.tmpdir", "")).toAbsolutePath();
    try {
      Path library = Files.createTempFile(folder, "karta-", ".library");
      try {
        copy(packed, library);
        if (load(folder, folder.relativize(library).toString())) {
          JDBC.createConnection("jdbc:sqlite::memory:", new Properties()).close();
        }
      } finally {
        Files.deleteIfExists(library);
      }
    } catch (IOException | SQLException e) {
      // The first connection meets the same obstacle and reports it.
      System.clearProperty(LIBRARY_FOLDER);
    }
  }
}
