package bg.karta.kind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a field of a kind on the component of its record. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {
  /** The type of the values. */
  FieldType type();

  /** Bulgarian headings of the column, the usual one first. */
  String[] bg();

  /** Further English headings besides the field's own name. */
  String[] en() default {};

  /** Whether the field belongs to the key; a key field is required unless it may be blank. */
  boolean key() default false;

  /** For a field of the key: whether it may be blank, which is then stored as an empty text. */
  boolean mayBeBlank() default false;

  /** Whether a value must be given. */
  boolean required() default false;

  /** For {@link FieldType#REF}: the kind whose key the value names. */
  Class<? extends Record> ref() default Record.class;

  /** For {@link FieldType#CODE} and {@link FieldType#CODES}: the nomenclature. */
  String codes() default "";

  /** The value in the made-up record that templates show, in plain form: codes, ISO dates. */
  String example() default "";

  /** What this field keeps of a person's number. */
  PersonFact tells() default PersonFact.NONE;

  /**
   * Whether its value holds on for days whose files have no column for it; not where it tells of
   * the state beside it alone.
   */
  boolean carried() default true;

  /** The least value allowed, for numbers. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The greatest value allowed, for numbers. */
  double max() default Double.POSITIVE_INFINITY;
}
