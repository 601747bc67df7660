package bg.karta.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A training of staff or of foster families. */
@Kind(name = "training", bg = "Обучение", en = "Training of staff")
public record StaffTraining(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Идентификатор на обучението", "Идентификатор", "№ на обучението"},
            en = "training_id")
        String id,
    @Field(
            type = FieldType.CODE,
            codes = "training-topic",
            required = true,
            bg = {"Тема", "Тема на обучението"})
        String topic,
    @Field(
            type = FieldType.REF,
            ref = Provider.class,
            bg = {"ЕИК", "Доставчик", "ЕИК на доставчика"})
        @Nullable String provider,
    @Field(type = FieldType.OBLAST, bg = "Област") @Nullable String oblast,
    @Field(
            type = FieldType.DATE,
            required = true,
            bg = {"Дата", "Дата на обучението"})
        LocalDate date,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Брой лица", "Обучени", "Участници"})
        Long persons) {}
