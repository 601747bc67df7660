package bg.karta.person;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person's number as an office gives it. It lives from the cell it was read of to the token that
 * takes its place, and no longer.
 *
 * @param type what it is; ten digits may be valid as either
 * @param text the number
 */
public record PersonalNumber(Type type, String text) {
  private static final int MONTHS_OF_1800 = 20;
  private static final int MONTHS_OF_2000 = 40;
  private static final int SEX_DIGIT = 8;

  /** What a number is. */
  public enum Type {
    /** A citizen's. */
    EGN,
    /** A foreigner's. */
    LNCH,
    /** Neither, yet taken in because the user lowered the rule. */
    OTHER
  }

  /** The year of birth, which only an ЕГН contains. */
  public @Nullable Long birthYear() {
    if (type != Type.EGN) {
      return null;
    }
    int month = Integer.parseInt(text, 2, 4, 10);
    int century = month > MONTHS_OF_2000 ? 2000 : month > MONTHS_OF_1800 ? 1800 : 1900;
    return (long) century + Integer.parseInt(text, 0, 2, 10);
  }

  /**
   * {@code male} or {@code female}, which only an ЕГН contains: its ninth digit is even for a man.
   */
  public @Nullable String sex() {
    if (type != Type.EGN) {
      return null;
    }
    return (text.charAt(SEX_DIGIT) - '0') % 2 == 0 ? "male" : "female";
  }

  /** What the token is made of. */
  String named() {
    return type.name().toLowerCase(Locale.ROOT) + ":" + text;
  }

  /** The number masked. */
  @Override
  public String toString() {
    return PersonalNumbers.conceal(text);
  }
}
