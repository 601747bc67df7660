package bg.karta.intake;

import java.util.Locale;
import java.util.Set;

/** Names of files that stand beside tables and are none: letters, scans, signatures. */
final class Documents {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "pdf", "doc", "docx", "odt", "rtf", "ppt", "pptx", "odp", "jpg", "jpeg", "png", "gif",
          "tif", "tiff", "bmp", "svg", "heic", "webp", "msg", "eml", "p7s", "p7m", "asc", "sig",
          "md", "log");

  /** A text may as well be a table. */
  private static final Set<String> TEXTS = Set.of("txt", "");

  private Documents() {}

  /** Whether the name ends as that of a letter, a picture or a signature. */
  static boolean isDocument(String name) {
    return DOCUMENTS.contains(ending(name));
  }

  /** Whether the name ends as that of a text, or has no ending. */
  static boolean isText(String name) {
    return TEXTS.contains(ending(name));
  }

  private static String ending(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int point = file.lastIndexOf('.');
    return point < 0 ? "" : file.substring(point + 1).toLowerCase(Locale.ROOT);
  }
}
