package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.sql.SqlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Records that name another record which the register does not have.
 *
 * @param kind their kind
 * @param field the field that names it
 * @param other the kind of what is named
 * @param records how many they are
 */
public record Dangling(String kind, String field, String other, long records) {
  /** Those that name records of some kinds. */
  static List<Dangling> of(Database database, Set<String> others) {
    List<Dangling> found = new ArrayList<>();
    for (RecordKind kind : Kinds.all()) {
      for (FieldSpec field : kind.fields()) {
        RecordKind other = field.ref() == null ? null : Kinds.find(field.ref());
        if (other != null && others.contains(other.name())) {
          long records = database.number(query(kind, field, other));
          found.add(new Dangling(kind.name(), field.name(), other.name(), records));
        }
      }
    }
    return found;
  }

  private static String query(RecordKind kind, FieldSpec field, RecordKind other) {
    return SqlTemplate.of(
            """
            SELECT COUNT(*) FROM main.{kind} WHERE {field} IN (
              SELECT {field} FROM main.{kind} WHERE {field} IS NOT NULL
              EXCEPT SELECT {key} FROM main.{other})
            """)
        .with("kind", kind.table())
        .with("field", field.name())
        .with("other", other.table())
        .with("key", other.key().get(0).name())
        .sql();
  }

  /** Those that there are more of than before, with how many more. */
  static List<Dangling> since(List<Dangling> before, List<Dangling> after) {
    List<Dangling> more = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Dangling now = Objects.requireNonNull(after.get(i));
      long added = now.records() - before.get(i).records();
      if (added > 0) {
        more.add(new Dangling(now.kind(), now.field(), now.other(), added));
      }
    }
    return more;
  }
}
