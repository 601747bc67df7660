package bg.karta.kind;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a version of the National Map plans for a territory: a service and its maximum users. */
@Kind(name = "plan", bg = "План по Националната карта", en = "Plan of the National Map")
public record Plan(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Карта", "Версия на картата"})
        String map,
    @Field(
            type = FieldType.TERRITORY,
            key = true,
            bg = {"Територия", "Община/област", "Община"},
            en = "municipality")
        String territory,
    @Field(
            type = FieldType.CODE,
            codes = "service",
            key = true,
            bg = {"Услуга", "Вид услуга"})
        String service,
    @Field(type = FieldType.CODE, codes = "level", required = true, bg = "Ниво") String level,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Максимален брой потребители", "Брой потребители"})
        Long maxUsers,
    @Field(
            type = FieldType.CODE,
            codes = "plan-stage",
            required = true,
            bg = {"Етап", "Фаза"})
        String stage,
    @Field(
            type = FieldType.TEXT,
            bg = {"Решение", "Акт"})
        @Nullable String decision,
    @Field(type = FieldType.DATE, required = true, bg = "Дата") LocalDate date) {}
