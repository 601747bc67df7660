package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the state's budget gives a municipality in a year for a type of service. */
@Kind(
    name = "budget",
    bg = "Средства за делегирана дейност",
    en = "Budget of a delegated service",
    preparation = MoneyPreparation.class)
public record Budget(
    @Field(type = FieldType.YEAR, key = true, bg = "Година", example = "2025") Long year,
    @Field(type = FieldType.MUNICIPALITY, key = true, bg = "Община", example = "BGS01")
        String municipality,
    @Field(
            type = FieldType.REF,
            ref = ServiceType.class,
            key = true,
            bg = {"Услуга", "Вид услуга"},
            example = "ДСХ")
        String service,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Места", "Брой места", "Капацитет"},
            example = "20")
        Long places,
    @Field(
            type = FieldType.MONEY,
            bg = {"Стандарт", "Стандарт за място"},
            min = 0,
            example = "18900")
        @Nullable Double standard,
    @Field(
            type = FieldType.MONEY,
            required = true,
            bg = {"Сума", "Сума (в лв.)"},
            min = 0,
            example = "378000")
        Double amount,
    @Field(
            type = FieldType.CODE,
            codes = "currency",
            required = true,
            bg = "Валута",
            example = "BGN")
        String currency) {
  /** The first year of the euro: 1 January 2026, at 1.95583 leva. */
  static final int EURO = 2026;

  static final List<RecordRule<Budget>> RULES =
      List.of(
          new RecordRule<>(
              "budget-lev-after-euro",
              Severity.ERROR,
              Rule.Group.MONEY,
              "currency",
              "Средствата за {0} г. са в левове, а от 01.01.2026 г. паричната единица е еврото.",
              "The money for {0} is in leva, but since 1 January 2026 the currency is the euro.",
              budget -> budget.year >= EURO && budget.currency.equals("BGN"),
              budget -> List.of(String.valueOf(budget.year))),
          new RecordRule<>(
              "budget-euro-too-early",
              Severity.WARNING,
              Rule.Group.MONEY,
              "currency",
              "Средствата за {0} г. са в евро, а до 31.12.2025 г. паричната единица беше левът.",
              "The money for {0} is in euro, but until 31 December 2025 the currency was the lev.",
              budget -> budget.year < EURO && budget.currency.equals("EUR"),
              budget -> List.of(String.valueOf(budget.year))),
          new RecordRule<>(
              "budget-places-without-amount",
              Severity.WARNING,
              Rule.Group.MONEY,
              "amount",
              "За {0} {0?място|места} няма средства (сума 0).",
              "There is no money for {0} {0?place|places} (amount 0).",
              budget -> budget.places > 0 && budget.amount == 0,
              budget -> List.of(String.valueOf(budget.places))),
          new RecordRule<>(
              "budget-amount-without-places",
              Severity.WARNING,
              Rule.Group.MONEY,
              "places",
              "Има средства ({0}), а местата са 0.",
              "There is money ({0}), but there are 0 places.",
              budget -> budget.places == 0 && budget.amount > 0,
              budget -> List.of(BigDecimal.valueOf(budget.amount).toPlainString())));
}
