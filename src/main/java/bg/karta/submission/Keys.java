package bg.karta.submission;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The key of a record as people read it: its fields' values with a bar between. */
final class Keys {
  private Keys() {}

  /** The key in a row of stored values. */
  static String of(RecordKind kind, @Nullable Object[] values) {
    return kind.key().stream()
        .map(field -> String.valueOf(values[kind.position(field.name())]))
        .collect(Collectors.joining("|"));
  }

  /** An SQL expression for the key of a row of a table. */
  static String sql(RecordKind kind, String table) {
    return kind.key().stream()
        .map(FieldSpec::name)
        .map(name -> table + "." + name)
        .collect(Collectors.joining(" || '|' || "));
  }
}
