package bg.karta.intake;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.text.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Opens the files that officers exchange. A file is recognised by its content; the ending of its
 * name is asked only whether a text that begins with a bracket is JSON or a heading.
 */
public final class Intake {
  private static final int HEAD = 1 << 16;

  private static final Pattern HTML =
      Pattern.compile(
          "<(!doctype\\s+html|html|head|body|table|meta|title|script|div)(?![a-z0-9_]).*",
          Pattern.DOTALL);

  private static final Pattern XML = Pattern.compile("<[?!a-z].*", Pattern.DOTALL);

  /** A bracket and what can follow it in records of JSON, but hardly in the heading of a CSV. */
  private static final Pattern JSON =
      Pattern.compile("(\\{\\s*[\"}]|\\[\\s*[\\[{\\]]).*", Pattern.DOTALL);

  private Intake() {}

  /**
   * The tables in a file, at least one.
   *
   * @param file the file as the user named it, for messages
   * @param path where to read it, an ordinary file that stays while its tables are read
   * @throws Failure if the file is missing, empty, broken, or not a table karta can read
   */
  public static List<RowSource> open(String file, Path path) {
    return open(file, path, Limits.STANDARD);
  }

  /** The tables in a file, of which no more is taken in than the limits say. */
  public static List<RowSource> open(String file, Path path, Limits limits) {
    return open(file, path, Settlements.NONE, null, limits);
  }

  /**
   * The tables in a file, at least one.
   *
   * @param settlements tells in which municipality the settlements lie that the file names by code
   * @param charset the charset that a text is said to be in, or null to find out
   * @param limits how much of the file is taken in
   * @throws Failure if the file is missing, empty, broken, too large, or not a table karta can read
   */
  public static List<RowSource> open(
      String file, Path path, Settlements settlements, @Nullable Charset charset, Limits limits) {
    requireFile(file, path, limits);
    return tables(file, path, settlements, charset, limits).stream()
        .<RowSource>map(source -> new PlainRows(source, limits))
        .toList();
  }

  private static List<RowSource> tables(
      String file, Path path, Settlements settlements, @Nullable Charset charset, Limits limits) {
    try {
      byte[] head = head(path);
      if (FirstBytes.isZip(head)) {
        return Workbooks.open(file, path, limits);
      }
      if (FirstBytes.isOldOffice(head)) {
        return OldOffice.open(file, path, limits);
      }
      String refusal = head.length == 0 ? "intake.empty" : FirstBytes.refusal(head);
      if (refusal != null) {
        throw failure(refusal, file);
      }
      return List.of(text(file, path, head, settlements, charset, limits));
    } catch (AccessDeniedException e) {
      throw failure("intake.no-permission", file);
    } catch (IOException e) {
      throw failure("intake.unreadable", file);
    }
  }

  private static void requireFile(String file, Path path, Limits limits) {
    if (Files.isDirectory(path)) {
      throw failure("intake.directory", file);
    }
    if (Files.notExists(path)) {
      throw failure("failure.input.missing", file);
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw failure("intake.not-a-file", file);
    }
    long size = path.toFile().length();
    if (size > limits.of(Limit.FILE_BYTES)) {
      throw limits.over(Limit.FILE_BYTES, "intake.file-too-large", file, size);
    }
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(HEAD);
    }
  }

  private static RowSource text(
      String file,
      Path path,
      byte[] head,
      Settlements settlements,
      @Nullable Charset charset,
      Limits limits)
      throws IOException {
    TextForm form =
        charset == null ? TextForm.of(file, path, head) : TextForm.in(charset, path, head);
    if (form.ofBytes() && FirstBytes.isBinary(head)) {
      throw failure("intake.binary", file);
    }
    String start = start(file, form);
    if (HTML.matcher(start).matches()) {
      throw failure("intake.html", file);
    }
    if (XML.matcher(start).matches()) {
      return RegixSource.open(
          file, charset == null ? form.asDeclared(file, start) : form, settlements, limits);
    }
    return isJson(file, start)
        ? JsonSource.open(file, form, limits)
        : CsvSource.open(file, form, limits);
  }

  /** The beginning of the text behind white space, in small letters. */
  private static String start(String file, TextForm form) throws IOException {
    String start = form.head(HEAD / 4).stripLeading().toLowerCase(Locale.ROOT);
    if (start.isEmpty()) {
      throw failure("intake.empty", file);
    }
    return start;
  }

  private static boolean isJson(String file, String start) {
    String name = file.toLowerCase(Locale.ROOT);
    return JSON.matcher(start).matches()
        || name.endsWith(".json")
        || name.endsWith(".ndjson")
        || name.endsWith(".jsonl");
  }

  static Failure failure(String key, String file) {
    return new Failure(Failure.Category.INPUT, key, file);
  }
}
