package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Nomenclature;
import bg.karta.kind.RecordKind;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form in which karta writes the values of a kind's fields: codes, days, territories. */
final class WrittenForms {
  private static final Set<String> LISTS = Set.copyOf(Nomenclature.listNames());

  private final RecordKind kind;
  private final Map<String, String> forms = new TreeMap<>();

  /** The forms of a kind. */
  WrittenForms(RecordKind kind) {
    this.kind = kind;
    for (FieldSpec field : kind.fields()) {
      @Nullable String form = form(field);
      if (form != null) {
        String blank = field.key() && !field.required() ? field.name() + " = '' OR " : "";
        forms.put(field.name(), field.name() + " IS NULL OR " + blank + form);
      }
    }
  }

  /** How many values of which fields have another form, as records are or were. */
  Map<String, Long> strangeIn(Database register) {
    Map<String, Long> strange = new TreeMap<>();
    if (!forms.isEmpty()) {
      ResultRow sums = register.rows(sums()).get(0);
      for (String field : forms.keySet()) {
        if (sums.has(field) && sums.whole(field) > 0) {
          strange.put(field, sums.whole(field));
        }
      }
    }
    return strange;
  }

  private String sums() {
    return SqlTemplate.of(
            """
            SELECT {sums} FROM (SELECT {fields} FROM main.{table}
              UNION ALL SELECT {fields} FROM main.{table}_history)
            """)
        .with(
            "sums",
            forms.entrySet().stream()
                .map(form -> "SUM(NOT (" + form.getValue() + ")) AS " + form.getKey())
                .collect(Collectors.joining(", ")))
        .with("fields", String.join(", ", forms.keySet()))
        .with("table", kind.table())
        .sql();
  }

  /** The form of a field's values as a condition; null where any may be. */
  private static @Nullable String form(FieldSpec field) {
    String name = field.name();
    return switch (field.type()) {
      case CODE -> isListed(field) ? name + " IN (" + codes(field) + ")" : null;
      case CODES -> isListed(field) ? list(field) : null;
      case DATE -> "date(" + name + ") IS " + name;
      case MONTH -> "strftime('%Y-%m', " + name + " || '-01') IS " + name;
      case YES_NO -> name + " IN (0, 1)";
      case COUNT -> name + " >= 0";
      case MUNICIPALITY, TERRITORY, OBLAST -> name + " IN (SELECT code FROM main.territory)";
      case SCOPE -> "(" + name + " = 'BG' OR " + name + " IN (SELECT code FROM main.territory))";
      default -> null;
    };
  }

  private static String list(FieldSpec field) {
    return SqlTemplate.of(
            """
            CASE WHEN json_valid({name}) THEN NOT EXISTS (
              SELECT 1 FROM json_each({name}) WHERE value NOT IN ({codes})) ELSE FALSE END\
            """)
        .with("name", field.name())
        .with("codes", codes(field))
        .sql();
  }

  /** Whether its codes are those of a list; an office may have types of service of its own. */
  private static boolean isListed(FieldSpec field) {
    return LISTS.contains(String.valueOf(field.codes()));
  }

  private static String codes(FieldSpec field) {
    return "SELECT code FROM main.nomenclature WHERE list = '" + field.codes() + "'";
  }
}
