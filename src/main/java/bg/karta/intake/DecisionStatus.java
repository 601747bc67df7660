package bg.karta.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The statuses of a decision of НЕЛК or ТЕЛК, by the codes of their register. */
enum DecisionStatus {
  CREATED("9844"),
  ISSUED("9845"),
  RETURNED("9846"),
  APPEAL_AWAITED("9847"),
  APPEALED("9848"),
  IN_FORCE("9849"),
  REPEALED("9850"),
  TERMINATED("9851"),
  EXPIRED("9852"),
  REDIRECTED("10236");

  private final String code;

  DecisionStatus(String code) {
    this.code = code;
  }

  /** The status of a code, or null. */
  static @Nullable DecisionStatus of(String code) {
    return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst().orElse(null);
  }

  /** Whether a decision of this status counts as one that was made. */
  boolean counts() {
    return this == ISSUED || this == IN_FORCE;
  }
}
