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
            en = "training_id",
            example = "О-001")
        String id,
    @Field(
            type = FieldType.CODE,
            codes = "training-topic",
            required = true,
            bg = {"Тема", "Тема на обучението"},
            example = "foster")
        String topic,
    @Field(
            type = FieldType.REF,
            ref = Provider.class,
            bg = {"ЕИК", "Доставчик", "ЕИК на доставчика"},
            example = "000990011")
        @Nullable String provider,
    @Field(type = FieldType.OBLAST, bg = "Област", example = "BGS") @Nullable String oblast,
    @Field(
            type = FieldType.DATE,
            required = true,
            bg = {"Дата", "Дата на обучението"},
            example = "2024-09-15")
        LocalDate date,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Брой лица", "Обучени", "Участници"},
            example = "12")
        Long persons) {}
