package bg.karta.kind;

import java.time.YearMonth;

/** Children of a municipality who need a foster family, by age and disability. */
@Kind(name = "foster-need", bg = "Потребност от приемна грижа", en = "Need of foster care")
public record FosterNeed(
    @Field(type = FieldType.MUNICIPALITY, key = true, bg = "Община", example = "BGS01")
        String municipality,
    @Field(type = FieldType.MONTH, key = true, bg = "Месец", example = "2025-12") YearMonth month,
    @Field(
            type = FieldType.CODE,
            codes = "foster-age",
            key = true,
            bg = {"Възраст", "Възрастова група"},
            example = "4-9")
        String age,
    @Field(
            type = FieldType.YES_NO,
            key = true,
            bg = {"Увреждане", "С увреждане"},
            example = "false")
        Boolean disability,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Деца", "Брой деца"},
            example = "2")
        Long children) {}
