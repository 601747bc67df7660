package bg.karta.opc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP archive whose entries are found as Excel finds the parts of a workbook: by names that may
 * differ in case, have backslashes, or escape what needs no escape.
 */
public final class Container implements Closeable {
  /** The list of the parts' types, which every container has. */
  public static final String TYPES = "[Content_Types].xml";

  /** The main part of a workbook, by the name nearly all have. */
  public static final String WORKBOOK = "xl/workbook.xml";

  /** A charset in which every name can be read, if not always legibly. */
  private static final Charset ANY = Charset.forName("IBM866");

  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new LinkedHashMap<>();

  private Container(ZipFile zip) {
    this.zip = zip;
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (!entry.getName().endsWith("/") && !entry.getName().endsWith("\\")) {
        parts.putIfAbsent(PartNames.key(entry.getName()), entry);
      }
    }
  }

  /** Opens an archive. */
  public static Container open(Path file) throws IOException {
    return new Container(zip(file));
  }

  /** Opens an archive; names that are no UTF-8, as old programs write them, do not hinder it. */
  public static ZipFile zip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), ANY);
    }
  }

  /** The entry of a part, or null. */
  public @Nullable ZipEntry entry(String part) {
    return parts.get(PartNames.key(part));
  }

  /** Whether there is a part of a name. */
  public boolean has(String part) {
    return entry(part) != null;
  }

  /** The names of the parts as the conventions would write them, in the order of the archive. */
  public List<String> names() {
    return parts.values().stream().map(entry -> PartNames.tidy(entry.getName())).toList();
  }

  /** The unpacked bytes of an entry. */
  public InputStream stream(ZipEntry entry) throws IOException {
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
