package bg.karta.intake;

import bg.karta.letter.CharsetGuess;
import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.limit.TemporaryRoom;
import bg.karta.opc.Container;
import bg.karta.temporary.TemporaryFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP archive of files, unpacked to a temporary folder. Names in it are never taken for paths;
 * its size is counted while it is unpacked, as what an archive says of itself may be wrong.
 */
final class Archive implements AutoCloseable {
  /** What every archive may unpack to; beyond that, so many times its own size. */
  private static final long FREE = 64 << 20;

  /** What names that are no UTF-8 are read in first: it has a character for every byte. */
  static final Charset OF_BYTES = Charset.forName("IBM866");

  private final String name;
  private final Path path;
  private final TemporaryFolder folder;
  private final TemporaryRoom room;
  private final Limits limits;
  private int unpacked;
  private long bytes;

  Archive(String name, Path path, TemporaryRoom room) throws IOException {
    this.name = name;
    this.path = path;
    this.room = room;
    this.limits = room.limits();
    this.folder = TemporaryFolder.anywhere();
  }

  /** Whether a file is a ZIP archive that is no office document. */
  static boolean isArchive(Path path) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      if (!FirstBytes.isZip(in.readNBytes(4))) {
        return false;
      }
    } catch (IOException e) {
      // The one who opens it says what is wrong with it.
      return false;
    }
    try (Container zip = Container.open(path)) {
      return !Workbooks.isDocument(zip);
    } catch (IOException e) {
      return false;
    }
  }

  /** Unpacks the files in the order of their names, and those of archives among them. */
  void unpack(List<FileSet.Member> files, List<FileSet.Unread> unread) throws IOException {
    unpack(new FileSet.Member(name, path), 1, files, unread);
  }

  private void unpack(
      FileSet.Member archive, int depth, List<FileSet.Member> files, List<FileSet.Unread> unread)
      throws IOException {
    // A name that is not UTF-8 is whole in any single-byte charset; its charset is guessed below.
    try (ZipFile zip = Container.zip(archive.path())) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .filter(entry -> !entry.isDirectory() && isMeant(entry.getName()))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      int number = entries.size() + unpacked;
      if (number > limits.of(Limit.ARCHIVE_FILES)) {
        throw limits.over(Limit.ARCHIVE_FILES, "intake.archive-files", name, number);
      }
      Charset names = charset(entries.stream().map(ZipEntry::getName).toList());
      for (ZipEntry entry : entries) {
        String inner = archive.name() + "!/" + legible(entry.getName(), names);
        try {
          FileSet.Member file = new FileSet.Member(inner, unpack(zip, entry));
          if (depth < limits.of(Limit.ARCHIVE_DEPTH) && isArchive(file.path())) {
            unpack(file, depth + 1, files, unread);
          } else if (!DataPackage.is(inner, file.path())) {
            files.add(file);
          }
        } catch (ZipException e) {
          unread.add(new FileSet.Unread(inner, Intake.failure("intake.archive-entry", inner)));
        }
      }
    }
  }

  private static boolean isMeant(String entry) {
    for (String step : entry.split("/", -1)) {
      // zip keeps the way up to what lies beside the folder it is run in.
      if (!step.equals("..") && !step.equals(".") && !FileSet.isMeant(step)) {
        return false;
      }
    }
    return true;
  }

  /** A name that is no UTF-8, read in the charset that its letters tell. */
  static String legible(String entry) throws IOException {
    return legible(entry, charset(List.of(entry)));
  }

  /**
   * A name that is no UTF-8, read in the charset that the letters of all names tell; those of
   * windows-1251 read as CP866 show frames instead of letters.
   */
  private static String legible(String entry, Charset charset) {
    byte[] raw = raw(entry);
    String other = new String(raw, charset);
    boolean dos = charset.equals(TextBytes.WINDOWS_1251) && frames(entry) == 0;
    return dos || !new String(raw, OF_BYTES).equals(entry) ? entry : other;
  }

  private static Charset charset(List<String> entries) throws IOException {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    for (String entry : entries) {
      names.write(raw(entry + "\n"));
    }
    return CharsetGuess.of(new ByteArrayInputStream(names.toByteArray())).charset();
  }

  private static byte[] raw(String entry) {
    return entry.getBytes(OF_BYTES);
  }

  private static long frames(String text) {
    return text.chars().filter(c -> c >= 0x2500 && c < 0x25A0).count();
  }

  private Path unpack(ZipFile zip, ZipEntry entry) throws IOException {
    Path target = folder.path().resolve("%05d.tmp".formatted(unpacked++));
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(target)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        checkRatio();
        room.take(n, name);
        out.write(buffer, 0, n);
      }
    }
    return target;
  }

  private void checkRatio() throws IOException {
    if (bytes > FREE && bytes > limits.of(Limit.ARCHIVE_RATIO) * Files.size(path)) {
      throw limits.over(Limit.ARCHIVE_RATIO, "intake.archive-ratio", name);
    }
  }

  /** Removes the files and their folder. */
  @Override
  public void close() {
    folder.close();
  }
}
