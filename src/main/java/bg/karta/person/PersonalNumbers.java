package bg.karta.person;

import bg.karta.letter.Letters;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.CodeValidator;
import org.jspecify.annotations.Nullable;

/**
 * ЕГН, the number of every Bulgarian citizen, and ЛНЧ, that of a foreigner with a right to stay.
 * Both have ten digits. The first six of an ЕГН are the day of birth, {@code YYMMDD}, where 20 is
 * added to the month of who was born in the 1800s and 40 to that of who was born in the 2000s.
 */
public final class PersonalNumbers {
  /** The digits of either number; no shorter text can hold one. */
  public static final int LENGTH = 10;

  private static final CodeValidator EGN =
      new CodeValidator("^(\\d{10})$", -1, new WeightedDigit(11, 2, 4, 8, 5, 10, 9, 7, 3, 6));
  private static final CodeValidator LNCH =
      new CodeValidator("^(\\d{10})$", -1, new WeightedDigit(10, 21, 19, 17, 13, 11, 9, 7, 3, 1));

  /** Ten digits with a sign between some of them, or nine together. */
  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<!\\p{Nd})(?:\\p{Nd}(?:[\\s.,\u00A0\u202F\\-–]?\\p{Nd}){9}|\\p{Nd}{9})(?!\\p{Nd})");

  /** Nine digits as a program writes them that takes them for a decimal number. */
  private static final Pattern AS_DECIMAL = Pattern.compile("\\p{Nd}{9}[.,]0");

  private static final int MONTHS_OF_1800 = 20;
  private static final int MONTHS_OF_2000 = 40;

  /** What is wrong with a number, the first thing that is. */
  public enum Fault {
    /** It is not ten digits. */
    FORM,
    /** The day of birth is no day of the calendar. */
    DATE,
    /** The last digit does not follow from the others. */
    CHECK_DIGIT
  }

  private PersonalNumbers() {}

  /** Whether a text is an ЕГН: ten digits, a day of birth and the right check digit. */
  public static boolean isEgn(String text) {
    return faultOfEgn(text) == null;
  }

  /** Whether a text is an ЛНЧ: ten digits, the last of them the right check digit. */
  public static boolean isLnch(String text) {
    return faultOfLnch(text) == null;
  }

  /** What is wrong with a text that should be an ЕГН, or null. */
  public static @Nullable Fault faultOfEgn(String text) {
    if (!isTenDigits(text)) {
      return Fault.FORM;
    }
    if (!beginsWithDay(text)) {
      return Fault.DATE;
    }
    return EGN.isValid(text) ? null : Fault.CHECK_DIGIT;
  }

  /** What is wrong with a text that should be an ЛНЧ, or null. */
  public static @Nullable Fault faultOfLnch(String text) {
    if (!isTenDigits(text)) {
      return Fault.FORM;
    }
    return LNCH.isValid(text) ? null : Fault.CHECK_DIGIT;
  }

  /**
   * A text as it may be shown: every number in it that could be somebody's shows its first two and
   * last two digits, {@code 75******63}. That is ten digits alone which begin with a day, whatever
   * the check digit (a mistyped ЕГН is an ЕГН too), or are a valid ЛНЧ, or stand behind the word
   * ЕГН or ЛНЧ; and a valid ЕГН whose digits stand in groups, {@code 6.101.057.509}, or are those
   * of another script. What follows a plus sign is a telephone's.
   *
   * @return the text itself where there is nothing to mask
   */
  public static String mask(String text) {
    return Masking.of(
        text, number -> beginsWithDay(number) || isLnch(number), PersonalNumbers::isEgn);
  }

  /**
   * A text as it may be stored: masked as by {@link #mask}, but of ten digits alone only those that
   * are a valid ЕГН or stand behind the word. One in ten numbers of any sort passes for an ЛНЧ.
   *
   * @return the text itself where there is nothing to mask
   */
  public static String maskCertain(String text) {
    return Masking.of(text, PersonalNumbers::isEgn, PersonalNumbers::isEgn);
  }

  /**
   * A telephone number as it may be stored: masked as by {@link #maskCertain}, and of ten digits,
   * together or in groups, a valid ЛНЧ too.
   *
   * <p>A Bulgarian telephone number begins with 0 or a plus sign, so ten digits that do not are
   * none. Those that begin with 0 are masked where they are a valid ЕГН, as of people born from
   * 1900 to 1909 and from 2000 to 2009: ten digits from 0 on have mobile telephones, whose third
   * digit is 7, 8 or 9, as no month of an ЕГН begins. One in ten of them passes for an ЛНЧ.
   *
   * @return the text itself where there is nothing to mask
   */
  public static String maskTelephone(String text) {
    return Masking.of(text, PersonalNumbers::isNoTelephone, PersonalNumbers::isNoTelephone);
  }

  private static boolean isNoTelephone(String digits) {
    return isEgn(digits) || (digits.charAt(0) != '0' && isLnch(digits));
  }

  /**
   * A text of a record about a person as it may be stored: masked as by {@link #mask}, and so are
   * an ЕГН in groups that may be another number too, {@code 6.101057509}, and one that has lost its
   * leading zero.
   *
   * @return the text itself where there is nothing to mask
   */
  public static String maskWidely(String text) {
    String usual = mask(text);
    String seen = Letters.visible(usual);
    String masked = GROUPED.matcher(seen).replaceAll(PersonalNumbers::grouped);
    return masked.equals(seen) ? usual : masked;
  }

  /**
   * The name of a file as it may be shown and stored: a valid ЕГН or ЛНЧ in it is masked, as who
   * saves an answer about a person may call it by the number.
   *
   * @return the name itself where there is nothing to mask
   */
  public static String maskName(String name) {
    return Masking.of(name, number -> isEgn(number) || isLnch(number), PersonalNumbers::isEgn);
  }

  private static String grouped(MatchResult found) {
    StringBuilder digits = new StringBuilder();
    found.group().chars().filter(Character::isDigit).forEach(c -> digits.append(digit(c)));
    boolean decimal = AS_DECIMAL.matcher(found.group()).matches();
    String whole = decimal ? digits.substring(0, LENGTH - 1) : digits.toString();
    String padded = "0".repeat(LENGTH - whole.length()) + whole;
    boolean personal =
        isEgn(padded) || isEgn(digits.toString()) || (!decimal && isNoTelephone(digits.toString()));
    return Matcher.quoteReplacement(personal ? conceal(found.group()) : found.group());
  }

  private static int digit(int c) {
    return Character.digit(c, 10);
  }

  /**
   * What may be shown of a cell that is said to hold such a number, however wrong it is: its first
   * two and last two characters, and every digit between them a star.
   */
  public static String conceal(String cell) {
    int[] out = cell.codePoints().toArray();
    for (int i = 2; i < out.length - 2; i++) {
      if (Character.isDigit(out[i])) {
        out[i] = '*';
      }
    }
    return new String(out, 0, out.length);
  }

  private static boolean isTenDigits(String text) {
    return text.length() == LENGTH && text.chars().allMatch(Masking::isDigit);
  }

  private static boolean beginsWithDay(String digits) {
    int year = pair(digits, 0);
    int month = pair(digits, 2);
    int day = pair(digits, 4);
    int century = 1900;
    if (month > MONTHS_OF_2000) {
      century = 2000;
      month -= MONTHS_OF_2000;
    } else if (month > MONTHS_OF_1800) {
      century = 1800;
      month -= MONTHS_OF_1800;
    }
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(century + year, month).lengthOfMonth();
  }

  private static int pair(String digits, int at) {
    return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
  }
}
