package bg.karta.kind;

import bg.karta.person.PersonKey;
import bg.karta.person.PersonalNumber;
import bg.karta.person.PersonalNumbers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads cells that hold a person's number. The value is a {@link PersonalNumber}, which is never
 * stored, or a token that stands for one already.
 */
final class Persons {
  /** The word before the number, and what may stand between the day and the rest. */
  private static final Pattern WORD =
      Pattern.compile("(?iu)^(егн|egn|лнч|лнс|lnch|lnc)?[\\s:.№#'’`]*(.*?)(?:[.,]0+)?$");

  private static final Pattern FOREIGNER = Pattern.compile("(?iu)[лl]");

  /** What stands between digits that are written in groups. */
  private static final Pattern BETWEEN = Pattern.compile("(?<=\\d)[\\s.\\-–\u00A0\u202F]+(?=\\d)");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Persons() {}

  static Reading read(String cell, FieldSpec field) {
    if (PersonKey.isToken(cell)) {
      return Reading.of(cell);
    }
    Matcher worded = WORD.matcher(cell);
    if (!worded.matches()) {
      return Reading.refused(CellRule.PERSON_FORM, PersonalNumbers.conceal(cell));
    }
    String word = worded.group(1);
    boolean foreigner = word != null && FOREIGNER.matcher(word).lookingAt();
    boolean citizen = word != null && !foreigner;
    String bare = Scripts.digits(worded.group(2));
    String digits = withoutExponent(BETWEEN.matcher(bare).replaceAll(""), bare);
    if (!DIGITS.matcher(digits).matches()) {
      return unknown(cell, CellRule.PERSON_FORM);
    }
    Reading reading = digits(digits, foreigner, citizen);
    return bare.equals(worded.group(2)) || reading.remark() != null
        ? reading
        : new Reading(
            reading.value(),
            new Remark(
                CellRule.DIGITS_AS_LETTERS,
                PersonalNumbers.conceal(cell),
                PersonalNumbers.conceal(digits)));
  }

  /** The digits of a number that a program wrote with an exponent, {@code 7.523169263E+09}. */
  private static String withoutExponent(String digits, String bare) {
    Reading number = DIGITS.matcher(digits).matches() ? null : Digits.withExponent(bare);
    return number != null && number.value() instanceof String whole ? whole : digits;
  }

  /** What ten digits are: the word before them decides where they are valid as either. */
  private static Reading digits(String digits, boolean foreigner, boolean citizen) {
    if (!foreigner && PersonalNumbers.isEgn(digits)) {
      return Reading.of(new PersonalNumber(PersonalNumber.Type.EGN, digits));
    }
    if (!citizen && PersonalNumbers.isLnch(digits)) {
      return Reading.of(new PersonalNumber(PersonalNumber.Type.LNCH, digits));
    }
    int lost = PersonalNumbers.LENGTH - digits.length();
    String padded = "0".repeat(lost == 1 || lost == 2 ? lost : 0) + digits;
    if (!foreigner && PersonalNumbers.isEgn(padded)) {
      return Reading.of(
          new PersonalNumber(PersonalNumber.Type.EGN, padded),
          CellRule.PERSON_ZEROS_RESTORED,
          PersonalNumbers.conceal(digits),
          PersonalNumbers.conceal(padded));
    }
    return unknown(
        digits,
        digits.length() == PersonalNumbers.LENGTH
            ? CellRule.PERSON_CHECK_DIGIT
            : CellRule.PERSON_FORM);
  }

  /** What is no valid number, and still one and the same wherever it stands. */
  private static Reading unknown(String cell, CellRule rule) {
    return Reading.of(
        new PersonalNumber(PersonalNumber.Type.OTHER, cell), rule, PersonalNumbers.conceal(cell));
  }
}
