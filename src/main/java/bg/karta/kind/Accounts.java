package bg.karta.kind;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.IBANValidator;
import org.jspecify.annotations.Nullable;

/**
 * Bank accounts by their IBAN: a Bulgarian one has 22 signs, {@code BG80 BNBG 9661 1020 3456 78}.
 */
final class Accounts {
  private static final Pattern BULGARIAN =
      Pattern.compile(
          "(?<![\\p{L}\\d])BG\\d{2}\\h?[A-Z]{4}\\h?\\d{4}\\h?\\d{2}[A-Z\\d]{2}\\h?[A-Z\\d]{4}\\h?[A-Z\\d]{2}"
              + "(?![\\p{L}\\d])");
  private static final Pattern BLANK = Pattern.compile("[\\h-]");
  private static final int LEAST_LENGTH = 22;

  private Accounts() {}

  /** What is wrong with a cell that should be an IBAN, or null. */
  static @Nullable Remark judge(String cell) {
    String iban = plain(cell);
    IBANValidator ibans = IBANValidator.getInstance();
    if (ibans.isValid(iban)) {
      return null;
    }
    IBANValidator.Validator country = ibans.getValidator(iban);
    boolean formed = country != null && country.getRegexValidator().isValid(iban);
    return new Remark(formed ? CellRule.IBAN_CHECK_DIGITS : CellRule.IBAN_FORM, cell);
  }

  /** What is wrong with the first Bulgarian IBAN in a text, or null where there is none. */
  static @Nullable Remark judgeIn(String text) {
    if (text.length() < LEAST_LENGTH || !text.contains("BG")) {
      return null;
    }
    Matcher found = BULGARIAN.matcher(text);
    return found.find() ? judge(found.group()) : null;
  }

  private static String plain(String cell) {
    return BLANK.matcher(cell).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
