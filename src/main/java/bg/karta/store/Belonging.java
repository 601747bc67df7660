package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.sql.SqlTemplate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whose records of a kind are, as SQL on one of them: in which territory they lie, or of which
 * provider they are, themselves or by the record that they hang on.
 */
final class Belonging {
  private static final Set<FieldType> TERRITORIES =
      EnumSet.of(FieldType.MUNICIPALITY, FieldType.TERRITORY, FieldType.OBLAST, FieldType.SCOPE);

  private static final String PROVIDER = "provider";

  private final Predicate<FieldSpec> tells;

  private Belonging(Predicate<FieldSpec> tells) {
    this.tells = tells;
  }

  /**
   * That a record is of an owner.
   *
   * @param owner a municipality, an oblast or the country by code, or a provider by ЕИК
   * @return null where records of the kind have no such owner
   */
  static @Nullable String of(RecordKind kind, String record, String owner) {
    boolean provider = Character.isDigit(owner.charAt(0));
    Belonging belonging =
        new Belonging(
            provider
                ? field -> PROVIDER.equals(field.ref())
                : field -> TERRITORIES.contains(field.type()));
    String whose =
        provider && kind.table().equals(PROVIDER)
            ? record + "." + kind.key().get(0).name()
            : belonging.of(kind, record);
    if (whose == null || provider) {
      return whose == null ? null : whose + " = '" + owner + "'";
    }
    return SqlTemplate.of(
            """
            {whose} IN (SELECT code FROM main.territory WHERE '{owner}' IN (code, oblast, 'BG')
              UNION SELECT '{owner}')
            """)
        .with("whose", whose)
        .with("owner", owner)
        .sql();
  }

  private @Nullable String of(RecordKind kind, String record) {
    for (FieldSpec field : kind.fields()) {
      if (tells.test(field)) {
        return record + "." + field.name();
      }
    }
    for (FieldSpec field : kind.fields()) {
      RecordKind other = field.ref() == null ? null : Kinds.find(field.ref());
      String whose = other == null || !field.required() ? null : of(other, "of_" + record);
      if (other != null && whose != null) {
        return SqlTemplate.of(
                "(SELECT {whose} FROM main.{other} AS of_{record} WHERE {key} = {name})")
            .with("whose", whose)
            .with("other", other.table())
            .with("record", record)
            .with("key", "of_" + record + "." + other.key().get(0).name())
            .with("name", record + "." + field.name())
            .sql();
      }
    }
    return null;
  }
}
