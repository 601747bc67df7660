package bg.karta.report;

import java.nio.charset.StandardCharsets;

/** The name of a file as a URI reference: a relative one stays relative. */
final class FileUri {
  /** What RFC 3986 lets stand in a path, besides letters and digits of ASCII. */
  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  private FileUri() {}

  /** The reference to a file as it was named on the command line. */
  static String of(String file) {
    String path = file.replace('\\', '/');
    if (path.matches("[A-Za-z]:/.*")) {
      return "file:///" + path.substring(0, 2) + encode(path.substring(2));
    }
    return path.startsWith("/") ? "file://" + encode(path) : encode(withoutDot(path));
  }

  /** Whether the reference holds only from the folder that the command ran in. */
  static boolean isRelative(String uri) {
    return !uri.startsWith("file:");
  }

  private static String withoutDot(String path) {
    return path.startsWith("./") ? withoutDot(path.substring(2)) : path;
  }

  private static String encode(String path) {
    StringBuilder out = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(hex(c >> 4)).append(hex(c & 0xf));
      }
    }
    return out.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
