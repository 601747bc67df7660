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
            en = "casework_id")
        String casework,
    @Field(type = FieldType.DATE, key = true, bg = "Дата") LocalDate date,
    @Field(
            type = FieldType.CODE,
            codes = "casework-step",
            key = true,
            bg = {"Стъпка", "Дейност"})
        String step,
    @Field(
            type = FieldType.TEXT,
            bg = {"Резултат", "Изход"})
        @Nullable String outcome,
    @Field(
            type = FieldType.PERSON,
            bg = {"ЕГН/ЛНЧ", "ЕГН", "ЛНЧ", "Лице"})
        @Nullable String person) {}
