package bg.karta.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a sheet that are merged over several rows. A sheet names them behind its rows, which
 * need them; so the bytes are first gone through for them alone, which takes a tenth of the time of
 * reading the rows.
 */
final class MergedCells {
  private static final byte[] END_OF_ROWS = "sheetData>".getBytes(StandardCharsets.US_ASCII);

  private static final Pattern MERGED =
      Pattern.compile(
          "<(?:[^\\s<>/:]+:)?mergeCell\\s[^<>]*?ref=[\"']\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})[\"']");

  /** What stands behind the rows is short but for conditional formats and links. */
  private static final int MOST_BEHIND = 32 << 20;

  /**
   * One such cell.
   *
   * @param column its first column, from 0
   * @param first its first row
   * @param last its last row
   */
  record MergedCell(int column, int first, int last) {}

  private MergedCells() {}

  /** The cells in the order of their first rows. */
  static List<MergedCell> in(InputStream sheet) throws IOException {
    byte[] behind = behindRows(sheet);
    Matcher matcher = MERGED.matcher(new String(behind, StandardCharsets.ISO_8859_1));
    List<MergedCell> cells = new ArrayList<>();
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(2));
      int last = Integer.parseInt(matcher.group(3));
      if (last > first) {
        cells.add(new MergedCell(XlsxRows.columnOf(matcher.group(1)), first, last));
      }
    }
    cells.sort(Comparator.comparingInt(MergedCell::first));
    return List.copyOf(cells);
  }

  /** The bytes behind the end of the rows, which is known by a slash before its name. */
  private static byte[] behindRows(InputStream sheet) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int kept = 0;
    for (int n = sheet.read(buffer, 0, buffer.length); n >= 0; ) {
      int end = endOfRows(buffer, kept + n);
      if (end >= 0) {
        return joined(buffer, end, kept + n, sheet);
      }
      int length = kept + n;
      kept = Math.min(length, 2 * END_OF_ROWS.length);
      System.arraycopy(buffer, length - kept, buffer, 0, kept);
      n = sheet.read(buffer, kept, buffer.length - kept);
    }
    return new byte[0];
  }

  private static byte[] joined(byte[] buffer, int from, int to, InputStream sheet)
      throws IOException {
    byte[] rest = sheet.readNBytes(MOST_BEHIND);
    byte[] all = new byte[to - from + rest.length];
    System.arraycopy(buffer, from, all, 0, to - from);
    System.arraycopy(rest, 0, all, to - from, rest.length);
    return all;
  }

  private static int endOfRows(byte[] bytes, int length) {
    for (int i = 0; i + END_OF_ROWS.length <= length; i++) {
      if (bytes[i] == 's' && startsAt(bytes, i) && isClosing(bytes, i)) {
        return i + END_OF_ROWS.length;
      }
    }
    return -1;
  }

  private static boolean startsAt(byte[] bytes, int at) {
    for (int i = 1; i < END_OF_ROWS.length; i++) {
      if (bytes[at + i] != END_OF_ROWS[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name stands in {@code </sheetData>} or {@code </x:sheetData>}. */
  private static boolean isClosing(byte[] bytes, int at) {
    for (int i = at - 1; i >= Math.max(0, at - END_OF_ROWS.length); i--) {
      if (bytes[i] == '/' || bytes[i] == '<') {
        return bytes[i] == '/';
      }
    }
    return false;
  }
}
