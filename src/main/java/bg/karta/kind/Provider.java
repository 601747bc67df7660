package bg.karta.kind;

import org.jspecify.annotations.Nullable;

/** A provider of social services. */
@Kind(name = "provider", bg = "Доставчик на социални услуги", en = "Provider of social services")
public record Provider(
    @Field(
            type = FieldType.EIK,
            key = true,
            bg = {"ЕИК", "БУЛСТАТ", "ЕИК/БУЛСТАТ"})
        String eik,
    @Field(
            type = FieldType.TEXT,
            required = true,
            bg = {"Доставчик", "Наименование на доставчика"},
            en = {"provider", "provider_name"})
        String name,
    @Field(
            type = FieldType.CODE,
            codes = "form",
            bg = {"Вид доставчик", "Вид на доставчика"})
        @Nullable String form,
    @Field(type = FieldType.MUNICIPALITY, bg = "Община") @Nullable String municipality,
    @Field(type = FieldType.SETTLEMENT, bg = "Населено място") @Nullable String settlement,
    @Field(
            type = FieldType.TEXT,
            bg = {"Седалище и адрес на управление", "Адрес"})
        @Nullable String address,
    @Field(
            type = FieldType.EMAIL,
            bg = {"Електронна поща", "Имейл", "E-mail"})
        @Nullable String email,
    @Field(type = FieldType.PHONE, bg = "Телефон") @Nullable String phone,
    @Field(
            type = FieldType.URL,
            bg = {"Интернет страница", "Уебсайт"})
        @Nullable String website) {}
