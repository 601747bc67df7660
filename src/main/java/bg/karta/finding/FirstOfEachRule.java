package bg.karta.finding;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The first so many findings of each rule. */
final class FirstOfEachRule implements Iterator<Finding> {
  private final Iterator<Finding> all;
  private final int shown;
  private final Map<String, Integer> given = new HashMap<>();
  private @Nullable Finding next;

  FirstOfEachRule(Iterator<Finding> all, int shown) {
    this.all = all;
    this.shown = shown;
  }

  @Override
  public boolean hasNext() {
    while (next == null && all.hasNext()) {
      Finding finding = all.next();
      if (given.merge(finding.rule(), 1, Integer::sum) <= shown) {
        next = finding;
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
