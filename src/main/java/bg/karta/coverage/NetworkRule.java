package bg.karta.coverage;

import bg.karta.kind.Field;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the minimum network has in every territory: so many services, or places, of which any of
 * some types or kinds of activity serves.
 *
 * @param services codes of types or kinds, as a JSON array
 * @param target codes of the target groups whose types serve, as a JSON array; null for any
 * @param level {@code municipal} for each municipality, {@code oblast} for each oblast
 * @param minServices how many open services at least; null for none
 * @param minPlaces how many places at least; null for none
 * @param source who asks for it
 */
@Kind(
    name = "network-rule",
    bg = "Правило на минималната мрежа",
    en = "Rule of the minimum network")
public record NetworkRule(
    @Field(type = FieldType.TEXT, key = true, bg = "Правило") String rule,
    @Field(
            type = FieldType.CODES,
            codes = "service",
            required = true,
            bg = {"Услуги", "Видове услуги"})
        String services,
    @Field(type = FieldType.CODES, codes = "target", bg = "Целева група") @Nullable String target,
    @Field(type = FieldType.CODE, codes = "level", required = true, bg = "Ниво") String level,
    @Field(type = FieldType.COUNT, bg = "Минимум услуги") @Nullable Long minServices,
    @Field(type = FieldType.COUNT, bg = "Минимум места") @Nullable Long minPlaces,
    @Field(type = FieldType.TEXT, bg = "Източник") @Nullable String source) {
  /** Whether it asks for anything. */
  boolean asks() {
    return (minServices != null && minServices > 0) || (minPlaces != null && minPlaces > 0);
  }
}
