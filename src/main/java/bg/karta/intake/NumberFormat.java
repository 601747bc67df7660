package bg.karta.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A number format of a workbook: what an officer sees of the numbers in its cells. A format has up
 * to three sections for numbers, which are for the positive ones, the negative ones and zero unless
 * they have conditions of their own.
 */
final class NumberFormat {
  static final NumberFormat GENERAL = of("General");

  private static final NumberFormat PERCENT = of("0%");

  private static final int SECTIONS_OF_NUMBERS = 3;

  /** How much of {@code 2024-01-31} is the year, the year and the month, and the whole. */
  private static final int ISO_YEAR = 4;

  private static final int ISO_MONTH = 7;
  private static final int ISO_DAY = 10;

  private final List<FormatSection> sections;
  private final boolean plain;

  private NumberFormat(List<FormatSection> sections) {
    this.sections = sections;
    this.plain = sections.stream().allMatch(s -> s.meaning() == FormatSection.Meaning.NUMBER);
  }

  /** The format of a code such as {@code 0.00;[Red]-0.00}. */
  static NumberFormat of(String code) {
    List<FormatSection> sections = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= code.length() && sections.size() < SECTIONS_OF_NUMBERS; i++) {
      if (i == code.length() || code.charAt(i) == ';') {
        if (sections.isEmpty() || !FormatSection.isOfTexts(code.substring(from, i))) {
          sections.add(FormatSection.of(code.substring(from, i), sections.isEmpty()));
        }
        from = i + 1;
      } else {
        i = FormatSection.lastOfItem(code, i);
      }
    }
    return new NumberFormat(List.copyOf(sections));
  }

  /** The formats every workbook has; 27 to 36 and 50 to 58 are the dates of the East. */
  static NumberFormat builtIn(String id) {
    return switch (id) {
      case "9", "10" -> of("0%");
      case "14", "15", "16" -> of("yyyy-mm-dd");
      case "17" -> of("mmm-yy");
      case "27", "28", "29", "30", "31", "36" -> of("yyyy-mm-dd");
      case "50", "51", "52", "53", "54", "57", "58" -> of("yyyy-mm-dd");
      case "22" -> of("yyyy-mm-dd hh:mm");
      case "18", "19", "20", "21", "32", "33", "34", "35", "45", "47", "55", "56" -> of("hh:mm");
      case "46" -> of("[h]:mm:ss");
      default -> GENERAL;
    };
  }

  /**
   * The text of a number that is stored in a cell of this format: the number itself, in full
   * precision, unless the format shows it as something else.
   */
  String text(String stored, boolean since1904) {
    if (plain) {
      return PlainNumber.of(stored);
    }
    FormatSection section = section(stored);
    return switch (section.meaning()) {
      case NUMBER -> PlainNumber.of(stored);
      case PERCENT -> section.percent(stored);
      case CODE -> section.code(stored, sections.indexOf(section) == 0);
      case YEAR, MONTH, DATE, DATE_TIME, TIME, DURATION ->
          SerialDate.text(stored, section.meaning(), since1904);
    };
  }

  /** The text of a day that is stored in ISO form, without the time that the format hides. */
  String day(String stored) {
    String text = SerialDate.ofIso(stored);
    boolean alone =
        switch (sections.get(0).meaning()) {
          case YEAR, MONTH, DATE -> true;
          default -> false;
        };
    return alone && text.indexOf('T') == ISO_DAY ? text.substring(0, ISO_DAY) : text;
  }

  /** The text of a time that is stored as a number of days: of the day, or of more than one. */
  String time(double days) {
    boolean counts = days >= 1 || sections.get(0).meaning() == FormatSection.Meaning.DURATION;
    FormatSection.Meaning meaning =
        counts ? FormatSection.Meaning.DURATION : FormatSection.Meaning.TIME;
    return SerialDate.text(String.valueOf(days), meaning, false);
  }

  /** The text of a number of a cell that is said to hold a share, whatever its format shows. */
  String share(String stored) {
    return plain ? PERCENT.text(stored, false) : text(stored, false);
  }

  /** Whether its numbers are shown as codes, {@code 0012}. */
  boolean isCode() {
    return sections.stream().anyMatch(s -> s.meaning() == FormatSection.Meaning.CODE);
  }

  /** What is seen of a day in ISO form: its month or year, where the format shows no more. */
  String seen(String text) {
    FormatSection.Meaning meaning = sections.get(0).meaning();
    boolean day = text.length() >= ISO_DAY && text.charAt(ISO_YEAR) == '-';
    return switch (meaning) {
      case YEAR -> day ? text.substring(0, ISO_YEAR) : text;
      case MONTH -> day ? text.substring(0, ISO_MONTH) : text;
      default -> text;
    };
  }

  private FormatSection section(String stored) {
    if (sections.size() == 1) {
      return sections.get(0);
    }
    double value;
    try {
      value = Double.parseDouble(stored);
    } catch (NumberFormatException e) {
      // An import that left a text in the cell: any section lets it stand.
      return sections.get(0);
    }
    boolean conditional = sections.stream().anyMatch(FormatSection::hasCondition);
    int usual = value > 0 || (value == 0 && sections.size() < SECTIONS_OF_NUMBERS) ? 0 : 1;
    usual = value == 0 && sections.size() == SECTIONS_OF_NUMBERS ? 2 : usual;
    return conditional
        ? sections.stream()
            .filter(section -> section.takes(value))
            .findFirst()
            .orElse(sections.get(sections.size() - 1))
        : sections.get(usual);
  }
}
