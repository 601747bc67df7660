package bg.karta.reconcile;

import bg.karta.store.Database;
import bg.karta.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Computes published figures anew, from each other and from the register. */
public final class Reconciliation {
  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::verdict)
          .thenComparing(line -> !line.warned())
          .thenComparing(Line::againstRegister)
          .thenComparing(Line::indicator)
          .thenComparing(line -> line.moment().scope())
          .thenComparing(line -> line.moment().date())
          .thenComparing(Line::relation);

  private final Relations relations;
  private final Tolerance tolerance;
  private final boolean changes;
  private final Messages messages;

  /**
   * A reconciliation by relations, worded in a language.
   *
   * @param changes whether the changes between any two numbers of an indicator are computed too
   */
  public Reconciliation(
      Relations relations, Tolerance tolerance, boolean changes, Messages messages) {
    this.relations = relations;
    this.tolerance = tolerance;
    this.changes = changes;
    this.messages = messages;
  }

  /** What comes of the figures published up to a day, the worst first. */
  public Reconciled of(Database database, LocalDate on) {
    List<Line> lines = new ArrayList<>();
    PublishedNumbers figures = PublishedNumbers.of(database, on);
    Reconciler judge = new Reconciler(figures, new FigureWording(messages), tolerance, lines::add);
    ComputedLines computed = new ComputedLines(judge);
    relations.all().stream().filter(r -> r.sort().formula() != null).forEach(computed::of);
    new ClaimLines(judge).all();
    new EqualLines(judge, relations).all();
    SeriesLines series = new SeriesLines(judge, relations);
    RegisterCount count = new RegisterCount(database);
    RegisterLines register = new RegisterLines(judge, relations, count);
    new TargetLines(judge, count, on).all(lines);
    for (String indicator : figures.indicators()) {
      series.of(indicator);
      register.of(indicator);
    }
    Set<PublishedNumber> known = new HashSet<>();
    lines.forEach(line -> known.addAll(line.used()));
    if (changes) {
      ChangeLines between = new ChangeLines(judge);
      List<Line> claimed = List.copyOf(lines);
      figures.indicators().forEach(indicator -> between.of(indicator, claimed));
    }
    lines.sort(ORDER);
    Set<String> named = new HashSet<>(relations.indicators());
    named.addAll(RegisterCount.indicators());
    List<PublishedNumber> alone =
        figures.all().stream().filter(figure -> !known.contains(figure)).toList();
    return new Reconciled(
        lines,
        alone.stream().filter(figure -> !named.contains(figure.indicator())).toList(),
        alone.stream().filter(figure -> named.contains(figure.indicator())).toList());
  }

  /** Every indicator that a figure up to the day or a relation names, in the alphabet's order. */
  public Set<String> indicators(Database database, LocalDate on) {
    Set<String> known = new TreeSet<>(relations.indicators());
    known.addAll(RegisterCount.indicators());
    known.addAll(PublishedNumbers.of(database, on).indicators());
    return known;
  }
}
