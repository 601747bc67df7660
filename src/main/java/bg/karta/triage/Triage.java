package bg.karta.triage;

import bg.karta.finding.Finding;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says of each finding whether it is waived and whether an earlier report has it. */
public final class Triage implements UnaryOperator<Finding> {
  private final Waivers waivers;
  private final @Nullable Baseline baseline;

  /**
   * A triage.
   *
   * @param baseline the earlier report, or null
   */
  public Triage(Waivers waivers, @Nullable Baseline baseline) {
    this.waivers = waivers;
    this.baseline = baseline;
  }

  @Override
  public Finding apply(Finding finding) {
    Finding judged = waivers.covers(finding) ? finding.waived(true) : finding;
    return baseline == null ? judged : judged.standing(baseline.standing(judged));
  }
}
