package bg.karta.submission;

import bg.karta.intake.Layout;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Preparation;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.store.KeptStates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes whole records of rows that only tell what is to change: what the table has no column for is
 * as the register has it, so that the rules judge the record that comes of it.
 */
final class Completing {
  private final KeptStates kept;
  private final List<FieldSpec> unsaid;

  private Completing(KeptStates kept, List<FieldSpec> unsaid) {
    this.kept = kept;
    this.unsaid = unsaid;
  }

  /**
   * The fields of a table's records that only the register can tell. What tells of the state beside
   * it alone, as since when it holds, says nothing of one that changes.
   */
  static List<FieldSpec> unsaid(Layout.KindColumns layout) {
    Preparation preparation = layout.kind().preparation();
    return layout.kind().fields().stream()
        .filter(field -> !field.key() && field.carried() && layout.column(field) < 0)
        .filter(field -> !preparation.follows(field, given -> layout.column(given) >= 0))
        .toList();
  }

  /** The completion of a table's rows from what the register has. */
  static Completing of(KeptStates kept, Layout.KindColumns layout) {
    return new Completing(kept, unsaid(layout));
  }

  /** Whether a field is as the register has it. */
  boolean fills(FieldSpec field) {
    return unsaid.contains(field);
  }

  /** The fields that are as the register has them. */
  List<FieldSpec> unsaid() {
    return unsaid;
  }

  /** Of a record that a whole file left out the day and the file, or null. */
  @Nullable ResultRow end(Parameters key) {
    return kept.end(key);
  }

  /** The record of a key in the register, or null. */
  @Nullable ResultRow kept(Parameters key) {
    return kept.of(key);
  }
}
