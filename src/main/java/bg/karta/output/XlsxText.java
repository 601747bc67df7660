package bg.karta.output;

import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Puts values into the cells of a sheet as Excel wants them. */
public final class XlsxText {
  private static final int LONGEST_TEXT = 32_767;
  private static final int LONGEST_NAME = 31;

  /** Excel keeps fifteen digits of a number and makes the others 0. */
  private static final long LARGEST_NUMBER = 999_999_999_999_999L;

  /** Before March 1900 Excel counts a day that never was. */
  private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

  /**
   * What XML cannot hold or makes a line feed of, and what would be read as such a sign's escape.
   */
  private static final Pattern TO_ESCAPE =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

  private static final Pattern FORBIDDEN_IN_NAME = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]");

  private XlsxText() {}

  /** A name for the sheet of figures, made of the table's title. */
  public static String sheetName(String title, Messages messages) {
    String name = FORBIDDEN_IN_NAME.matcher(title).replaceAll(" ").strip();
    // A name may not begin or end with an apostrophe.
    name = head(name, LONGEST_NAME).replaceAll("^['\\s]+|['\\s]+$", "");
    // Excel keeps the name History to itself, and no two sheets may have the same.
    boolean taken =
        name.equalsIgnoreCase(messages.get("output.about")) || name.equalsIgnoreCase("History");
    return name.isEmpty() || taken ? messages.get("output.sheet") : name;
  }

  /**
   * A name like another for one more sheet.
   *
   * @param taken the names of the other sheets in small letters, which the new one joins
   */
  public static String freeName(String wanted, Set<String> taken) {
    String name = wanted;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String number = " " + n;
      name = head(wanted, LONGEST_NAME - number.length()).strip() + number;
    }
    return name;
  }

  /** Puts in a value of one of the shapes of {@link Cell#of}. */
  static void putValue(Worksheet sheet, int row, int column, @Nullable Object cell) {
    if (cell instanceof LocalDate date && !date.isBefore(FIRST_DATE) && !date.isAfter(LAST_DATE)) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (cell instanceof Long number && isExact(number)) {
      sheet.value(row, column, number);
    } else if (cell instanceof BigDecimal number) {
      sheet.value(row, column, number);
    } else if (cell instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (cell != null) {
      putWhole(sheet, row, column, cell.toString());
    }
  }

  /**
   * Puts in a text that may be read back as data, so nothing of it may be lost.
   *
   * @throws Failure if it is longer than a cell holds
   */
  public static void putWhole(Worksheet sheet, int row, int column, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new Failure(
          Failure.Category.INPUT,
          "failure.output.xlsx-text",
          new CellPlace(row + 1, column).toString(),
          text.length(),
          LONGEST_TEXT);
    }
    put(sheet, row, column, text);
  }

  /**
   * Puts in a text as it is; texts are not shared between cells, which would keep all in memory.
   */
  public static void put(Worksheet sheet, int row, int column, String text) {
    String escaped = cell(text);
    if (!escaped.equals(escaped.strip())) {
      // Only as rich text does the library keep Excel from trimming it.
      sheet.inlineString(row, column, RichText.builder().run(escaped).end().build());
    } else if (!escaped.isEmpty()) {
      sheet.inlineString(row, column, escaped);
    }
  }

  /** The text as a cell takes it: not too long, and without what XML cannot hold. */
  public static String cell(String text) {
    return escape(cut(text));
  }

  private static boolean isExact(long number) {
    return number >= -LARGEST_NUMBER && number <= LARGEST_NUMBER;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : head(text, LONGEST_TEXT - 1) + "…";
  }

  /** The beginning of the text, ending with a whole character. */
  public static String head(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, splits ? length - 1 : length);
  }

  private static String escape(String text) {
    if (text.chars().noneMatch(c -> c < ' ' || c == '_' || c >= 0xFFFE)) {
      return text;
    }
    return TO_ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    "_x"
                        + HexFormat.of().withUpperCase().toHexDigits(match.group().charAt(0))
                        + "_"));
  }
}
