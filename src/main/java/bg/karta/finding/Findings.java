package bg.karta.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a run has found, in the order it was found. Counts are always exact; a run with very many
 * findings keeps the later ones in a temporary file, so that memory does not grow with them.
 *
 * <p>Safe for use by the thread that reads and the one that stores.
 */
public final class Findings implements AutoCloseable, Iterable<Finding> {
  private static final int KEPT_IN_MEMORY = 20_000;

  private final List<Finding> kept = new ArrayList<>();
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private final Map<String, Long> byRule = new TreeMap<>();
  private final FindingSpool spool = new FindingSpool();
  private final Map<Severity, Long> unseen = new EnumMap<>(Severity.class);
  private final UnaryOperator<Finding> triage;
  private long waived;

  /** Findings as they come. */
  public Findings() {
    this(UnaryOperator.identity());
  }

  /**
   * Findings that are gone through as they come.
   *
   * @param triage says of each whether it is waived, and whether an earlier report has it
   */
  public Findings(UnaryOperator<Finding> triage) {
    this.triage = triage;
  }

  /**
   * Adds a finding.
   *
   * @return the finding as it is kept, perhaps waived
   */
  public synchronized Finding add(Finding found) {
    return keep(triage.apply(found));
  }

  /** Adds a finding that nobody can waive, as the record cannot be stored with it. */
  public synchronized Finding insist(Finding found) {
    return keep(triage.apply(found).waived(false));
  }

  private Finding keep(Finding finding) {
    count(finding);
    if (kept.size() < KEPT_IN_MEMORY) {
      kept.add(finding);
    } else {
      spool.add(finding);
    }
    return finding;
  }

  private void count(Finding finding) {
    if (finding.waived()) {
      waived++;
    } else {
      bySeverity.merge(finding.severity(), 1L, Long::sum);
      if (finding.standing() != Finding.Standing.UNCHANGED) {
        unseen.merge(finding.severity(), 1L, Long::sum);
      }
    }
    byRule.merge(finding.rule(), 1L, Long::sum);
  }

  /** How many findings of a severity there are, waived ones apart. */
  public synchronized long count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  /** How many findings somebody has waived. */
  public synchronized long waived() {
    return waived;
  }

  /** How many findings each rule has, by its id. */
  public synchronized Map<String, Long> byRule() {
    return Map.copyOf(byRule);
  }

  /** Whether there is a finding at or above a severity that is not waived. */
  public synchronized boolean reaches(Severity severity) {
    return bySeverity.keySet().stream().anyMatch(found -> found.compareTo(severity) >= 0);
  }

  /** Whether there is one that is not waived and that the earlier report does not have. */
  public synchronized boolean reachesAnew(Severity severity) {
    return unseen.keySet().stream().anyMatch(found -> found.compareTo(severity) >= 0);
  }

  /** Every finding, in the order they were found; it may be gone through more than once. */
  @Override
  public synchronized Iterator<Finding> iterator() {
    Iterator<Finding> first = kept.iterator();
    Iterator<Finding> rest = spool.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return first.hasNext() || rest.hasNext();
      }

      @Override
      public Finding next() {
        return first.hasNext() ? first.next() : rest.next();
      }
    };
  }

  /** Removes the temporary file. */
  @Override
  public synchronized void close() {
    spool.close();
  }
}
