package bg.karta.output;

import bg.karta.text.Visible;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Text for pages and XML files. */
public final class Markup {
  private Markup() {}

  /**
   * The text for use between tags and in quoted attributes: what would be a tag is shown, and
   * controls, which XML cannot hold, are written like {@code \x1b}.
   */
  public static String escape(String text) {
    return Visible.paragraph(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The text on one line for use in a quoted attribute, in which XML keeps no line breaks. */
  public static String attribute(String text) {
    return escape(Visible.line(text));
  }

  /** The SHA-256 by which a page allows its own style sheet or script and no other. */
  public static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
