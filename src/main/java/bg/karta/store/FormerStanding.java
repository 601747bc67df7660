package bg.karta.store;

import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.List;

/**
 * What the ledger of a register says that is about to be replaced. Of a damaged one as much as can
 * be read: that a page of records is lost takes nothing from what the ledger still knows.
 */
final class FormerStanding {
  private long last;
  private final List<String> marks = new ArrayList<>();
  private final List<String> erasures = new ArrayList<>();

  /** Reads it. */
  void read(Database register) {
    unlessDamaged(() -> last = Ledger.last(register));
    unlessDamaged(() -> marks.addAll(Ledger.marks(register)));
    unlessDamaged(() -> erasures.addAll(Ledger.erasures(register)));
  }

  private static void unlessDamaged(Runnable reading) {
    try {
      reading.run();
    } catch (Failure e) {
      if (!e.is("failure.database.damaged")) {
        throw e;
      }
    }
  }

  /** The last number given, or 0. */
  long last() {
    return last;
  }

  /** The number and moment of each entry. */
  List<String> marks() {
    return List.copyOf(marks);
  }

  /** How many erasures there are of which a ledger with other entries knows nothing. */
  long erasuresBeside(List<String> others) {
    return erasures.stream().filter(erasure -> !others.contains(erasure)).count();
  }
}
