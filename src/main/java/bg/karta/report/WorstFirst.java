package bg.karta.report;

import bg.karta.finding.Finding;
import bg.karta.finding.Report;
import bg.karta.finding.Severity;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The findings to be shown, the errors first, then the warnings and what is only worth knowing, and
 * last those that are waived, each in the order they were found. Goes through the report once for
 * each, so that none need be kept.
 */
final class WorstFirst implements Iterable<Finding> {
  static final List<Severity> SEVERITIES = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private final Report report;

  WorstFirst(Report report) {
    this.report = report;
  }

  @Override
  public Iterator<Finding> iterator() {
    Deque<Predicate<Finding>> passes = new ArrayDeque<>();
    for (Severity severity : SEVERITIES) {
      if (report.findings().count(severity) > 0) {
        passes.add(finding -> !finding.waived() && finding.severity() == severity);
      }
    }
    if (report.findings().waived() > 0) {
      passes.add(Finding::waived);
    }
    return new Passes(report, passes);
  }

  private static final class Passes implements Iterator<Finding> {
    private final Report report;
    private final Deque<Predicate<Finding>> passes;
    private Iterator<Finding> pass = Collections.emptyIterator();
    private Predicate<Finding> wanted = finding -> false;
    private @Nullable Finding next;

    Passes(Report report, Deque<Predicate<Finding>> passes) {
      this.report = report;
      this.passes = passes;
    }

    @Override
    public boolean hasNext() {
      while (next == null && (pass.hasNext() || !passes.isEmpty())) {
        if (pass.hasNext()) {
          Finding finding = pass.next();
          next = wanted.test(finding) ? finding : null;
        } else {
          wanted = passes.remove();
          pass = report.findingsShown().iterator();
        }
      }
      return next != null;
    }

    @Override
    public Finding next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Finding finding = next;
      next = null;
      return finding;
    }
  }
}
