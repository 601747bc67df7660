package bg.karta.text;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * The files that come with karta, each found beside a class or by its whole path: texts in UTF-8,
 * and tables in CSV whose cells are asked for by heading.
 */
public final class Resource {
  private Resource() {}

  /** The bytes of a file. */
  public static byte[] bytes(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * The CRC-32 of files beside a class, in their order. In an archive it stands in the directory,
   * so that nothing is unpacked: a short command would take a tenth longer.
   */
  public static long[] checksums(Class<?> beside, List<String> names) {
    Path home = home(beside);
    if (!Files.isRegularFile(home)) {
      return names.stream().mapToLong(name -> checksum(bytes(beside, name))).toArray();
    }
    String folder = beside.getPackageName().replace('.', '/') + "/";
    try (ZipFile archive = new ZipFile(home.toFile())) {
      return names.stream()
          .mapToLong(name -> Objects.requireNonNull(archive.getEntry(folder + name), name).getCrc())
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  /** The archive or folder that a class comes from. */
  private static Path home(Class<?> type) {
    try {
      return Path.of(
          Objects.requireNonNull(type.getProtectionDomain().getCodeSource(), type.getName())
              .getLocation()
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  /** The text of a file. */
  public static String text(Class<?> beside, String name) {
    return new String(bytes(beside, name), StandardCharsets.UTF_8);
  }

  /**
   * The texts of a language from a bundle whose file for Bulgarian ends in {@code _bg}. Each file
   * holds every key, so there is no chain of locales to look through, which {@link
   * ResourceBundle#getBundle(String)} takes a tenth of a short command for.
   */
  public static ResourceBundle bundle(Class<?> beside, String name, Lang lang) {
    String file = name + lang.choose("_bg", "") + ".properties";
    try {
      return new PropertyResourceBundle(new StringReader(text(beside, file)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The rows of a table by heading. */
  public static List<Map<String, String>> table(Class<?> beside, String name) {
    try (CSVReaderHeaderAware reader =
        new CSVReaderHeaderAware(new StringReader(text(beside, name)))) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        rows.add(row);
      }
      return rows;
    } catch (IOException | CsvValidationException e) {
      throw new UncheckedIOException(name, e instanceof IOException io ? io : new IOException(e));
    }
  }

  /** A row's cell under a heading that the table has. */
  public static String cell(Map<String, String> row, String heading) {
    return Objects.requireNonNull(row.get(heading), heading);
  }

  /** A cell's parts between semicolons. */
  public static List<String> list(Map<String, String> row, String heading) {
    String cell = cell(row, heading);
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
  }
}
