package bg.karta.coverage;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A measure of coverage that a map can show; its text is the column of the statistic. */
public enum Measure {
  NEED,
  PLANNED,
  CAPACITY,
  LICENSED_CAPACITY,
  USERS,
  WAITING,
  COVERAGE("need", Measure.QUARTERS, 1.0),
  EFFECTIVE_COVERAGE("need", Measure.QUARTERS, 1.0),
  PLAN_FULFILMENT("planned", Measure.QUARTERS, 1.0),
  UTILISATION("capacity", Measure.QUARTERS, 1.0),
  UNMET_NEED,
  SURPLUS,
  WAITING_PER_PLACE("capacity", "0.02,0.05,0.1,0.25", null);

  private static final String QUARTERS = "0.25,0.5,0.75,1";

  private final @Nullable String weight;
  private final @Nullable String breaks;
  private final @Nullable Double threshold;

  Measure() {
    this(null, null, null);
  }

  Measure(@Nullable String weight, @Nullable String breaks, @Nullable Double threshold) {
    this.weight = weight;
    this.breaks = breaks;
    this.threshold = threshold;
  }

  /** The column of what it is a share of; null for a count. */
  public @Nullable String weight() {
    return weight;
  }

  /** Whether it is a share, else a count. */
  public boolean isShare() {
    return weight != null;
  }

  /** The bounds of its classes as {@code --breaks} takes them; null for classes of equal number. */
  public @Nullable String breaks() {
    return breaks;
  }

  /** What is to be reached; null where more or less is neither good nor bad by itself. */
  public @Nullable Double threshold() {
    return threshold;
  }

  /** The names of those that are counts. */
  public static List<String> counts() {
    return List.of(values()).stream().filter(m -> !m.isShare()).map(Measure::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
