package bg.karta.money;

import bg.karta.text.Failure;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum that somebody said is added to the budget, such as the 258 million leva of 2024.
 *
 * @param amount above 0
 * @param currency the currency it was announced in
 */
public record AnnouncedSum(BigDecimal amount, Currency currency) {
  private static final Pattern FORM =
      Pattern.compile("([+-]?[\\d\\h'.,]*\\d)(?:\\h*([\\p{L}€]+\\.?))?");

  /** At most 15 digits and two decimals: what can be counted in cents exactly. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,13}(\\.\\d{1,2})?");

  /**
   * Reads {@code 258000000}, {@code 258 000 000,50 лв.} or {@code 258000000BGN}.
   *
   * @param otherwise the currency of a sum that names none
   * @throws Failure if it is no amount, not above 0, or of an unknown currency
   */
  public static AnnouncedSum parse(String text, Currency otherwise) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.sum", text);
    }
    String number = form.group(1).replaceAll("[\\h']", "").replace(',', '.');
    if (!NUMBER.matcher(number).matches() || new BigDecimal(number).signum() <= 0) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.sum", text);
    }
    String currency = form.group(2);
    return new AnnouncedSum(
        new BigDecimal(number), currency == null ? otherwise : Currency.named(currency));
  }

  /** The sum in a currency, to the cent. */
  public BigDecimal in(Currency other) {
    return currency.convert(amount, other);
  }
}
