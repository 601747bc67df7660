package bg.karta.kind;

import bg.karta.text.Lang;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record as its Java record declares it: the one source of tables, headings, templates
 * and documentation.
 */
public final class RecordKind {
  private final Kind declared;
  private final Class<? extends Record> type;
  private @Nullable List<FieldSpec> fields;

  private RecordKind(Class<? extends Record> type) {
    this.type = type;
    this.declared = declaration(type);
  }

  /** The kind that a record class declares. */
  static RecordKind of(Class<? extends Record> type) {
    return new RecordKind(type);
  }

  private static Kind declaration(Class<? extends Record> type) {
    return Objects.requireNonNull(type.getAnnotation(Kind.class), type.getName());
  }

  private static FieldSpec spec(RecordComponent component, int position) {
    Field field = Objects.requireNonNull(component.getAnnotation(Field.class), component.getName());
    return new FieldSpec(
        column(component.getName()),
        position,
        field.type(),
        field.key(),
        (field.key() && !field.mayBeBlank()) || field.required(),
        List.of(field.bg()),
        List.of(field.en()),
        field.ref() == Record.class ? null : table(declaration(field.ref()).name()),
        field.codes().isEmpty() ? null : field.codes(),
        field.example(),
        field.tells(),
        field.carried(),
        field.min(),
        field.max());
  }

  /** {@code validTo} is the column {@code valid_to}. */
  private static String column(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static String table(String kind) {
    return kind.replace('-', '_');
  }

  /** The constant {@code RULES} of a kind that has rules on one record. */
  @SuppressWarnings("unchecked") // a kind lists rules on its own records
  private static List<RecordRule<Record>> rules(Class<? extends Record> type) {
    try {
      return (List<RecordRule<Record>>)
          Objects.requireNonNull(type.getDeclaredField("RULES").get(null));
    } catch (NoSuchFieldException e) {
      return List.of();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  /** The name, {@code service-report}. */
  public String name() {
    return declared.name();
  }

  /** The table, {@code service_report}. */
  public String table() {
    return table(declared.name());
  }

  /** What a record of this kind is, in a language. */
  public String title(Lang lang) {
    return lang.choose(declared.bg(), declared.en());
  }

  /** The fields in the order of the record. */
  public synchronized List<FieldSpec> fields() {
    if (fields == null) {
      RecordComponent[] components = type.getRecordComponents();
      fields = IntStream.range(0, components.length).mapToObj(i -> spec(components[i], i)).toList();
    }
    return Objects.requireNonNull(fields);
  }

  /** The fields of the key. */
  public List<FieldSpec> key() {
    return fields().stream().filter(FieldSpec::key).toList();
  }

  /**
   * The field of a column.
   *
   * @throws IllegalArgumentException if there is none
   */
  public FieldSpec field(String column) {
    for (FieldSpec field : fields()) {
      if (field.name().equals(column)) {
        return field;
      }
    }
    throw new IllegalArgumentException(name() + " has no field " + column);
  }

  /** The position of a field by its column. */
  public int position(String column) {
    return field(column).position();
  }

  /** The field that keeps what a person's number tells, or null. */
  public @Nullable FieldSpec telling(PersonFact fact) {
    return fields().stream().filter(field -> field.tells() == fact).findFirst().orElse(null);
  }

  /** The indexes that the table has besides its key. */
  public List<Kind.Index> indexes() {
    return List.of(declared.indexes());
  }

  /** Whether what a file says of a field holds on for later days; see {@link Kind#carried()}. */
  public boolean carried() {
    return declared.carried();
  }

  /** The rules on one record. */
  public List<RecordRule<Record>> rules() {
    return rules(type);
  }

  /** A fresh preparation for the rows of one source. */
  public Preparation preparation() {
    try {
      return declared.preparation().getDeclaredConstructor(RecordKind.class).newInstance(this);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(declared.preparation().getName(), e);
    }
  }

  /** The canonical constructor, for making records that rules judge. */
  public Maker maker() {
    return new Maker(type, fields());
  }

  /** What takes records of this kind apart. */
  public Values values() {
    return new Values(this);
  }

  /** Takes records apart into their values. */
  public static final class Values {
    private final RecordKind kind;
    private final Method[] accessors;

    private Values(RecordKind kind) {
      this.kind = kind;
      this.accessors =
          Arrays.stream(kind.type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toArray(Method[]::new);
    }

    /** The values of a record. */
    public RecordValues of(Record made) {
      RecordValues values = new RecordValues(kind);
      try {
        for (FieldSpec field : kind.fields()) {
          values.put(field, accessors[field.position()].invoke(made));
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(made.toString(), e);
      }
      return values;
    }
  }

  /** Makes records of values as they are stored. */
  public static final class Maker {
    private final Constructor<? extends Record> constructor;
    private final Class<?>[] types;
    private final List<FieldSpec> fields;

    private Maker(Class<? extends Record> type, List<FieldSpec> fields) {
      this.fields = fields;
      RecordComponent[] components = type.getRecordComponents();
      this.types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        this.constructor = type.getDeclaredConstructor(types);
        this.constructor.setAccessible(true);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(type.getName(), e);
      }
    }

    /** The record of stored values. */
    public Record make(RecordValues values) {
      Object[] arguments = new Object[types.length];
      for (int i = 0; i < types.length; i++) {
        arguments[i] = converted(values.get(fields.get(i)), types[i]);
      }
      try {
        return constructor.newInstance(arguments);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(constructor.toString(), e);
      }
    }

    private static @Nullable Object converted(@Nullable Object value, Class<?> type) {
      if (value == null || type == String.class) {
        return value;
      }
      if (value.equals("")) {
        return null; // a blank field of the key
      }
      if (value instanceof Number number) {
        return number(number, type);
      }
      String text = (String) value;
      int year = Integer.parseInt(text, 0, 4, 10);
      int month = Integer.parseInt(text, 5, 7, 10);
      return type == LocalDate.class
          ? LocalDate.of(year, month, Integer.parseInt(text, 8, 10, 10))
          : YearMonth.of(year, month);
    }

    private static Object number(Number number, Class<?> type) {
      if (type == Boolean.class) {
        return number.intValue() != 0;
      }
      return type == Double.class ? number.doubleValue() : (Object) number.longValue();
    }
  }
}
