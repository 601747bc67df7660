package bg.karta.finding;

import bg.karta.person.PersonalNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run against an earlier report.
 *
 * @param added how many findings the earlier report does not have
 * @param unchanged how many it has too
 * @param fixed the earlier findings that are found no more
 */
public record Comparison(long added, long unchanged, List<Fixed> fixed) {
  /** Copies the list. */
  public Comparison {
    fixed = List.copyOf(fixed);
  }

  /** An earlier finding that is found no more. */
  public record Fixed(
      String rule,
      String severity,
      @Nullable String file,
      @Nullable String key,
      String message,
      String fingerprint) {
    /** Masks personal numbers, whoever wrote the earlier report. */
    public Fixed {
      key = key == null ? null : PersonalNumbers.mask(key);
      message = PersonalNumbers.mask(message);
    }
  }
}
