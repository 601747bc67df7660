package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the kinds of record make of a table: its best explanation tells what is in it. */
final class KindExplanations {
  /** So many headings of a table are understood where it is taken for one of a kind. */
  static final int LEAST_HEADINGS = 2;

  private final List<RecordKind> kinds;
  private final Headings names;
  private final boolean changes;

  /**
   * The explanations that some kinds give.
   *
   * @param names the headings that the office uses besides those of the kinds
   * @param changes whether rows change records that are known, so that the key is enough
   */
  KindExplanations(List<RecordKind> kinds, Headings names, boolean changes) {
    this.kinds = List.copyOf(kinds);
    this.names = names;
    this.changes = changes;
  }

  /**
   * The best explanation of one or two rows as headings, or null where no kind understands two of
   * them.
   *
   * @param around what stands around them
   */
  @Nullable KindExplanation best(HeadingBlock block, Surroundings around) {
    List<PlainLayout> whole =
        layouts(block, false).filter(layout -> isWhole(layout, block, around)).toList();
    if (whole.size() == 1) {
      return of(whole.get(0), block, around);
    }
    if (block.texts() < LEAST_HEADINGS) {
      return null;
    }
    return ranked(block, around, LEAST_HEADINGS).findFirst().orElse(null);
  }

  /** The explanations of rows as headings that understand something of them, the best first. */
  List<KindExplanation> all(HeadingBlock block, Surroundings around) {
    return ranked(block, around, 1).toList();
  }

  /** The explanation that a table of a kind is. */
  KindExplanation of(PlainLayout layout, HeadingBlock block, Surroundings around) {
    return new KindExplanation(
        layout,
        block.headings(layout.parts().get(0).kind(), names),
        new ValueSample(block.under()),
        missing(layout, block, around),
        changes);
  }

  private Stream<KindExplanation> ranked(HeadingBlock block, Surroundings around, int least) {
    return layouts(block, true)
        .filter(layout -> layout.matched() >= least)
        .map(layout -> of(layout, block, around))
        .sorted(
            Comparator.comparingDouble(KindExplanation::score)
                .reversed()
                .thenComparingInt(one -> one.layout().nearHeadings().size())
                .thenComparingInt(one -> one.missing().size()));
  }

  private Stream<PlainLayout> layouts(HeadingBlock block, boolean guess) {
    return kinds.stream().map(kind -> new PlainLayout(kind, block, names, guess));
  }

  /** Required fields of which neither a column nor anything else says a value. */
  private List<FieldSpec> missing(PlainLayout layout, HeadingBlock block, Surroundings around) {
    List<FieldSpec> missing = layout.missing(changes);
    if (missing.isEmpty()) {
      return missing;
    }
    Set<FieldSpec> said = around.of(layout, block).fields();
    return missing.stream().filter(field -> !said.contains(field)).toList();
  }

  /** Whether each column is understood and none is wanting, so that no other can explain more. */
  private boolean isWhole(PlainLayout layout, HeadingBlock block, Surroundings around) {
    return layout.knowsAll()
        && layout.matched() >= LEAST_HEADINGS
        && missing(layout, block, around).isEmpty();
  }
}
