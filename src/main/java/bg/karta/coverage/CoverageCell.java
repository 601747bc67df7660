package bg.karta.coverage;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The need for a service at the place where it arises, and what is there to cover it: for services
 * of municipal level in a municipality, for those of oblast level in an oblast.
 *
 * @param territory the official code
 * @param service a type of service or a kind of activity
 * @param level {@code municipal} or {@code oblast}
 * @param need users; null where neither a norm nor an adopted plan gives any
 * @param planned the most users of the adopted map; null where it has none
 * @param capacity places of open services
 * @param licensed places of those whose provider may deliver them
 * @param users of the last reports; null where nobody reported
 * @param waiting of the last reports; null where nobody reported
 * @param marks why its figures are less sure than they look: codes of marks, mostly none
 */
public record CoverageCell(
    String territory,
    String service,
    String level,
    @Nullable Double need,
    @Nullable Double planned,
    double capacity,
    double licensed,
    @Nullable Double users,
    @Nullable Double waiting,
    String marks) {
  /** The key of a cell among all of its day. */
  public record Key(String territory, String service, String level) {
    /** By territory, then service, then level. */
    public static final Comparator<Key> ORDER =
        Comparator.comparing(key -> key.territory + "\t" + key.service + "\t" + key.level);
  }

  /** Its key among the cells of its day. */
  public Key key() {
    return new Key(territory, service, level);
  }

  /** Places short of the need; 0 where no need is defined. */
  public double unmet() {
    return need == null ? 0 : Math.max(need - capacity, 0);
  }
}
