package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kinds;
import bg.karta.kind.Reading;
import bg.karta.kind.RecordKind;
import bg.karta.kind.ServiceTypes;
import bg.karta.text.Failure;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of fields that the user gives for all rows of a list, which leaves them out. */
public final class SetValues {
  /** The option by which they are given. */
  public static final String OPTION = "--set";

  private static final int SUGGESTED = 3;

  /** In how many letters one may be wrong. */
  private static final int LETTERS_FOR_ONE = 3;

  private final Map<String, String> said;
  private final Headings names;
  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> met = new TreeSet<>();

  private SetValues(Map<String, String> said, Headings names) {
    this.said = said;
    this.names = names;
  }

  /** No values. */
  public static SetValues none() {
    return new SetValues(Map.of(), Headings.NONE);
  }

  /**
   * The values of an option.
   *
   * @param words {@code month=2026-09} or {@code Община=Айтос}, a word for each
   * @param kind the kind that the files are said to hold, or null
   * @param names the headings that the office uses besides those of the kinds
   * @throws Failure if a word is no such pair, or names a field that no record has
   */
  public static SetValues of(List<String> words, @Nullable RecordKind kind, Headings names) {
    List<RecordKind> kinds = kind == null ? Kinds.all() : List.of(kind);
    Map<String, String> said = new LinkedHashMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? "" : word.substring(0, equals).strip();
      String value = word.substring(equals + 1).strip();
      if (name.isEmpty() || value.isEmpty()) {
        throw usage("failure.usage.set-form", OPTION, word);
      }
      if (kinds.stream().allMatch(one -> names.field(one, name) == null)) {
        throw unknown(name, kinds, names);
      }
      if (said.put(name, value) != null) {
        throw usage("failure.usage.said-twice", name);
      }
    }
    SetValues values = new SetValues(said, names);
    if (kind != null) {
      values.of(kind, true);
    }
    return values;
  }

  private static Failure unknown(String name, List<RecordKind> kinds, Headings names) {
    int most = Math.max(1, name.length() / LETTERS_FOR_ONE);
    String near =
        kinds.stream()
            .flatMap(
                kind ->
                    kind.fields().stream()
                        .flatMap(f -> Stream.ofNullable(f.nearest(name, names.of(kind, f), most))))
            .sorted(Comparator.comparingInt(FieldSpec.Near::edits))
            .map(FieldSpec.Near::heading)
            .distinct()
            .limit(SUGGESTED)
            .collect(Collectors.joining(", "));
    String where = kinds.size() == 1 ? kinds.get(0).name() : "";
    if (!near.isEmpty()) {
      return usage("failure.usage.set-near", OPTION, name, near);
    }
    return where.isEmpty()
        ? usage("failure.usage.set-unknown", OPTION, name)
        : usage("failure.usage.field", name, where, fields(kinds.get(0)));
  }

  private static String fields(RecordKind kind) {
    return kind.fields().stream().map(FieldSpec::name).collect(Collectors.joining(", "));
  }

  private static Failure usage(String key, Object... arguments) {
    return new Failure(Failure.Category.USAGE, key, arguments);
  }

  /** Whether none are given. */
  boolean isEmpty() {
    return said.isEmpty();
  }

  /** The values for the fields of a kind that might be that of a table. */
  Map<FieldSpec, String> of(RecordKind kind) {
    return said.isEmpty() ? Map.of() : of(kind, false);
  }

  /**
   * Takes note that a table is of a kind, so that the values must be right for it.
   *
   * @throws Failure if one is no value of its field
   */
  void forTable(RecordKind kind) {
    if (said.isEmpty()) {
      return;
    }
    met.add(kind.name());
    said.keySet().stream().filter(name -> names.field(kind, name) != null).forEach(used::add);
    of(kind, true);
  }

  /** Takes note of a table whose form says all that its records need. */
  void meet(Layout published) {
    published.parts().forEach(part -> met.add(part.kind().name()));
  }

  private Map<FieldSpec, String> of(RecordKind kind, boolean strict) {
    Map<FieldSpec, String> values = new LinkedHashMap<>();
    said.forEach(
        (name, value) -> {
          FieldSpec field = names.field(kind, name);
          if (field != null) {
            if (strict) {
              requireCommon(kind, field);
            }
            String read = read(field, value);
            if (read == null && strict) {
              throw usage(
                  "failure.usage.set-value",
                  OPTION,
                  name,
                  value,
                  field.bg().get(0),
                  example(field));
            }
            if (values.put(field, Objects.requireNonNullElse(read, value)) != null && strict) {
              throw usage("failure.usage.said-twice", field.name());
            }
          }
        });
    return values;
  }

  private static void requireCommon(RecordKind kind, FieldSpec field) {
    if (!isCommon(kind, field)) {
      throw usage("failure.usage.set-own", OPTION, field.name(), kind.name());
    }
  }

  /** Whether one value of a field may be that of many records. */
  public static boolean isCommon(RecordKind kind, FieldSpec field) {
    boolean own = field.key() && kind.key().size() == 1;
    return !own && field.type() != FieldType.PERSON;
  }

  private static String example(FieldSpec field) {
    return field.example().isEmpty() ? field.type().toString() : field.example();
  }

  /** A value as its cells would hold it, or null where there is something to say of it. */
  private static @Nullable String read(FieldSpec field, String value) {
    String named = "service_type".equals(field.ref()) ? ServiceTypes.named(value) : null;
    Reading reading = field.read(named == null ? value : named);
    if (reading.value() == null || reading.remark() != null) {
      return null;
    }
    return field.type().isNumber() ? value : String.valueOf(reading.value());
  }

  /**
   * Refuses values for which no table had a use.
   *
   * @throws Failure if a value was given for a field that no record in the files has
   */
  public void requireUsed() {
    for (String name : said.keySet()) {
      if (!used.contains(name)) {
        throw usage("failure.usage.set-unused", OPTION, name, String.join(", ", met));
      }
    }
  }
}
