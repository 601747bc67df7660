package bg.karta.intake;

import bg.karta.kind.RecordKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the kinds of record make of a table: its best explanation tells what is in it. */
final class KindGuesses {
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
  KindGuesses(List<RecordKind> kinds, Headings names, boolean changes) {
    this.kinds = List.copyOf(kinds);
    this.names = names;
    this.changes = changes;
  }

  /**
   * The best explanation of a row as headings, or null where no kind understands two of them.
   *
   * @param under the rows under it
   */
  @Nullable KindGuess best(String[] headings, List<Row> under) {
    ValueSample values = new ValueSample(under);
    List<PlainLayout> whole = layouts(headings, false).filter(this::isWhole).toList();
    if (whole.size() == 1) {
      return new KindGuess(whole.get(0), headings, values, changes);
    }
    if (Arrays.stream(headings).filter(cell -> !cell.isBlank()).count() < LEAST_HEADINGS) {
      return null;
    }
    return ranked(headings, values, LEAST_HEADINGS).findFirst().orElse(null);
  }

  /** The explanations of a row as headings that understand something of it, the best first. */
  List<KindGuess> all(String[] headings, List<Row> under) {
    return ranked(headings, new ValueSample(under), 1).toList();
  }

  private Stream<KindGuess> ranked(String[] headings, ValueSample values, int least) {
    return layouts(headings, true)
        .filter(layout -> layout.matched() >= least)
        .map(layout -> new KindGuess(layout, headings, values, changes))
        .sorted(
            Comparator.comparingDouble(KindGuess::score)
                .reversed()
                .thenComparingInt(one -> one.layout().nearHeadings().size())
                .thenComparingInt(one -> one.missing().size()));
  }

  private Stream<PlainLayout> layouts(String[] headings, boolean guess) {
    return kinds.stream().map(kind -> new PlainLayout(kind, headings, names, guess));
  }

  /** Whether each column is understood and none is wanting, so that no other can explain more. */
  private boolean isWhole(PlainLayout layout) {
    return layout.knowsAll()
        && layout.matched() >= LEAST_HEADINGS
        && layout.missing(changes).isEmpty();
  }
}
