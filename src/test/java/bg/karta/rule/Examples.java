package bg.karta.rule;

import bg.karta.kind.RecordKind;
import bg.karta.licence.Terms;
import bg.karta.submission.RecordExample;
import bg.karta.text.Lang;
import java.util.List;
import java.util.Map;

/** Runs a rule over an example of its header, as {@code karta explain} does. */
final class Examples {
  private static final RecordExample RUN =
      new RecordExample(
          RuleBook.load(), Lang.BG, Terms.OF_LAW.parameters().and("expiring_within", 90));

  private Examples() {}

  /** The offenders that a rule finds in an example. */
  static List<Judge.Offender> offenders(SqlRule rule, String example) {
    return RUN.offenders(rule, example);
  }

  /** The cell of a field in an example. */
  static String cell(RecordKind kind, Map<String, String> subject, String field) {
    return RUN.cell(kind, subject, field);
  }
}
