package bg.karta.limit;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write amounts: {@code 16384}, and of bytes {@code 64M} too. */
final class Quantity {
  /** Each a thousand and twenty-four times the one before. */
  private static final String PREFIXES = "KMGT";

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})([KMGT]?)");

  private Quantity() {}

  /** The amount, or nothing where the text is none. */
  static OptionalLong of(String text, Limit.Unit unit) {
    Matcher matcher = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches() || (unit != Limit.Unit.BYTES && !matcher.group(2).isEmpty())) {
      return OptionalLong.empty();
    }
    long amount = Long.parseLong(matcher.group(1));
    int shift = matcher.group(2).isEmpty() ? 0 : 10 * (PREFIXES.indexOf(matcher.group(2)) + 1);
    return amount > Long.MAX_VALUE >> shift
        ? OptionalLong.empty()
        : OptionalLong.of(amount << shift);
  }

  /** The shortest text that says the amount whole. */
  static String text(long amount, Limit.Unit unit) {
    if (unit != Limit.Unit.BYTES || amount == 0) {
      return String.valueOf(amount);
    }
    int power = Math.min(Long.numberOfTrailingZeros(amount) / 10, PREFIXES.length());
    return (amount >> (10 * power)) + (power == 0 ? "" : PREFIXES.substring(power - 1, power));
  }
}
