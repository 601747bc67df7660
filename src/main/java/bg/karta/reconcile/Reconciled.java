package bg.karta.reconcile;

import java.util.List;
import java.util.function.Predicate;

/**
 * What came of a reconciliation.
 *
 * @param lines the comparisons, the worst first
 * @param unknown the figures of indicators that no relation knows, and that nothing was put beside
 * @param alone the others of which there is nothing to put beside
 */
public record Reconciled(
    List<Line> lines, List<PublishedNumber> unknown, List<PublishedNumber> alone) {
  /** Copies the lists. */
  public Reconciled {
    lines = List.copyOf(lines);
    unknown = List.copyOf(unknown);
    alone = List.copyOf(alone);
  }

  /** What is of an indicator and a place; all where one is not given. */
  public Reconciled of(Predicate<Line> line, Predicate<PublishedNumber> figure) {
    return new Reconciled(
        lines.stream().filter(line).toList(),
        unknown.stream().filter(figure).toList(),
        alone.stream().filter(figure).toList());
  }
}
