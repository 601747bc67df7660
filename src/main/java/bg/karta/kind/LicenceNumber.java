package bg.karta.kind;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of the agency's register of licences: {@code Л-3129-1} first issued, {@code Л-3130-2}
 * renewed, {@code ЛПО-1-3129-19} the first change of {@code Л-3129-19}. 3129 and 3130 are the
 * agency's administrative services of issue and of renewal.
 *
 * @param plain the number in its plain form
 * @param issued the day after the slash, or null where there is none
 * @param duplicate the day a duplicate was issued, or null
 * @param usual whether the text keeps to the pattern the register itself mostly keeps to
 */
public record LicenceNumber(
    String plain, @Nullable LocalDate issued, @Nullable LocalDate duplicate, boolean usual) {
  private static final Pattern USUAL =
      Pattern.compile("Л(?:ПО-\\d+)?-(?:3129|3130)-\\d+/\\d{2}\\.\\d{2}\\.\\d{4} г\\.");
  private static final Pattern PLAIN = Pattern.compile("Л(?:ПО-\\d+)?-(?:3129|3130)-\\d+");
  private static final Pattern TOLERANT =
      Pattern.compile(
          "^Л(?:ПО-(\\d+))?\\s*-\\s*(3129|3130)\\s*-\\s*(\\d{1,9})(?:[.,]0+)?"
              + "(?:\\s*/\\s*(\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?:\\s*Г\\.?)?"
              + "(?:\\s*ИЗДАДЕН ДУБЛИКАТ НА (\\d{2}\\.\\d{2}\\.\\d{4})\\s*Г?\\.?)?)?$");

  private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");

  /** The number in a text, or null where the text follows no known pattern. */
  public static @Nullable LicenceNumber parse(String text) {
    Matcher matcher = TOLERANT.matcher(folded(text));
    if (!matcher.matches()) {
      return null;
    }
    String change = matcher.group(1) == null ? "Л-" : "ЛПО-" + matcher.group(1) + "-";
    return new LicenceNumber(
        change + matcher.group(2) + "-" + Integer.parseInt(matcher.group(3)),
        day(matcher.group(4)),
        day(matcher.group(5)),
        isUsual(text));
  }

  /** A licence's number with its letter, which people leave out: {@code 3129-1} is Л-3129-1. */
  public static String lettered(String asked) {
    return asked.matches("\\s*(?:3129|3130)\\s*\\p{Pd}\\s*\\d.*") ? "Л-" + asked.strip() : asked;
  }

  /** Whether who wrote a text meant a number, be it a wrong one, and not a provider's ЕИК. */
  public static boolean isMeantBy(String text) {
    return parse(text.strip()) != null || !text.matches(".*\\d{6,}.*");
  }

  /** Latin letters as the Cyrillic ones they stand for, and every dash as a hyphen. */
  private static String folded(String text) {
    String cyrillic = Scripts.cyrillic(text).replace('L', 'Л').replace('l', 'Л');
    // A Latin P looks like the Cyrillic letter for R, and is that for П when it is spelt by sound.
    return DASH.matcher(cyrillic).replaceAll("-").toUpperCase(Locale.ROOT).replace("ЛРО-", "ЛПО-");
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : Dates.parse(text);
  }

  static Reading read(String cell, FieldSpec field) {
    LicenceNumber number = parse(cell);
    if (number == null) {
      return Reading.of(cell, CellRule.LICENCE_NUMBER_FORM, cell);
    }
    return number.usual()
        ? Reading.of(number.plain())
        : Reading.of(number.plain(), CellRule.LICENCE_NUMBER_SPELLING, cell, number.plain());
  }

  /** Whether a text keeps to the register's usual pattern, with its date or without. */
  public static boolean isUsual(String text) {
    return USUAL.matcher(text).matches() || PLAIN.matcher(text).matches();
  }

  /** The number of the licence a changed one is based on, or null for any other. */
  public @Nullable String base() {
    return plain.startsWith("ЛПО-") ? "Л-" + plain.substring(plain.indexOf('-', 4) + 1) : null;
  }

  /** Whether it was renewed under service 3130. */
  public boolean isRenewal() {
    return plain.startsWith("Л-3130-");
  }
}
