package bg.karta.template;

import bg.karta.kind.FieldSpec;
import bg.karta.output.FormField;
import bg.karta.output.FormField.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The values of a field in the plain form in which karta stores them.
 *
 * @param type what a value is
 * @param words the message that says so
 * @param limits what bounds it
 */
record Shape(FormField.Type type, String words, Limits limits) {
  /** The years that dates are taken from. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2200;
  private static final String YEARS = "^(?:19[0-9]{2}|2[01][0-9]{2}|2200)";
  private static final String MONTHS = "-(?:0[1-9]|1[0-2])";
  private static final String DAYS = "-(?:0[1-9]|[12][0-9]|3[01])$";
  private static final int MONTH_LENGTH = 7;

  /** The shape of a field by its type: the one place that a further type needs. */
  static Shape of(FieldSpec field) {
    return switch (field.type()) {
      case TEXT -> text("template.type.text");
      case CODE -> text("template.type.code");
      case CODES -> new Shape(FormField.Type.LIST, "template.type.codes", Limits.NONE);
      case DATE ->
          new Shape(FormField.Type.DATE, "template.type.date", texts(0, YEARS + MONTHS + DAYS));
      case MONTH ->
          new Shape(
              FormField.Type.MONTH,
              "template.type.month",
              texts(MONTH_LENGTH, YEARS + MONTHS + "$"));
      case YEAR ->
          new Shape(
              FormField.Type.YEAR, "template.type.year", Limits.numbers(FIRST_YEAR, LAST_YEAR));
      case COUNT ->
          new Shape(
              FormField.Type.INTEGER,
              "template.type.count",
              Limits.numbers(Math.max(0, field.min()), finite(field.max())));
      case NUMBER -> number(field, "template.type.number");
      case MONEY -> number(field, "template.type.money");
      case PERCENT -> number(field, "template.type.percent");
      case YES_NO -> new Shape(FormField.Type.BOOLEAN, "template.type.yes-no", Limits.NONE);
      case EIK ->
          new Shape(
              FormField.Type.TEXT,
              "template.type.eik",
              Limits.texts(9, 13, "^(?:[0-9]{9}|[0-9]{13})$"));
      case EKATTE -> new Shape(FormField.Type.TEXT, "template.type.ekatte", texts(5, "^[0-9]{5}$"));
      case SETTLEMENT -> text("template.type.settlement");
      case MUNICIPALITY -> text("template.type.municipality");
      case TERRITORY -> text("template.type.territory");
      case LICENCE_NUMBER -> text("template.type.licence-number");
      case REF -> text("template.type.ref");
    };
  }

  private static Shape text(String words) {
    return new Shape(FormField.Type.TEXT, words, Limits.NONE);
  }

  private static Limits texts(int length, String pattern) {
    return Limits.texts(length, length, pattern);
  }

  private static Shape number(FieldSpec field, String words) {
    return new Shape(
        FormField.Type.DECIMAL, words, Limits.numbers(finite(field.min()), finite(field.max())));
  }

  private static @Nullable Number finite(double bound) {
    return Double.isInfinite(bound) ? null : bound;
  }
}
