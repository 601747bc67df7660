package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the lines between records say of the records below them. Lines may stand within each other,
 * types of service within municipalities: in which order is told by which came first, and with a
 * new line what those within the last one said is over.
 */
final class GroupLines {
  private final SaidValues lines;

  /** The fields in the order of their levels, the outermost first. */
  private final List<FieldSpec> levels = new ArrayList<>();

  private final Map<FieldSpec, SaidValue> present = new HashMap<>();

  GroupLines(SaidValues lines) {
    this.lines = lines;
  }

  /** The same, as before the first line. */
  GroupLines anew() {
    return new GroupLines(lines);
  }

  /** What a line says, or null; nothing changes by it. */
  @Nullable SaidValue understood(String label) {
    return lines.ofGroup(label);
  }

  /** Goes on with the records under a line; gives what it says, or null. */
  @Nullable SaidValue under(String label) {
    SaidValue said = lines.ofGroup(label);
    if (said == null) {
      // Nobody knows whether a bare name goes on with the sort of the last one.
      present.values().removeIf(value -> !value.named());
      return null;
    }
    int level = levels.indexOf(said.field());
    if (level < 0) {
      level = levels.size();
      levels.add(said.field());
    }
    levels.subList(level, levels.size()).forEach(present::remove);
    if (said.value() != null) {
      present.put(said.field(), said);
    }
    return said;
  }

  /** What the lines say of a field of the present row, or null. */
  @Nullable SaidValue of(FieldSpec field) {
    return present.get(field);
  }

  /** Whether no line says anything of the present row. */
  boolean isEmpty() {
    return present.isEmpty();
  }
}
