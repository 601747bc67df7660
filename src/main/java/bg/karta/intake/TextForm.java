package bg.karta.intake;

import bg.karta.text.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a text file are read: its charset and the byte-order mark to pass over.
 *
 * <p>A byte-order mark decides; without one, zero bytes give UTF-16 away; then what is valid UTF-8
 * is UTF-8, and all else is windows-1251, the charset of Bulgarian spreadsheets and of the state's
 * open data portal. UTF-8 is judged on the whole file in a pass of its own, as one foreign name in
 * the last row of a windows-1251 file would otherwise be found out only after thousands of rows
 * were handed over. Text that is UTF-8 but for a few bytes is refused, for as windows-1251 it would
 * be gibberish from end to end.
 */
record TextForm(Path path, Charset charset, int mark, Note evidence) {
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([a-z][a-z0-9._-]*)[\"']");

  /** What the bytes would have told. */
  private static final Set<Charset> NOT_OF_BYTES =
      Set.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  /** The form of a file that begins with the bytes of {@code head}. */
  static TextForm of(String file, Path path, byte[] head) throws IOException {
    ByteOrderMark mark = ByteOrderMark.of(head);
    if (mark == ByteOrderMark.UTF_8 && !scan(path).valid()) {
      throw damaged(file, path);
    }
    if (mark != null) {
      Note evidence = new Note("charset.mark", List.of(mark.charset().name()));
      return new TextForm(path, mark.charset(), mark.length(), evidence);
    }
    Charset wide = utf16(head);
    return wide == null
        ? narrow(file, path)
        : new TextForm(path, wide, 0, new Note("charset.zeros", List.of(wide.name())));
  }

  /**
   * The form of an XML text, which may declare a charset. What the bytes themselves tell goes
   * before it, and windows-1251 is what they are taken for where they tell nothing.
   *
   * @param start the beginning of the text in small letters
   * @throws Failure if the charset declared is none that is known
   */
  TextForm asDeclared(String file, String start) {
    Matcher declaration = DECLARED.matcher(start);
    if (!charset.equals(WINDOWS_1251) || !declaration.lookingAt()) {
      return this;
    }
    String name = declaration.group(1);
    if (!Charset.isSupported(name)) {
      throw new Failure(Failure.Kind.INPUT, "intake.xml-charset", file, name);
    }
    Charset declared = Charset.forName(name);
    boolean other = !declared.newEncoder().canEncode('\u0430') || NOT_OF_BYTES.contains(declared);
    return other
        ? this
        : new TextForm(
            path, declared, 0, new Note("charset.declared", List.of(declared.name()), true));
  }

  /** Opens the text behind its byte-order mark. */
  Reader open() throws IOException {
    boolean anyByte = charset.equals(WINDOWS_1251);
    return open(anyByte ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT);
  }

  private Reader open(CodingErrorAction action) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    in.skipNBytes(mark);
    return new InputStreamReader(
        in, charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action));
  }

  /** Whether an ASCII character is one byte here. */
  boolean ofBytes() {
    return charset.equals(StandardCharsets.UTF_8) || charset.equals(WINDOWS_1251);
  }

  /** The first characters of the text, to judge it by; what is broken shows when it is read. */
  String head(int length) throws IOException {
    try (Reader reader = open(CodingErrorAction.REPLACE)) {
      char[] buffer = new char[length];
      int filled = 0;
      for (int n = 0; n >= 0 && filled < length; n = reader.read(buffer, filled, length - filled)) {
        filled += n;
      }
      return new String(buffer, 0, filled);
    }
  }

  /**
   * Digits, delimiters and line ends have a zero byte in UTF-16 and Cyrillic letters a four, always
   * on the same side.
   */
  private static @Nullable Charset utf16(byte[] head) {
    int pairs = head.length / 2;
    int[] zeros = new int[2];
    int[] high = new int[2];
    for (int i = 0; i < pairs * 2; i++) {
      if (head[i] == 0) {
        zeros[i % 2]++;
      }
      if (head[i] == 0 || head[i] == 4) {
        high[i % 2]++;
      }
    }
    for (int side = 0; side < 2; side++) {
      if (zeros[side] > 0 && high[side] * 10 >= pairs * 9 && zeros[1 - side] * 20 < pairs) {
        return side == 1 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      }
    }
    return null;
  }

  private static TextForm narrow(String file, Path path) throws IOException {
    Utf8Scan scan = scan(path);
    if (scan.damaged()) {
      throw damaged(file, path);
    }
    if (scan.valid()) {
      Note evidence =
          scan.wellFormed() == 0
              ? new Note("charset.ascii", List.of(), true)
              : new Note("charset.well-formed", List.of(scan.wellFormed()), true);
      return new TextForm(path, StandardCharsets.UTF_8, 0, evidence);
    }
    Stray stray = Stray.at(path, scan.firstStray());
    String shown = String.format(Locale.ROOT, "%02X", stray.value);
    Note evidence = new Note("charset.stray", List.of(WINDOWS_1251.name(), shown, stray.line));
    return new TextForm(path, WINDOWS_1251, 0, evidence);
  }

  private static Utf8Scan scan(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Utf8Scan.of(in);
    }
  }

  private static Failure damaged(String file, Path path) throws IOException {
    long line = Stray.at(path, scan(path).firstStray()).line;
    return new Failure(Failure.Kind.INPUT, "intake.utf8-damaged", file, line);
  }

  /** The first byte that UTF-8 has no place for, and its line. */
  private record Stray(int value, long line) {
    private static Stray at(Path path, long offset) throws IOException {
      long line = 1;
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
        for (long left = offset; left > 0; left--) {
          if (in.read() == '\n') {
            line++;
          }
        }
        return new Stray(in.read(), line);
      }
    }
  }
}
