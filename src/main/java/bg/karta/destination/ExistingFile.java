package bg.karta.destination;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What stands in a file that an output would replace, recognised by its first bytes. */
final class ExistingFile {
  private static final int LOOKED_AT = 8192;
  private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** Where the file format has a program's own number, and karta's: "kart". */
  private static final int AT_MARK = 68;

  private static final int MARK = 0x6B617274;
  private static final List<byte[]> JOURNALS =
      List.of(
          HexFormat.of().parseHex("d9d505f920a163d7"),
          HexFormat.of().parseHex("377f0682"),
          HexFormat.of().parseHex("377f0683"));
  private static final String KEY = "karta-key ";
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int LONGEST_PART = 1 << 20;

  /** The endings of files of rows, which hold nothing but them. */
  private static final Set<String> ROWS = Set.of("csv", "tsv", "tab", "ndjson", "jsonl");

  private final Path file;
  private final byte[] head;

  private ExistingFile(Path file, byte[] head) {
    this.file = file;
    this.head = head;
  }

  static ExistingFile in(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new ExistingFile(file, in.readNBytes(LOOKED_AT));
    }
  }

  /** Whether a file's name, be it there or not, is that of a journal of a database beside it. */
  static boolean isJournal(Path file) throws IOException {
    String name = file.toString();
    for (String ending : Spared.JOURNALS) {
      if (name.endsWith(ending)) {
        Path database = Path.of(name.substring(0, name.length() - ending.length()));
        return Files.isRegularFile(database) && in(database).isDatabase();
      }
    }
    return false;
  }

  private boolean begins(byte[] with) {
    return head.length >= with.length
        && ByteBuffer.wrap(head, 0, with.length).equals(ByteBuffer.wrap(with));
  }

  /** An SQLite database of whatever program, or the journal of one. */
  boolean isDatabase() {
    return begins(DATABASE) || JOURNALS.stream().anyMatch(this::begins);
  }

  /** A register of karta's, by the mark that SQLite keeps for programs in a file's head. */
  boolean isRegister() {
    return begins(DATABASE)
        && head.length > AT_MARK + Integer.BYTES
        && ByteBuffer.wrap(head).getInt(AT_MARK) == MARK;
  }

  /** A key of karta's, with whatever remarks before it. */
  boolean isKey() {
    return text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .findFirst()
        .filter(line -> line.startsWith(KEY))
        .isPresent();
  }

  /**
   * Whether it may be something that karta wrote, as far as can be known before the output is made:
   * by the marks of its formats, or as a text of rows, which has none. Nothing is lost of an empty
   * file.
   */
  boolean mayBeOwn() {
    return head.length == 0
        || isMarked()
        || (isText() && HeadedText.mayBe(text(), isNamedAsRows()));
  }

  /** Whether it is something that karta wrote, the like of an output, or of one of its tables. */
  boolean isOwn(ExistingFile output, Set<List<String>> known) throws IOException {
    return head.length == 0
        || isMarked()
        || HeadedText.of(text()).isLike(HeadedText.of(output.text()))
        || known.contains(HeadedText.of(text()).headings());
  }

  /** Whether it is something that karta wrote, or a table with some headings. */
  boolean isOwn(List<String> headings) {
    return head.length == 0 || isMarked() || new HeadedText(headings).isLike(HeadedText.of(text()));
  }

  /** Whether it has a mark of one of the formats that karta gives one. */
  private boolean isMarked() {
    return isZip() ? isWorkbook() : isText() && Marks.in(text());
  }

  private boolean isNamedAsRows() {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ROWS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private boolean isZip() {
    return begins(ZIP);
  }

  /** A workbook that karta made and nobody saved again, or one to which it added its findings. */
  private boolean isWorkbook() {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return holds(zip, "docProps/app.xml", "<Application>karta</Application>")
          || holds(zip, "xl/workbook.xml", "karta_findings");
    } catch (IOException noArchive) {
      return false;
    }
  }

  private static boolean holds(ZipFile zip, String part, String mark) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(LONGEST_PART), StandardCharsets.UTF_8).contains(mark);
    }
  }

  /** Text has no control characters but those that part its lines and cells. */
  private boolean isText() {
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return false;
      }
    }
    return true;
  }

  private String text() {
    String text = new String(head, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
