package bg.karta.licence;

import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a licence is on a day, as {@code licence-status.sql} decides it. */
public enum LicenceState {
  /** In force. */
  VALID,
  /** Its first day has not come. */
  NOT_BEGUN,
  /** Its last day is past, and it was not renewed. */
  EXPIRED,
  /** Its last day is past, and another follows it. */
  RENEWED,
  /** Another took its place when circumstances changed. */
  CHANGED,
  /** Ended at the provider's own wish. */
  TERMINATED,
  /** Taken away (чл. 158 ЗСУ). */
  REVOKED,
  /** Never granted. */
  REFUSED,
  /** No longer in the register's last edition: whether it is in force is not known. */
  DISAPPEARED;

  /** The code in tables, {@code not-begun}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The codes of all states. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(LicenceState::code).toList();
  }

  /** The state of a code in any case, or null. */
  public static @Nullable LicenceState find(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code().equalsIgnoreCase(code.strip()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The states that a user names as a JSON array; null for none named.
   *
   * @throws Failure if there is no such state
   */
  public static @Nullable String json(List<String> names) {
    List<String> codes = new ArrayList<>();
    for (String name : names) {
      LicenceState found = find(name);
      if (found == null) {
        throw new Failure(
            Failure.Category.USAGE, "failure.usage.state", name, String.join(", ", codes()));
      }
      codes.add('"' + found.code() + '"');
    }
    return codes.isEmpty() ? null : "[" + String.join(",", codes) + "]";
  }
}
