package bg.karta.money;

import bg.karta.kind.Nomenclature;
import bg.karta.text.Failure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The two currencies that amounts are on record in. The euro replaced the lev on 1 January 2026.
 */
public enum Currency {
  BGN,
  EUR;

  /** Leva for a euro: fixed, and never rounded or turned round. */
  private static final BigDecimal RATE = new BigDecimal("1.95583");

  private static final int CENTS = 2;
  private static final int FIRST_YEAR_OF_EURO = 2026;

  /** The currency of a year's budget. */
  public static Currency of(int year) {
    return year < FIRST_YEAR_OF_EURO ? BGN : EUR;
  }

  /**
   * The currency of a code or name, in any case: {@code BGN}, {@code лв.}, {@code евро}.
   *
   * @throws Failure if there is none such
   */
  public static Currency named(String name) {
    Nomenclature.Code code = Nomenclature.named("currency").find(name);
    if (code == null) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.currency", name);
    }
    return valueOf(code.code());
  }

  /**
   * An amount of this currency in another: at the full fixed rate, rounded to the cent, half a cent
   * up, as the law on the introduction of the euro has it. 258 000 000 leva are 131 913 305.35
   * euro.
   */
  public BigDecimal convert(BigDecimal amount, Currency other) {
    if (this == other) {
      return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }
    return other == EUR
        ? amount.divide(RATE, CENTS, RoundingMode.HALF_UP)
        : amount.multiply(RATE).setScale(CENTS, RoundingMode.HALF_UP);
  }
}
