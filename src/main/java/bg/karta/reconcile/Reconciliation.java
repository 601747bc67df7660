package bg.karta.reconcile;

import bg.karta.store.Database;
import bg.karta.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final Messages messages;

  /** A reconciliation by relations, worded in a language. */
  public Reconciliation(Relations relations, Tolerance tolerance, Messages messages) {
    this.relations = relations;
    this.tolerance = tolerance;
    this.messages = messages;
  }

  /** What comes of the figures published up to a day, the worst first. */
  public List<Line> of(Database database, LocalDate on) {
    List<Line> lines = new ArrayList<>();
    PublishedNumbers figures = PublishedNumbers.of(database, on);
    Reconciler judge = new Reconciler(figures, new FigureWording(messages), tolerance, lines::add);
    ComputedLines computed = new ComputedLines(judge);
    relations.all().stream().filter(r -> r.sort().formula() != null).forEach(computed::of);
    new ClaimLines(judge).all();
    new EqualLines(judge, relations).all();
    SeriesLines series = new SeriesLines(judge, relations);
    RegisterLines register = new RegisterLines(judge, relations, new RegisterCount(database));
    for (String indicator : figures.indicators()) {
      series.of(indicator);
      register.of(indicator);
    }
    lines.sort(ORDER);
    return lines;
  }

  /** Every indicator that a figure up to the day or a relation names, in the alphabet's order. */
  public Set<String> indicators(Database database, LocalDate on) {
    Set<String> known = new TreeSet<>(relations.indicators());
    known.addAll(RegisterCount.indicators());
    known.addAll(PublishedNumbers.of(database, on).indicators());
    return known;
  }
}
