package bg.karta.picture;

import bg.karta.kind.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows of a territory.
 *
 * @param value null where it is not defined
 * @param small whether it is of so few that one more or less would move it
 */
public record Figure(Territory territory, @Nullable Double value, boolean small) {}
