package bg.karta.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step of a casework: what was done on a day. */
@Kind(name = "casework-step", bg = "Стъпка по случай", en = "Step of a casework")
public record CaseworkStep(
    @Field(
            type = FieldType.REF,
            ref = Casework.class,
            key = true,
            bg = {"Случай", "Номер на случай"},
            en = "casework_id",
            example = "С-0001")
        String casework,
    @Field(type = FieldType.DATE, key = true, bg = "Дата", example = "2025-02-10") LocalDate date,
    @Field(
            type = FieldType.CODE,
            codes = "casework-step",
            key = true,
            bg = {"Стъпка", "Дейност"},
            example = "assessment")
        String step,
    @Field(
            type = FieldType.TEXT,
            bg = {"Резултат", "Изход"},
            example = "план за действие")
        @Nullable String outcome,
    @Field(
            type = FieldType.PERSON,
            bg = {"ЕГН/ЛНЧ", "ЕГН", "ЛНЧ", "Лице"},
            example = "6101057509")
        @Nullable String person) {}
