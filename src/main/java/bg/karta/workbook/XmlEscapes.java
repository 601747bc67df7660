package bg.karta.workbook;

/** Characters that XML gives a meaning of their own, written for it and read from it. */
final class XmlEscapes {
  /** The longest reference worth reading is of the last character, 10FFFF. */
  private static final int LONGEST = 10;

  private XmlEscapes() {}

  /** The text for use between tags and in attributes. */
  static String encoded(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** The text that is meant; a reference that is not known stands for itself. */
  static String decoded(String text) {
    int reference = text.indexOf('&');
    if (reference < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    while (reference >= 0) {
      int end = text.indexOf(';', reference);
      if (end < 0) {
        break;
      }
      String meant = end - reference > LONGEST ? "" : meant(text.substring(reference + 1, end));
      if (!meant.isEmpty()) {
        out.append(text, done, reference).append(meant);
        done = end + 1;
      }
      reference = text.indexOf('&', reference + 1);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static String meant(String reference) {
    return switch (reference) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> reference.startsWith("#") ? character(reference.substring(1)) : "";
    };
  }

  private static String character(String number) {
    boolean hex = number.startsWith("x");
    try {
      int code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException notANumber) {
      return "";
    }
  }
}
