package bg.karta.cli.option;

import bg.karta.text.Failure;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a share as people write it: {@code 0.9}, {@code 0,9}, {@code 90%}, {@code 90 %}. */
final class Share {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,9})?|[.,]\\d{1,9})\\h*(%?)");

  private static final int PERCENT = 2;

  private Share() {}

  /**
   * A share from 0 to 1.
   *
   * @param key the message for what is none
   * @throws Failure if it is none
   */
  static double of(String given, String key) {
    Matcher matcher = FORM.matcher(given.strip());
    if (matcher.matches()) {
      BigDecimal number = new BigDecimal(matcher.group(1).replace(',', '.'));
      BigDecimal share = matcher.group(2).isEmpty() ? number : number.movePointLeft(PERCENT);
      if (share.compareTo(BigDecimal.ONE) <= 0) {
        return share.doubleValue();
      }
    }
    throw new Failure(Failure.Category.USAGE, key, given);
  }
}
