package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import org.jspecify.annotations.Nullable;

/**
 * What a text outside the cells of the records says of one of their fields.
 *
 * @param field the field
 * @param text the text as it stands in the file
 * @param value what a cell of the field would hold, or null where that is not understood
 * @param named whether the text names the field, as {@code Община Айтос} does and {@code Айтос} not
 */
record SaidValue(FieldSpec field, String text, @Nullable String value, boolean named) {}
