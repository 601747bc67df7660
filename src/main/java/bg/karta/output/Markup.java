package bg.karta.output;

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
}
