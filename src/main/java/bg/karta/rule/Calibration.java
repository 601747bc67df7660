package bg.karta.rule;

import bg.karta.finding.Severity;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a run departs from the rules as they are written.
 *
 * @param levels other severities by the rule's id, {@link Level#OFF} for none
 * @param thresholds other values of thresholds by {@code rule-id.name}
 */
public record Calibration(Map<String, Level> levels, Map<String, Double> thresholds) {
  /** The rules as they are written. */
  public static final Calibration NONE = new Calibration(Map.of(), Map.of());

  /** How bad a breach is to be, or that the rule is not to be asked. */
  public enum Level {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    OFF(null);

    private final @Nullable Severity severity;

    Level(@Nullable Severity severity) {
      this.severity = severity;
    }

    /** The severity, or null for a rule that is not asked. */
    public @Nullable Severity severity() {
      return severity;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the maps. */
  public Calibration {
    levels = Map.copyOf(levels);
    thresholds = Map.copyOf(thresholds);
  }
}
