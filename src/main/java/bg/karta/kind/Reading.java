package bg.karta.kind;

import bg.karta.finding.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one cell: a value, a value with a remark (it was repaired or looks odd), or
 * no value with the remark that says why.
 *
 * @param value the value in the form it is stored, or null where none could be read
 * @param remark what there is to say of the cell, or null
 */
public record Reading(@Nullable Object value, @Nullable Remark remark) {
  /** A value with nothing to remark. */
  public static Reading of(Object value) {
    return new Reading(value, null);
  }

  /** A value that was understood, with a remark. */
  static Reading of(Object value, Rule rule, String... arguments) {
    return new Reading(value, new Remark(rule, arguments));
  }

  /** A value that was understood, with a remark in which codes are told by their names. */
  static Reading of(Object value, Rule rule, List<?> arguments) {
    return new Reading(value, Remark.of(rule, arguments));
  }

  /** No value, and why. */
  static Reading refused(Rule rule, String... arguments) {
    return new Reading(null, new Remark(rule, arguments));
  }
}
