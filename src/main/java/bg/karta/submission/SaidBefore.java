package bg.karta.submission;

import bg.karta.kind.Remark;
import bg.karta.kind.SpellingRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What has been said of the present row and of the columns of a table, shared by its parts: a cell
 * that several records take is complained of once, and how a whole column is written is said once.
 */
final class SaidBefore {
  private final Map<String, Reporter.Outcome> ofRow = new HashMap<>();
  private final Set<String> ofColumns = new HashSet<>();

  /** Of the next row nothing has been said. */
  void nextRow() {
    ofRow.clear();
  }

  /** What a remark meant when it was made before; else it is made. */
  Reporter.Outcome outcome(
      Remark remark, Reporter.Subject subject, Supplier<Reporter.Outcome> made) {
    String column = subject.kind() + '.' + subject.field() + '.' + remark.rule().id();
    if (ofColumns.contains(column)) {
      return Reporter.Outcome.TAKEN;
    }
    String said = remark.rule().id() + subject.place() + remark.arguments();
    Reporter.Outcome outcome = ofRow.get(said);
    if (outcome == null) {
      outcome = made.get();
      ofRow.put(said, outcome);
    }
    if (outcome == Reporter.Outcome.TAKEN && SpellingRule.isSaidOnce(remark.rule())) {
      ofColumns.add(column);
    }
    return outcome;
  }
}
