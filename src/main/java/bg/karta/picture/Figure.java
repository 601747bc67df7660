package bg.karta.picture;

import bg.karta.kind.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows of a territory.
 *
 * @param value null where it is not defined
 * @param small whether it is of so few that one more or less would move it
 * @param marks why it is less sure than it looks: codes of {@link bg.karta.output.Mark}, or null
 */
public record Figure(
    Territory territory, @Nullable Double value, boolean small, @Nullable String marks) {
  /** A figure that nothing makes unsure. */
  public Figure(Territory territory, @Nullable Double value, boolean small) {
    this(territory, value, small, null);
  }
}
