package bg.karta.kind;

import org.jspecify.annotations.Nullable;

/** How many people of a group live in a municipality in a year. */
@Kind(name = "population", bg = "Население по групи", en = "Population by group")
public record Population(
    @Field(type = FieldType.MUNICIPALITY, key = true, bg = "Община", example = "BGS01")
        String municipality,
    @Field(type = FieldType.YEAR, key = true, bg = "Година", example = "2024") Long year,
    @Field(
            type = FieldType.CODE,
            codes = "population-group",
            key = true,
            bg = {"Група", "Категория"},
            en = "group",
            example = "all")
        String category,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Брой лица", "Лица"},
            example = "20300")
        Long persons,
    @Field(type = FieldType.TEXT, bg = "Източник", example = "пример") @Nullable String source) {}
