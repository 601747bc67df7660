package bg.karta.kind;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.CodeValidator;
import org.apache.commons.validator.routines.checkdigit.CheckDigit;
import org.jspecify.annotations.Nullable;

/** Reads identifiers that carry a check digit or a fixed length. */
public final class Identifiers {
  private static final int EIK_LENGTH = 9;
  private static final int BRANCH_LENGTH = 13;
  private static final int EKATTE_LENGTH = 5;
  private static final int LEAST_DIGITS_TO_RESTORE = 5;

  /** The prefix of the number for VAT, and blanks. */
  private static final Pattern BEFORE_EIK = Pattern.compile("^(?iu)[BВ]G\\s*(?=\\d)|[\\s\\u00A0]");

  private static final Pattern WHOLE = Pattern.compile("['’`]?(\\d+)(?:[.,]0+)?");
  private static final Pattern EXPONENT = Pattern.compile("\\d(?:[.,]\\d{1,12})?[eE]\\+?\\d{1,2}");
  private static final CodeValidator EIK =
      new CodeValidator("^(\\d{9}|\\d{13})$", -1, new EikCheckDigit());

  private Identifiers() {}

  /** Whether a text is an ЕИК of 9 or 13 digits whose check digits are right. */
  public static boolean isEik(String text) {
    return EIK.isValid(text);
  }

  static Reading eik(String cell, FieldSpec field) {
    String bare = BEFORE_EIK.matcher(cell).replaceAll("");
    if (isDigits(bare)) {
      return eik(cell, bare);
    }
    String number = asNumber(bare);
    if (number != null) {
      Reading reading = eik(cell, number);
      return reading.remark() == null
          ? Reading.of(number, CellRule.EIK_SPELLING, cell, number)
          : reading;
    }
    if (EXPONENT.matcher(bare).matches()) {
      return Reading.refused(CellRule.EIK_ROUNDED, cell);
    }
    String digits = Scripts.digits(bare);
    if (!isDigits(digits)) {
      return Reading.refused(CellRule.EIK_FORM, cell);
    }
    return EIK.isValid(digits)
        ? Reading.of(digits, CellRule.DIGITS_AS_LETTERS, cell, digits)
        : Reading.refused(CellRule.LETTERS_AMONG_DIGITS, bare, Scripts.differences(bare, digits));
  }

  private static Reading eik(String cell, String digits) {
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

  /**
   * The digits of a number that a spreadsheet wrote as one: {@code 175074752.0}, {@code
   * '175074752}, {@code 1.75074752E+08}. Null for any other text, and for a number whose last
   * digits were rounded away, of which nobody can tell what they were.
   */
  private static @Nullable String asNumber(String text) {
    Matcher whole = WHOLE.matcher(text);
    if (whole.matches()) {
      return whole.group(1);
    }
    if (!EXPONENT.matcher(text).matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(text.replace(',', '.'));
    return number.scale() == 0 ? number.toPlainString() : null;
  }

  static Reading ekatte(String cell, FieldSpec field) {
    Reading number = Digits.identifier(cell);
    if (number == null || !(number.value() instanceof String whole)) {
      return number == null ? ekatte(cell, cell) : number;
    }
    // With its zeros lost as well, what is said of them says both.
    Reading reading = ekatte(cell, whole);
    return reading.remark() == null ? number : reading;
  }

  private static Reading ekatte(String cell, String code) {
    String digits = Scripts.digits(code);
    if (!digits.equals(code) && isDigits(digits)) {
      return Reading.refused(
          CellRule.LETTERS_AMONG_DIGITS, cell, Scripts.differences(code, digits));
    }
    if (!isDigits(code) || code.length() > EKATTE_LENGTH) {
      return Reading.refused(CellRule.EKATTE_FORM, cell);
    }
    String padded = "0".repeat(EKATTE_LENGTH - code.length()) + code;
    return padded.equals(code)
        ? Reading.of(code)
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
