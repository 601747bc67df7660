package bg.karta.kind;

import org.jspecify.annotations.Nullable;

/** A town or village of the ЕКАТТЕ classifier. */
@Kind(name = "settlement", bg = "Населено място", en = "Settlement")
public record Settlement(
    @Field(
            type = FieldType.EKATTE,
            key = true,
            bg = {"ЕКАТТЕ", "Код по ЕКАТТЕ"},
            en = "ekatte",
            example = "00151")
        String code,
    @Field(
            type = FieldType.TEXT,
            required = true,
            bg = {"Населено място", "Име"},
            example = "гр. Айтос")
        String name,
    @Field(type = FieldType.MUNICIPALITY, required = true, bg = "Община", example = "BGS01")
        String municipality,
    @Field(
            type = FieldType.COUNT,
            bg = {"Население", "Брой жители"},
            example = "20300")
        @Nullable Long population) {}
