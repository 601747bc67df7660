package bg.karta.template;

import bg.karta.kind.FieldSpec;
import bg.karta.template.FormField.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * The values of a field in the plain form in which karta stores them.
 *
 * @param type what a value is
 * @param limits what bounds it
 */
record Shape(FormField.Type type, Bounds limits) {
  /** The years that dates are taken from. */
  private static final int FIRST_YEAR = 1800;

  private static final int LAST_YEAR = 2200;
  private static final String MONTH = "^(?:19[0-9]{2}|2[01][0-9]{2}|2200)-(?:0[1-9]|1[0-2])";
  private static final String DAY = "-(?:0[1-9]|[12][0-9]|3[01])$";
  private static final String EIK = "^(?:[0-9]{9}|[0-9]{13})$";

  /**
   * The shape of a field by its type: with the words under {@code template.type.}, all that a
   * further type needs here.
   */
  static Shape of(FieldSpec field) {
    return switch (field.type()) {
      case TEXT,
          CODE,
          LISTED,
          EMAIL,
          PHONE,
          URL,
          SETTLEMENT,
          MUNICIPALITY,
          TERRITORY,
          SCOPE,
          OBLAST,
          PERSON,
          LICENCE_NUMBER,
          REF ->
          new Shape(FormField.Type.TEXT, Bounds.NONE);
      case CODES, WORDS -> new Shape(FormField.Type.LIST, Bounds.NONE);
      case DATE -> new Shape(FormField.Type.DATE, Bounds.form("date", MONTH + DAY));
      case MONTH -> new Shape(FormField.Type.MONTH, Bounds.texts(7, 7, MONTH + "$"));
      case YEAR -> new Shape(FormField.Type.YEAR, Bounds.numbers(FIRST_YEAR, LAST_YEAR));
      case COUNT ->
          new Shape(
              FormField.Type.INTEGER,
              Bounds.numbers(Math.max(0, field.min()), finite(field.max())));
      case NUMBER, MONEY, PERCENT ->
          new Shape(
              FormField.Type.DECIMAL, Bounds.numbers(finite(field.min()), finite(field.max())));
      case YES_NO -> new Shape(FormField.Type.BOOLEAN, Bounds.NONE);
      case EIK -> new Shape(FormField.Type.TEXT, Bounds.texts(9, 13, EIK));
      case EKATTE -> new Shape(FormField.Type.TEXT, Bounds.texts(5, 5, "^[0-9]{5}$"));
    };
  }

  private static @Nullable Number finite(double bound) {
    return Double.isInfinite(bound) ? null : bound;
  }
}
