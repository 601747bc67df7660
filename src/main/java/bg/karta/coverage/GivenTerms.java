package bg.karta.coverage;

import bg.karta.money.Currency;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Terms of opening services that the user gives; null stands for what is not given.
 *
 * @param service the type or kind of activity that they are for, or null for all
 * @param cost of a place and year
 * @param currency the currency of both costs, or null for that of the question
 * @param step the unit in which places are added
 * @param least the fewest places of a service
 * @param most the most places of a service
 * @param openingCost of one new service, once
 */
public record GivenTerms(
    @Nullable String service,
    @Nullable BigDecimal cost,
    @Nullable Currency currency,
    @Nullable Long step,
    @Nullable Long least,
    @Nullable Long most,
    @Nullable BigDecimal openingCost) {
  /** The cost of a place. */
  public static GivenTerms cost(String service, BigDecimal cost) {
    return new GivenTerms(service, cost, null, null, null, null, null);
  }

  /** The unit in which places are added. */
  public static GivenTerms step(@Nullable String service, long step) {
    return new GivenTerms(service, null, null, step, null, null, null);
  }

  /** The size of a service. */
  public static GivenTerms size(@Nullable String service, long least, long most) {
    return new GivenTerms(service, null, null, null, least, most, null);
  }
}
