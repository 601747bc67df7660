package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.text.Failure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells tables that stand beside each other, with the same headings and a blank column between. */
final class SideTables {
  /** So many headings are hardly the same by chance. */
  private static final int LEAST = 3;

  private SideTables() {}

  /**
   * Refuses tables beside each other.
   *
   * @throws Failure if the headings come a second time behind a blank one
   */
  static void requireOne(RowSource source, List<String> headings) {
    Set<String> left = new HashSet<>();
    int from = -1;
    int again = 0;
    int other = 0;
    for (int i = 0; i < headings.size(); i++) {
      String key = FieldSpec.headingKey(headings.get(i));
      if (key.isEmpty()) {
        from = left.size() >= LEAST && from < 0 ? i + 1 : from;
      } else if (from < 0) {
        left.add(key);
      } else if (left.contains(key)) {
        again++;
      } else {
        other++;
      }
    }
    if (again >= LEAST && other < again) {
      throw new Failure(
          Failure.Category.INPUT, "intake.table-beside", source.file(), Layout.letters(from));
    }
  }
}
