package bg.karta.workbook;

import org.jspecify.annotations.Nullable;

/**
 * Reads and changes the attributes of a tag as it stands in a file, {@code <c r="A1" s="3">}, and
 * leaves all else in it as it is. An attribute is known by its name without a prefix.
 */
final class XmlTag {
  private XmlTag() {}

  /** The value of an attribute, null if the tag has none of that name. */
  static @Nullable String value(String tag, String name) {
    int[] at = find(tag, name);
    return at == null ? null : XmlEscapes.decoded(tag.substring(at[1], at[2]));
  }

  /** The tag with an attribute set to a value. */
  static String with(String tag, String name, String value) {
    int[] at = find(tag, name);
    if (at != null) {
      return tag.substring(0, at[1]) + XmlEscapes.encoded(value) + tag.substring(at[2]);
    }
    int end = tag.length() - (isEmpty(tag) ? 2 : 1);
    return tag.substring(0, end).stripTrailing()
        + " "
        + name
        + "=\""
        + XmlEscapes.encoded(value)
        + "\""
        + tag.substring(end);
  }

  /** The tag without an attribute. */
  static String without(String tag, String name) {
    int[] at = find(tag, name);
    return at == null ? tag : tag.substring(0, at[0]).stripTrailing() + tag.substring(at[2] + 1);
  }

  /** The tag of an element that has content, for one that has none. */
  static String opened(String tag) {
    return isEmpty(tag) ? tag.substring(0, tag.length() - 2).stripTrailing() + ">" : tag;
  }

  private static boolean isEmpty(String tag) {
    return tag.endsWith("/>");
  }

  /** Where the attribute's name begins and where its value begins and ends. */
  private static int @Nullable [] find(String tag, String name) {
    int at = nameEnd(tag, 1);
    while (true) {
      int begin = skipSpace(tag, at);
      int end = nameEnd(tag, begin);
      int equals = skipSpace(tag, end);
      if (end == begin || equals >= tag.length() || tag.charAt(equals) != '=') {
        return null;
      }
      int quote = skipSpace(tag, equals + 1);
      int close = quote >= tag.length() ? -1 : tag.indexOf(tag.charAt(quote), quote + 1);
      if (close < 0) {
        return null;
      }
      if (isNamed(tag, begin, end, name)) {
        return new int[] {begin, quote + 1, close};
      }
      at = close + 1;
    }
  }

  private static boolean isNamed(String tag, int begin, int end, String name) {
    int local = end - name.length();
    return local >= begin
        && tag.startsWith(name, local)
        && (local == begin || (tag.charAt(local - 1) == ':' && !tag.startsWith("xmlns:", begin)));
  }

  private static int skipSpace(String tag, int from) {
    int at = from;
    while (at < tag.length() && Character.isWhitespace(tag.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int nameEnd(String tag, int from) {
    int at = from;
    while (at < tag.length() && "=/>".indexOf(tag.charAt(at)) < 0 && tag.charAt(at) > ' ') {
      at++;
    }
    return at;
  }
}
