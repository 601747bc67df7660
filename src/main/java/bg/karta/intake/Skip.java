package bg.karta.intake;

/** Why a row under the headings is no record. */
public enum Skip {
  /** A line between the records that names what follows: {@code Община Банско}. */
  GROUP_HEADING("skipped.group-heading"),
  /** The sum of some of the rows: {@code Сума за общината}. */
  SUBTOTAL("skipped.subtotal"),
  /** The sum of all: {@code Общо}. */
  TOTAL("skipped.total"),
  /** What a sum holds among others: {@code в т.ч. деца}. */
  WITHIN_SUM("skipped.within-sum"),
  /** A remark under the table, or who made it: {@code Забележка}. */
  REMARK("skipped.remark"),
  /** The headings once more, as on every printed page. */
  HEADINGS("skipped.headings"),
  /** The example of a template, which the officer need not delete. */
  EXAMPLE("skipped.example"),
  /** A decision that is not, or no longer, in force. */
  DECISION_NOT_IN_FORCE("skipped.decision"),
  /** Nothing stands in the columns that are taken in. */
  BLANK("skipped.blank");

  private final String key;

  Skip(String key) {
    this.key = key;
  }

  /** The message that names such rows. */
  String key() {
    return key;
  }
}
