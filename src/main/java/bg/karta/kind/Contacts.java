package bg.karta.kind;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.UrlValidator;

/**
 * Reads cells that say how to reach somebody. Whatever they hold is kept: an officer can still make
 * something of a number with a digit too many.
 */
final class Contacts {
  private static final Pattern ADDRESSES = Pattern.compile("[;,\\s]+");
  private static final Pattern NUMBERS = Pattern.compile("\\s*(?:[;,]|\\sи\\s)\\s*");
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("(?iu)^(?:тел|моб|gsm|джиесем|факс|fax|tel|mob)[а-яa-z]*\\.?[\\s:/]*");
  private static final Pattern EXTENSION =
      Pattern.compile("(?iu)\\s*(?:вътр|вът|в|ext)\\.?\\s*:?\\s*\\d{1,5}$");
  private static final Pattern SIGNS = Pattern.compile("\\(0\\)|[\\s()./\\u2010-\\u2015-]");

  /** The trunk prefix or Bulgaria's code and 5 to 9 digits, or another country's number. */
  private static final Pattern PHONE =
      Pattern.compile("(?:\\+359|00359|0)[1-9]\\d{4,8}|(?:\\+|00)(?!359)[1-9]\\d{6,14}");

  private static final Pattern SCHEME_AND_HOST =
      Pattern.compile("(?iu)^(https?://)?([^/?#:@\\s]+)((?:[/?#:].*)?)$");

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");

  /**
   * The longest name of a host (RFC 1035); of longer ones Java's IDN makes a defect from JDK 25.
   */
  private static final int LONGEST_HOST = 253;

  /** The longest address of mail (RFC 5321, a path without its brackets). */
  private static final int LONGEST_EMAIL = 254;

  private Contacts() {}

  static Reading email(String cell, FieldSpec field) {
    String repaired = cell;
    for (String address : ADDRESSES.split(cell)) {
      String latin = Scripts.latin(address);
      if (!latin.equals(address) && isEmail(latin) && Scripts.isAscii(latin)) {
        repaired = repaired.replace(address, latin);
      } else if (!isEmail(address)) {
        return Reading.of(cell, CellRule.EMAIL_FORM, address);
      }
    }
    return repaired.equals(cell)
        ? Reading.of(cell)
        : Reading.of(repaired, CellRule.EMAIL_LOOK_ALIKE, cell, repaired);
  }

  private static boolean isEmail(String text) {
    return text.length() <= LONGEST_EMAIL && EmailValidator.getInstance().isValid(text);
  }

  static Reading phone(String cell, FieldSpec field) {
    for (String number : NUMBERS.split(cell)) {
      if (!isPhone(number) && !areAllPhones(SLASH.split(number))) {
        return Reading.of(cell, CellRule.PHONE_FORM, number);
      }
    }
    return Reading.of(cell);
  }

  private static boolean areAllPhones(String[] numbers) {
    for (String number : numbers) {
      if (!isPhone(number)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPhone(String text) {
    String number = BEFORE_NUMBER.matcher(text).replaceFirst("");
    String digits = SIGNS.matcher(EXTENSION.matcher(number).replaceFirst("")).replaceAll("");
    return PHONE.matcher(digits).matches();
  }

  static Reading url(String cell, FieldSpec field) {
    List<String> wrong = new ArrayList<>();
    for (String address : ADDRESSES.split(cell)) {
      if (!isUrl(address)) {
        wrong.add(address);
      }
    }
    return wrong.isEmpty()
        ? Reading.of(cell)
        : Reading.of(cell, CellRule.URL_FORM, String.join(", ", wrong));
  }

  /** A web address; its scheme may be missing, its host be in Cyrillic. */
  private static boolean isUrl(String text) {
    Matcher matcher = SCHEME_AND_HOST.matcher(text);
    if (!matcher.matches() || matcher.group(2).length() > LONGEST_HOST) {
      return false;
    }
    String host;
    try {
      host = IDN.toASCII(matcher.group(2));
    } catch (IllegalArgumentException e) {
      // Too long or with signs that no host has.
      return false;
    }
    // Letters of any alphabet may stand behind the host: browsers encode them.
    String path = NOT_ASCII.matcher(matcher.group(3)).replaceAll("-");
    return new UrlValidator(new String[] {"http"}).isValid("http://" + host + path);
  }
}
