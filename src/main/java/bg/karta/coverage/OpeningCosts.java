package bg.karta.coverage;

import bg.karta.kind.Field;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kind;
import bg.karta.money.Currency;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table of terms of opening services; an empty cell gives nothing.
 *
 * @param service the type, by code or name
 * @param cost of a place and year
 * @param currency of both costs
 * @param step the unit in which places are added
 * @param minPlaces the fewest places of a service
 * @param maxPlaces the most places of a service
 * @param openingCost of one new service, once
 */
@Kind(
    name = "opening-costs",
    bg = "Условия за откриване на услуги",
    en = "Terms of opening services")
public record OpeningCosts(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Услуга", "Вид услуга"})
        String service,
    @Field(
            type = FieldType.MONEY,
            bg = {"Разход за място", "Стандарт"},
            min = 0)
        @Nullable Double cost,
    @Field(type = FieldType.CODE, codes = "currency", bg = "Валута") @Nullable String currency,
    @Field(type = FieldType.COUNT, bg = "Стъпка") @Nullable Long step,
    @Field(type = FieldType.COUNT, bg = "Минимум места") @Nullable Long minPlaces,
    @Field(type = FieldType.COUNT, bg = "Максимум места") @Nullable Long maxPlaces,
    @Field(type = FieldType.MONEY, bg = "Разход за откриване", min = 0)
        @Nullable Double openingCost) {
  /** The terms that the line gives for the type of a code. */
  public GivenTerms terms(String code) {
    return new GivenTerms(
        code,
        amount(cost),
        currency == null ? null : Currency.valueOf(currency),
        step,
        minPlaces,
        maxPlaces,
        amount(openingCost));
  }

  private static @Nullable BigDecimal amount(@Nullable Double value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }
}
