package bg.karta.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** A currency that money is told in. */
public enum Currency {
  BGN,
  EUR;

  /** Leva for a euro, fixed when the euro took the lev's place. */
  private static final BigDecimal LEVA_PER_EURO = new BigDecimal("1.95583");

  private static final int FIRST_YEAR_OF_EURO = 2026;
  private static final int DIGITS = 20;

  /** The currency of the country on a day. */
  public static Currency on(LocalDate day) {
    return day.getYear() < FIRST_YEAR_OF_EURO ? BGN : EUR;
  }

  /**
   * A sum of another currency in hundredths of this one, rounded half up.
   *
   * @param amount the sum
   * @param other its currency
   */
  public long hundredths(BigDecimal amount, Currency other) {
    BigDecimal own = amount;
    if (this != other) {
      own =
          this == BGN
              ? amount.multiply(LEVA_PER_EURO)
              : amount.divide(LEVA_PER_EURO, DIGITS, RoundingMode.HALF_UP);
    }
    return own.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** Hundredths as a sum with two decimals. */
  public static BigDecimal sum(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }
}
