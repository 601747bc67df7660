package bg.karta.kind;

import org.apache.commons.validator.routines.CodeValidator;
import org.apache.commons.validator.routines.checkdigit.CheckDigit;

/** Reads identifiers that carry a check digit or a fixed length. */
public final class Identifiers {
  private static final int EIK_LENGTH = 9;
  private static final int BRANCH_LENGTH = 13;
  private static final int EKATTE_LENGTH = 5;
  private static final int LEAST_DIGITS_TO_RESTORE = 5;
  private static final CodeValidator EIK =
      new CodeValidator("^(\\d{9}|\\d{13})$", -1, new EikCheckDigit());

  private Identifiers() {}

  /** Whether a text is an ЕИК of 9 or 13 digits whose check digits are right. */
  public static boolean isEik(String text) {
    return EIK.isValid(text);
  }

  static Reading eik(String cell, FieldSpec field) {
    String digits = cell.replaceAll("^(?i)BG(?=\\d)|[\\s\\u00A0]", "");
    if (!isDigits(digits)) {
      return Reading.refused(CellRule.EIK_FORM, cell);
    }
    if (digits.length() == EIK_LENGTH || digits.length() == BRANCH_LENGTH) {
      return EIK.isValid(digits)
          ? Reading.of(digits)
          : Reading.of(digits, CellRule.EIK_CHECK_DIGIT, digits);
    }
    int wanted = digits.length() < EIK_LENGTH ? EIK_LENGTH : BRANCH_LENGTH;
    if (digits.length() > BRANCH_LENGTH || digits.length() < LEAST_DIGITS_TO_RESTORE) {
      return Reading.refused(CellRule.EIK_FORM, cell);
    }
    String padded = "0".repeat(wanted - digits.length()) + digits;
    return EIK.isValid(padded)
        ? Reading.of(padded, CellRule.EIK_ZEROS_RESTORED, cell, padded)
        : Reading.refused(CellRule.EIK_FORM, cell);
  }

  static Reading ekatte(String cell, FieldSpec field) {
    if (!isDigits(cell) || cell.length() > EKATTE_LENGTH) {
      return Reading.refused(CellRule.EKATTE_FORM, cell);
    }
    String padded = "0".repeat(EKATTE_LENGTH - cell.length()) + cell;
    return padded.equals(cell)
        ? Reading.of(cell)
        : Reading.of(padded, CellRule.EKATTE_ZEROS_RESTORED, cell, padded);
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * The check digits of the БУЛСТАТ register: a weighted sum modulo 11, taken again with other
   * weights where it gives 10, and 0 where it does so twice. A branch's 13 digits begin with the 9
   * of its parent.
   */
  private static final class EikCheckDigit implements CheckDigit {
    private static final int MODULUS = 11;
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10};
    private static final int[] BRANCH_FIRST = {2, 7, 3, 5};
    private static final int[] BRANCH_SECOND = {4, 9, 5, 7};

    @Override
    public String calculate(String code) {
      int digit =
          code.length() < EIK_LENGTH
              ? digit(code, 0, FIRST, SECOND)
              : digit(code, EIK_LENGTH - 1, BRANCH_FIRST, BRANCH_SECOND);
      return Integer.toString(digit);
    }

    @Override
    public boolean isValid(String code) {
      boolean parent = code.charAt(8) == calculate(code.substring(0, 8)).charAt(0);
      return parent
          && (code.length() == EIK_LENGTH
              || code.charAt(12) == calculate(code.substring(0, 12)).charAt(0));
    }

    private static int digit(String code, int from, int[] first, int[] second) {
      int rest = weighted(code, from, first);
      return (rest == 10 ? weighted(code, from, second) : rest) % 10;
    }

    private static int weighted(String code, int from, int[] weights) {
      int sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += (code.charAt(from + i) - '0') * weights[i];
      }
      return sum % MODULUS;
    }
  }
}
