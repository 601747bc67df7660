package bg.karta.kind;

import org.jspecify.annotations.Nullable;

/** A provider of social services. */
@Kind(name = "provider", bg = "Доставчик на социални услуги", en = "Provider of social services")
public record Provider(
    @Field(
            type = FieldType.EIK,
            key = true,
            bg = {"ЕИК", "БУЛСТАТ", "ЕИК/БУЛСТАТ"},
            example = "000990011")
        String eik,
    @Field(
            type = FieldType.TEXT,
            required = true,
            bg = {"Доставчик", "Наименование на доставчика"},
            en = {"provider", "provider_name"},
            example = "Община Айтос")
        String name,
    @Field(
            type = FieldType.CODE,
            codes = "form",
            bg = {"Вид доставчик", "Вид на доставчика"},
            example = "municipality")
        @Nullable String form,
    @Field(type = FieldType.MUNICIPALITY, bg = "Община", example = "BGS01")
        @Nullable String municipality,
    @Field(type = FieldType.SETTLEMENT, bg = "Населено място", example = "гр. Айтос")
        @Nullable String settlement,
    @Field(
            type = FieldType.TEXT,
            bg = {"Седалище и адрес на управление", "Адрес"},
            example = "Айтос, ул. „Пример“ № 1")
        @Nullable String address,
    @Field(
            type = FieldType.EMAIL,
            bg = {"Електронна поща", "Имейл", "E-mail"},
            example = "aytos@example.bg")
        @Nullable String email,
    @Field(type = FieldType.PHONE, bg = "Телефон", example = "056 000 000") @Nullable String phone,
    @Field(
            type = FieldType.URL,
            bg = {"Интернет страница", "Уебсайт"},
            example = "https://www.example.bg")
        @Nullable String website) {}
