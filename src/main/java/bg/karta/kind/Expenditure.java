package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.util.List;

/** What was spent on a service in a year. */
@Kind(
    name = "expenditure",
    bg = "Разход за услуга",
    en = "Expenditure of a service",
    preparation = MoneyPreparation.class)
public record Expenditure(
    @Field(
            type = FieldType.REF,
            ref = Service.class,
            key = true,
            bg = {"Услуга", "Идентификатор на услугата"},
            en = "service_id",
            example = "П-001")
        String service,
    @Field(type = FieldType.YEAR, key = true, bg = "Година", example = "2025") Long year,
    @Field(
            type = FieldType.MONEY,
            required = true,
            bg = {"Сума", "Изразходвани средства", "Отчет"},
            min = 0,
            example = "371500")
        Double amount,
    @Field(
            type = FieldType.CODE,
            codes = "currency",
            required = true,
            bg = "Валута",
            example = "BGN")
        String currency) {
  static final List<RecordRule<Expenditure>> RULES =
      List.of(
          new RecordRule<>(
              "expenditure-lev-after-euro",
              Severity.ERROR,
              Rule.Group.MONEY,
              "currency",
              "Разходът за {0} г. е в левове, а от 01.01.2026 г. паричната единица е еврото.",
              "The expenditure of {0} is in leva, but since 1 January 2026 the currency is the euro.",
              spent -> spent.year >= Budget.EURO && spent.currency.equals("BGN"),
              spent -> List.of(String.valueOf(spent.year))),
          new RecordRule<>(
              "expenditure-euro-too-early",
              Severity.WARNING,
              Rule.Group.MONEY,
              "currency",
              "Разходът за {0} г. е в евро, а до 31.12.2025 г. паричната единица беше левът.",
              "The expenditure of {0} is in euro, but until 31 December 2025 the currency was the lev.",
              spent -> spent.year < Budget.EURO && spent.currency.equals("EUR"),
              spent -> List.of(String.valueOf(spent.year))));
}
