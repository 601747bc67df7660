package bg.karta.workbook;

import bg.karta.person.PersonalNumbers;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Hides the personal numbers in what is copied of a workbook.
 *
 * @param operator gives a text with every personal number in it masked: {@code 75******63}
 * @param personal whole texts of cells that are to be such a number though they do not look it
 */
public record WorkbookMask(UnaryOperator<String> operator, Set<String> personal) {
  /** What has fewer digits holds no personal number. */
  private static final int FEWEST_DIGITS = 9;

  private static final String STARS = "******";
  private static final String ZEROS = "000000";

  /** The text, masked. */
  String text(String text) {
    if (isPersonal(text)) {
      return PersonalNumbers.conceal(text.strip());
    }
    return mayHold(text) ? operator.apply(text) : text;
  }

  /** The text, masked by zeros: for a formula or a tag, where asterisks would have a meaning. */
  String code(String text) {
    String masked = text(text);
    return masked.length() == text.length() ? zeros(text, masked) : masked.replace(STARS, ZEROS);
  }

  /** A number in groups keeps the marks between its digits. */
  private static String zeros(String text, String masked) {
    StringBuilder out = new StringBuilder(masked);
    for (int i = 0; i < text.length(); i++) {
      if (masked.charAt(i) != text.charAt(i)) {
        out.setCharAt(i, '0');
      }
    }
    return out.toString();
  }

  /** A stored number, masked if it is a personal one; it is then a text. */
  String number(String stored) {
    if (personal.isEmpty() && !mayHold(stored)) {
      return stored;
    }
    String plain = plain(stored);
    String masked = text(plain);
    return masked.equals(plain) ? stored : masked;
  }

  /** The number without an exponent and without a fraction that is nothing. */
  private static String plain(String stored) {
    try {
      BigDecimal number = new BigDecimal(stored.strip());
      return number.scale() < -20 ? stored : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException notANumber) {
      return stored;
    }
  }

  private boolean isPersonal(String text) {
    return !personal.isEmpty() && personal.contains(text.strip());
  }

  private static boolean mayHold(String text) {
    if (text.length() < FEWEST_DIGITS) {
      return false;
    }
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits >= FEWEST_DIGITS;
  }

  /** Passes on what stands at the scanner, a text or a tag, masked. */
  void copy(XmlScanner in, Writer out) throws IOException {
    String raw = in.raw();
    if (in.kind() != XmlScanner.Token.TEXT) {
      out.write(code(raw));
      return;
    }
    String text = in.text();
    String masked = code(text);
    out.write(masked.equals(text) ? raw : XmlEscapes.encoded(masked));
  }

  /** Passes on a whole part, masked. */
  void copyAll(XmlScanner in, Writer out) throws IOException {
    while (in.next()) {
      copy(in, out);
    }
  }

  /**
   * Passes on the part of shared texts. A number may be in pieces of different fonts; a text that
   * holds one becomes a text of one piece.
   */
  void copyShared(XmlScanner in, Writer out) throws IOException {
    while (in.next()) {
      if (in.starts("si") && in.kind() == XmlScanner.Token.START) {
        shared(in, out);
      } else {
        in.copy(out);
      }
    }
  }

  private void shared(XmlScanner in, Writer out) throws IOException {
    String prefix = in.prefix();
    RichRuns runs = RichRuns.read(in, "si");
    String masked = text(runs.text());
    if (masked.equals(runs.text())) {
      out.write(runs.raw());
    } else {
      out.write(RichRuns.plain(prefix, "si", masked));
    }
  }
}
