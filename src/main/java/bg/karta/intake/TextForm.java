package bg.karta.intake;

import bg.karta.letter.ByteTable;
import bg.karta.letter.CharsetGuess.Doubt;
import bg.karta.letter.Unwrapped;
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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a text file are read: its charset and the byte-order mark to pass over.
 *
 * <p>A byte-order mark decides; without one, zero bytes give UTF-16 away; the rest is decided by
 * all the bytes.
 *
 * @param over the charsets that the text, being UTF-8 already, was taken for when it was written in
 *     UTF-8 once more, the last first
 * @param doubt the charset that the text is likelier in, but for its being hardly ever used
 */
record TextForm(
    Path path,
    Charset charset,
    List<ByteTable> over,
    int mark,
    Note evidence,
    @Nullable Doubt doubt) {
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([a-z][a-z0-9._-]*)[\"']");

  /** What the bytes would have said. */
  private static final Set<Charset> OF_UNICODE =
      Set.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"));

  /** The form of a file that begins with the bytes of {@code head}. */
  static TextForm of(String file, Path path, byte[] head) throws IOException {
    ByteOrderMark mark = ByteOrderMark.of(head);
    if (mark != null && mark != ByteOrderMark.UTF_8) {
      Note evidence = new Note("charset.mark", List.of(mark.charset().name()));
      return new TextForm(path, mark.charset(), mark.length(), evidence);
    }
    Charset wide = mark == null ? utf16(head) : null;
    return wide == null
        ? TextBytes.form(file, path, head)
        : new TextForm(path, wide, 0, new Note("charset.zeros", List.of(wide.name())));
  }

  /** The form of a file that the user says is in a charset. */
  static TextForm in(Charset charset, Path path, byte[] head) {
    ByteOrderMark mark = ByteOrderMark.of(head);
    boolean marked = mark != null && mark.charset().equals(charset);
    Note evidence = new Note("charset.given", List.of(charset.name()), true);
    return new TextForm(path, charset, mark != null && marked ? mark.length() : 0, evidence);
  }

  private TextForm(Path path, Charset charset, int mark, Note evidence) {
    this(path, charset, List.of(), mark, evidence);
  }

  /** The same form where it is uncertain. */
  TextForm uncertain(Note other, @Nullable Doubt doubt) {
    return new TextForm(path, charset, over, mark, other, doubt);
  }

  TextForm(Path path, Charset charset, List<ByteTable> over, int mark, Note evidence) {
    this(path, charset, over, mark, evidence, null);
  }

  /** Copies the list. */
  TextForm {
    over = List.copyOf(over);
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
    if (!charset.equals(TextBytes.WINDOWS_1251) || !declaration.lookingAt()) {
      return this;
    }
    String name = declaration.group(1);
    if (!Charset.isSupported(name)) {
      throw new Failure(Failure.Category.INPUT, "intake.xml-charset", file, name);
    }
    Charset declared = Charset.forName(name);
    boolean other = !declared.newEncoder().canEncode('\u0430') || OF_UNICODE.contains(declared);
    return other
        ? this
        : new TextForm(
            path, declared, 0, new Note("charset.declared", List.of(declared.name()), true));
  }

  /** Opens the text behind its byte-order mark. */
  Reader open() throws IOException {
    boolean anyByte = !OF_UNICODE.contains(charset) || !over.isEmpty();
    return open(anyByte ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT);
  }

  private Reader open(CodingErrorAction action) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    in.skipNBytes(mark);
    Reader reader = reader(in, charset, action);
    for (ByteTable table : over) {
      reader = reader(new Unwrapped(reader, table), StandardCharsets.UTF_8, action);
    }
    return reader;
  }

  private static Reader reader(InputStream in, Charset charset, CodingErrorAction action) {
    return new InputStreamReader(
        in, charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action));
  }

  /** Whether an ASCII character is one byte here. */
  boolean ofBytes() {
    return charset.equals(StandardCharsets.UTF_8) || !OF_UNICODE.contains(charset);
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
}
