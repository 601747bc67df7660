package bg.karta.kind;

import org.jspecify.annotations.Nullable;

/** What the state's budget gives a municipality in a year for a type of service. */
@Kind(name = "budget", bg = "Средства за делегирана дейност", en = "Budget of a delegated service")
public record Budget(
    @Field(type = FieldType.YEAR, key = true, bg = "Година") Long year,
    @Field(type = FieldType.MUNICIPALITY, key = true, bg = "Община") String municipality,
    @Field(
            type = FieldType.REF,
            ref = ServiceType.class,
            key = true,
            bg = {"Услуга", "Вид услуга"})
        String service,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Места", "Брой места", "Капацитет"})
        Long places,
    @Field(
            type = FieldType.MONEY,
            bg = {"Стандарт", "Стандарт за място"},
            min = 0)
        @Nullable Double standard,
    @Field(
            type = FieldType.MONEY,
            required = true,
            bg = {"Сума", "Сума (в лв.)"},
            min = 0)
        Double amount,
    @Field(type = FieldType.CODE, codes = "currency", required = true, bg = "Валута")
        String currency) {}
