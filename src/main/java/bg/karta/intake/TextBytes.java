package bg.karta.intake;

import bg.karta.letter.ByteTable;
import bg.karta.letter.CharsetGuess;
import bg.karta.letter.Unwrapped;
import bg.karta.text.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The charset of a text of which an ASCII character is one byte: what is valid UTF-8 is UTF-8, and
 * all else windows-1251, the charset of Bulgarian spreadsheets and of the state's open data portal,
 * unless its letters say that it is another; where they are few, the note says that it is a guess.
 *
 * <p>It is judged on the whole file in a pass of its own, as one foreign name in the last row of a
 * windows-1251 file would otherwise be found out only after thousands of rows were handed over.
 * Text that is UTF-8 but for a few bytes is refused, for as windows-1251 it would be gibberish from
 * end to end. UTF-8 that was written in UTF-8 once more is read as what it was before.
 */
final class TextBytes {
  static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  private static final Charset WESTERN = ByteTable.WESTERN.charset();

  private static final List<ByteTable> TAKEN_FOR =
      List.of(ByteTable.WESTERN, ByteTable.CYRILLIC, ByteTable.MAC_ROMAN);

  /** UTF-8 may have been written once more so many times. */
  private static final int MOST_TIMES = 3;

  private static final byte[] XML = "<?xml".getBytes(StandardCharsets.US_ASCII);

  private TextBytes() {}

  static TextForm form(String file, Path path, byte[] head) throws IOException {
    boolean marked = ByteOrderMark.of(head) == ByteOrderMark.UTF_8;
    Utf8Scan scan = scan(path);
    if (scan.change() >= 0) {
      long line = Stray.at(path, scan.change()).line;
      throw new Failure(Failure.Category.INPUT, "intake.charset-changes", file, line);
    }
    if (scan.damaged() || (marked && !scan.valid())) {
      throw damaged(file, path, scan);
    }
    return scan.valid() ? utf8(path, marked, scan) : other(path, head, scan);
  }

  private static TextForm utf8(Path path, boolean marked, Utf8Scan scan) throws IOException {
    int mark = marked ? ByteOrderMark.UTF_8.length() : 0;
    List<ByteTable> over = over(path, mark, scan);
    if (!over.isEmpty()) {
      List<String> names = over.stream().map(table -> table.charset().name()).toList();
      return new TextForm(
          path,
          StandardCharsets.UTF_8,
          over,
          mark,
          new Note("charset.repeated", List.of(over.size() + 1, names)));
    }
    String name = StandardCharsets.UTF_8.name();
    Note evidence =
        marked
            ? new Note("charset.mark", List.of(name))
            : scan.wellFormed() == 0
                ? new Note("charset.ascii", List.of(), true)
                : new Note("charset.well-formed", List.of(scan.wellFormed()), true);
    return new TextForm(path, StandardCharsets.UTF_8, over, mark, evidence);
  }

  /** What the text was taken for, each time that it was written in UTF-8 once more. */
  private static List<ByteTable> over(Path path, int mark, Utf8Scan scan) throws IOException {
    List<ByteTable> over = new ArrayList<>();
    Utf8Scan last = scan;
    for (boolean found = true; found && over.size() < MOST_TIMES && last.mayBeRepeated(); ) {
      found = false;
      for (int i = 0; i < TAKEN_FOR.size() && !found; i++) {
        Utf8Scan below = scan(path, mark, over, TAKEN_FOR.get(i));
        found = below.isText();
        if (found) {
          over.add(TAKEN_FOR.get(i));
          last = below;
        }
      }
    }
    return over;
  }

  /** The scan of what was written in UTF-8 once more, if it was taken for a charset before. */
  private static Utf8Scan scan(Path path, int mark, List<ByteTable> over, ByteTable last)
      throws IOException {
    Note none = new Note("charset.ascii", List.of());
    TextForm form = new TextForm(path, StandardCharsets.UTF_8, over, mark, none);
    try (Reader reader = form.open();
        InputStream in = new Unwrapped(reader, last)) {
      return Utf8Scan.of(in);
    }
  }

  private static TextForm other(Path path, byte[] head, Utf8Scan scan) throws IOException {
    Stray stray = Stray.at(path, scan.firstStray());
    String shown = String.format(Locale.ROOT, "%02X", stray.value);
    if (declares(head)) {
      return form(path, WINDOWS_1251, "charset.stray", shown, stray.line);
    }
    CharsetGuess guess = guess(path);
    Charset charset = guess.charset();
    String key =
        charset.equals(WINDOWS_1251)
            ? "charset.stray"
            : charset.equals(WESTERN) ? "charset.western" : "charset.letters";
    TextForm form = form(path, charset, key, shown, stray.line);
    CharsetGuess.Doubt doubt = guess.doubt();
    return guess.isUncertain()
        ? form.uncertain(
            uncertain(form.evidence(), guess), doubt != null && doubt.likelier() ? doubt : null)
        : form;
  }

  private static TextForm form(Path path, Charset charset, String key, String shown, long line) {
    Note evidence = new Note(key, List.of(charset.name(), shown, line));
    return new TextForm(path, charset, List.of(), 0, evidence);
  }

  private static Note uncertain(Note evidence, CharsetGuess guess) {
    CharsetGuess.Doubt doubt = guess.doubt();
    return doubt == null
        ? new Note("charset.few", List.of(evidence, guess.letters()))
        : new Note(
            "charset.doubt",
            List.of(
                evidence, guess.letters(), doubt.word(), doubt.other(), doubt.charset().name()));
  }

  /** Whether it is XML, which names its charset itself. */
  private static boolean declares(byte[] head) {
    return head.length > XML.length && Arrays.equals(head, 0, XML.length, XML, 0, XML.length);
  }

  private static CharsetGuess guess(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return CharsetGuess.of(in);
    }
  }

  private static Utf8Scan scan(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Utf8Scan.of(in);
    }
  }

  private static Failure damaged(String file, Path path, Utf8Scan scan) throws IOException {
    long line = Stray.at(path, scan.firstStray()).line;
    return new Failure(Failure.Category.INPUT, "intake.utf8-damaged", file, line);
  }

  /** The first byte that UTF-8 has no place for, and its line. */
  private record Stray(int value, long line) {
    private static Stray at(Path path, long offset) throws IOException {
      long line = 1;
      int before = 0;
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
        for (long left = offset; left > 0; left--) {
          int b = in.read();
          // A carriage return alone ends the lines of old Macs.
          line += b == '\r' || (b == '\n' && before != '\r') ? 1 : 0;
          before = b;
        }
        return new Stray(in.read(), line);
      }
    }
  }
}
