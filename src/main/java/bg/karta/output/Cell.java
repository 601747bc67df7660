package bg.karta.output;

import bg.karta.text.Decimals;
import bg.karta.text.Messages;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the values of cells to the few shapes that every format knows how to write. */
public final class Cell {
  /** A code among several, or before a colon. */
  private static final Pattern CODE = Pattern.compile("[^,;:\\s]+");

  private static final int FOUR_PLACES = 4;
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private Cell() {}

  /**
   * The value as {@code null}, {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean} or
   * {@code LocalDate}. A number that is not finite is not defined, so it becomes {@code null}.
   */
  static @Nullable Object of(@Nullable Object value, Column.Type type) {
    if (value instanceof Estimate estimate) {
      return number(estimate.value());
    }
    if (value instanceof Number number) {
      return type == Column.Type.BOOLEAN ? (Object) (number.doubleValue() != 0) : number(number);
    }
    if (value instanceof String text) {
      return type == Column.Type.DATE ? date(text) : wellFormed(text);
    }
    return value == null || value instanceof Boolean || value instanceof LocalDate
        ? value
        : wellFormed(value.toString());
  }

  /** The value for programs: decimals with a point and without exponent, dates in ISO form. */
  public static String text(@Nullable Object value, Column.Type type) {
    Object cell = of(value, type);
    return cell == null ? "" : written(cell);
  }

  /** What {@link #of} gave, as {@link #text} writes it. */
  static String written(Object cell) {
    return cell instanceof BigDecimal decimal ? decimal.toPlainString() : cell.toString();
  }

  /**
   * The value for people: decimals to four places, or where they are below 1 to four digits, so
   * that a small share does not become 0; a dash for what is not defined.
   */
  static String display(@Nullable Object value, Column column, TableStyle style) {
    Object cell = forSheet(value, column, style.messages());
    if (cell == null) {
      return "–";
    }
    if (value instanceof Estimate estimate) {
      return estimate.mark() + display(estimate.value(), column, style);
    }
    if (cell instanceof Boolean truth) {
      return style.messages().get(truth ? "output.yes" : "output.no");
    }
    return cell instanceof BigDecimal decimal
        ? rounded(decimal).stripTrailingZeros().toPlainString()
        : cell.toString();
  }

  /** The value as {@link #of} has it, marks and codes as people see them. */
  static @Nullable Object forSheet(@Nullable Object value, Column column, Messages messages) {
    Object cell = of(value, column.type());
    if (column.type() == Column.Type.MARKS && cell != null) {
      return Mark.letters(cell.toString(), messages);
    }
    return cell instanceof String code && !column.words().isEmpty() ? words(code, column) : cell;
  }

  /** The words of a code, or of several with commas, semicolons or colons between them. */
  private static String words(String codes, Column column) {
    String word = column.words().get(codes);
    return word == null
        ? CODE.matcher(codes)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        column.words().getOrDefault(found.group(), found.group())))
        : word;
  }

  /** Whether people are shown less of the value than there is. */
  static boolean isRounded(@Nullable Object value, Column.Type type) {
    return type.isNumber()
        && of(value, type) instanceof BigDecimal decimal
        && rounded(decimal).compareTo(decimal) != 0;
  }

  private static BigDecimal rounded(BigDecimal decimal) {
    return decimal.abs().compareTo(BigDecimal.ONE) < 0
        ? decimal.round(FOUR_DIGITS)
        : decimal.setScale(FOUR_PLACES, RoundingMode.HALF_UP);
  }

  private static @Nullable Object number(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal.stripTrailingZeros();
    }
    if (number instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    if (number instanceof Double || number instanceof Float) {
      // A float is the decimal that it is written as, not that of its own bits.
      double value =
          number instanceof Float ? Double.parseDouble(number.toString()) : number.doubleValue();
      return Double.isFinite(value) ? Decimals.exact(value) : null;
    }
    return number.longValue();
  }

  private static Object date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      return wellFormed(text);
    }
  }

  /** Half a surrogate pair is no character: no format could carry it. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return StandardCharsets.UTF_16BE.decode(StandardCharsets.UTF_16BE.encode(text)).toString();
      }
    }
    return text;
  }
}
