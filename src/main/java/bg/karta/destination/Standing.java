package bg.karta.destination;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/** What stands in a file that an output would replace, told by its first bytes. */
final class Standing {
  private static final int LOOKED_AT = 8192;
  private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final List<byte[]> JOURNALS =
      List.of(
          HexFormat.of().parseHex("d9d505f920a163d7"),
          HexFormat.of().parseHex("377f0682"),
          HexFormat.of().parseHex("377f0683"));
  private static final String KEY = "karta-key ";

  private final Path file;
  private final byte[] head;

  private Standing(Path file, byte[] head) {
    this.file = file;
    this.head = head;
  }

  static Standing in(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Standing(file, in.readNBytes(LOOKED_AT));
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

  /** Whether karta writes the like to files whose names end so; nothing is lost of an empty one. */
  boolean fits() {
    if (head.length == 0) {
      return true;
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "xlsx" -> isWorkbook();
      case "json", "ndjson", "jsonl", "sarif" -> isText() && begins("{", "[");
      case "html", "htm" -> isText() && begins("<!doctype html", "<html");
      case "svg" -> isText() && begins("<") && text().contains("<svg");
      case "xml" -> isText() && begins("<?xml", "<testsuite");
      case "ics" -> isText() && begins("begin:vcalendar");
      case "csv", "tsv", "tab" -> isText() && !isMarkup();
      case "txt", "md", "markdown" -> isText();
      default -> false;
    };
  }

  private boolean isMarkup() {
    return begins("<!doctype", "<html", "<?xml", "<svg", "{\"", "[{", "{\n", "%pdf-", "{\\rtf");
  }

  private boolean isWorkbook() {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().anyMatch(part -> part.getName().matches("(?iu)[/\\\\]?xl[/\\\\].+"));
    } catch (IOException noArchive) {
      return false;
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

  private boolean begins(String... with) {
    String start = text().stripLeading().toLowerCase(Locale.ROOT);
    return Arrays.stream(with).anyMatch(start::startsWith);
  }

  private String text() {
    String text = new String(head, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
