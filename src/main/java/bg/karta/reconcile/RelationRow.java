package bg.karta.reconcile;

import bg.karta.kind.Field;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table of relations, as it is written.
 *
 * @param relation the id
 * @param sort what is said of the indicators
 * @param result the indicator that is judged, {@code *} for every one
 * @param parts indicators with semicolons between them
 * @param base what parts are taken from or of, written as the base of a claim
 * @param threshold percent of a break; the smallest number that two indicators should not share
 * @param titleBg what it says, in Bulgarian
 * @param titleEn the same in English
 * @param source who says so
 */
@Kind(name = "relation", bg = "Зависимост между показатели", en = "Relation between indicators")
public record RelationRow(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Зависимост", "Идентификатор"},
            en = "id")
        String relation,
    @Field(type = FieldType.TEXT, required = true, bg = "Вид") String sort,
    @Field(
            type = FieldType.TEXT,
            required = true,
            bg = {"Резултат", "Показател"})
        String result,
    @Field(
            type = FieldType.TEXT,
            bg = {"Части", "Събираеми"})
        @Nullable String parts,
    @Field(type = FieldType.TEXT, bg = "База") @Nullable String base,
    @Field(type = FieldType.NUMBER, bg = "Праг", min = 0) @Nullable Double threshold,
    @Field(type = FieldType.TEXT, bg = "Наименование") @Nullable String titleBg,
    @Field(
            type = FieldType.TEXT,
            bg = {"Наименование на английски", "Английско наименование"})
        @Nullable String titleEn,
    @Field(type = FieldType.TEXT, bg = "Източник") @Nullable String source) {}
