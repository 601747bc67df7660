package bg.karta.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The records of a workbook of old Excel (BIFF8), one after another, as POI finds them in their
 * container. What is broken in them is an {@link IOException}, whichever exception POI has for it.
 * Numbers are those of Microsoft's [MS-XLS].
 */
final class XlsRecords implements Closeable {
  static final int BOF = 0x809;
  static final int EOF = 0x0A;

  /** The texts of the workbook, and the text that a formula gives, may go on in further records. */
  static final int SHARED_STRINGS = 0xFC;

  static final int STRING = 0x207;

  /** The stream that holds the records. */
  static final String STREAM = "Workbook";

  private static final int LONGEST = 8224;

  /** Marks of a shared text: that fonts of parts of it follow, and how it is pronounced. */
  private static final int FONTS = 8;

  private static final int PRONOUNCED = 4;

  /** Something that POI reads. */
  @FunctionalInterface
  private interface PoiReading<T> {
    T read() throws IOException;
  }

  private final POIFSFileSystem container;
  private final RecordInputStream in;
  private final byte[] data = new byte[LONGEST];
  private int id;
  private int length;

  /**
   * Opens the records.
   *
   * @param position where the first of them stands, in bytes from the beginning of the stream
   */
  XlsRecords(Path path, long position) throws IOException {
    container = container(path);
    try {
      in =
          sound(
              () -> {
                var stream = container.createDocumentInputStream(STREAM);
                if (stream.skip(position) < position) {
                  throw new ZipException("position " + position);
                }
                return new RecordInputStream(stream);
              });
    } catch (IOException e) {
      container.close();
      throw e;
    }
  }

  /** The names of the streams in a document of old Office, which tell what it is. */
  static Set<String> streams(Path path) throws IOException {
    try (POIFSFileSystem container = container(path)) {
      return sound(() -> Set.copyOf(container.getRoot().getEntryNames()));
    }
  }

  private static POIFSFileSystem container(Path path) throws IOException {
    return sound(() -> new POIFSFileSystem(path.toFile(), true));
  }

  private static <T> T sound(PoiReading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (RuntimeException e) {
      throw new IOException("workbook", e);
    }
  }

  /** Goes on to the next record; false at the end of the file. */
  boolean next() throws IOException {
    return sound(this::advance);
  }

  private boolean advance() {
    // What was not asked for of a text that may go on in further records.
    in.readFully(data, 0, in.remaining());
    if (!in.hasNextRecord()) {
      return false;
    }
    in.nextRecord();
    id = in.getSid();
    boolean goesOn = id == SHARED_STRINGS || id == STRING;
    length = goesOn ? 0 : in.remaining();
    in.readFully(data, 0, length);
    return true;
  }

  /** What kind of record it is. */
  int id() {
    return id;
  }

  /** How many bytes it has, 0 for those whose texts go on. */
  int length() {
    return length;
  }

  int unsignedByte(int at) throws IOException {
    require(at, 1);
    return data[at] & 0xFF;
  }

  int unsignedShort(int at) throws IOException {
    require(at, 2);
    return (data[at] & 0xFF) | ((data[at + 1] & 0xFF) << 8);
  }

  int integer(int at) throws IOException {
    return unsignedShort(at) | (unsignedShort(at + 2) << 16);
  }

  double number(int at) throws IOException {
    return Double.longBitsToDouble(
        (integer(at) & 0xFFFFFFFFL) | ((long) integer(at + 4) << Integer.SIZE));
  }

  /**
   * A text that begins with the number of its characters.
   *
   * @param bytes how many bytes that number has
   */
  String text(int at, int bytes) throws IOException {
    int count = bytes == 1 ? unsignedByte(at) : unsignedShort(at);
    return characters(at + bytes, count);
  }

  /** The characters of a text behind the byte that says how many bytes each has. */
  String characters(int at, int count) throws IOException {
    boolean two = (unsignedByte(at) & 1) != 0;
    require(at + 1, two ? 2 * count : count);
    return two
        ? new String(data, at + 1, 2 * count, StandardCharsets.UTF_16LE)
        : new String(data, at + 1, count, StandardCharsets.ISO_8859_1);
  }

  /** How many texts follow each other in the record of the shared ones. */
  int sharedStrings() throws IOException {
    return sound(
        () -> {
          in.readInt();
          return in.readInt();
        });
  }

  /** The next of the shared texts; which fonts it has, and how it is pronounced, is passed over. */
  String sharedString() throws IOException {
    return sound(
        () -> {
          int count = in.readUShort();
          int flags = in.readUByte();
          int fonts = (flags & FONTS) == 0 ? 0 : in.readUShort();
          int pronounced = (flags & PRONOUNCED) == 0 ? 0 : in.readInt();
          String text =
              (flags & 1) == 0 ? in.readCompressedUnicode(count) : in.readUnicodeLEString(count);
          skip(4L * fonts + pronounced);
          return text;
        });
  }

  private void skip(long bytes) throws ZipException {
    if (bytes < 0) {
      throw new ZipException("length " + bytes);
    }
    for (long left = bytes; left > 0; left -= LONGEST) {
      in.readFully(data, 0, (int) Math.min(left, LONGEST));
    }
  }

  /** The text that a formula gives. */
  String formulaText() throws IOException {
    return sound(in::readString);
  }

  private void require(int at, int bytes) throws IOException {
    if (at + bytes > length) {
      throw new ZipException("record " + id + " of " + length + " bytes");
    }
  }

  @Override
  public void close() throws IOException {
    container.close();
  }
}
