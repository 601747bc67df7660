package bg.karta.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The colour of a font, as far as it matters whether a light ground hides it. */
final class FontColour {
  private static final Pattern COLOUR = Pattern.compile("<([^\\s<>/:]+:)?color(?=[\\s/>])[^>]*>");

  /** Above this share of white a colour is hard to read on the grounds of findings. */
  private static final double LIGHT = 0.25;

  private FontColour() {}

  /** The font in black, if its own colour is light; else null. */
  static @Nullable String darkened(String font) {
    Matcher colour = COLOUR.matcher(font);
    if (!colour.find() || !isLight(colour.group())) {
      return null;
    }
    String prefix = colour.group(1) == null ? "" : colour.group(1);
    String end = colour.group().endsWith("/>") ? "/>" : ">";
    String black = "<" + prefix + "color rgb=\"FF000000\"" + end;
    return font.substring(0, colour.start()) + black + font.substring(colour.end());
  }

  private static boolean isLight(String tag) {
    String rgb = XmlTag.value(tag, "rgb");
    if (rgb != null && rgb.matches("[0-9A-Fa-f]{6,8}")) {
      int colour = (int) Long.parseLong(rgb, 16);
      int red = (colour >> 16) & 0xFF;
      int green = (colour >> 8) & 0xFF;
      return (0.3 * red + 0.59 * green + 0.11 * (colour & 0xFF)) / 0xFF > LIGHT;
    }
    // The theme's first colour and its third are its grounds; 1 and 9 of the old palette are white.
    String theme = XmlTag.value(tag, "theme");
    String indexed = XmlTag.value(tag, "indexed");
    return "0".equals(theme) || "2".equals(theme) || "1".equals(indexed) || "9".equals(indexed);
  }
}
