package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer sees of a number, for formats as Excel and LibreOffice store them. */
final class NumberFormatTest {
  @ParameterizedTest
  @CsvSource({
    "0%, 0.92, 92%",
    "0%, 1, 100%",
    "0%, 0.925, 92.5%",
    "0.00%, 0.28999999999999998, 29%",
    "0%, -0.05, -5%",
    "[Red]0%;[Blue]-0%, -0.05, -5%",
    "0%;@, -0.05, -5%",
    "#\\ ##0.0\\ %, 12.5, 1250%",
    "[>1]0;0%, 92, 92",
    "[>1]0;0%, 0.92, 92%",
    "0;0%, 0.92, 0.92",
    "'0\"%\"', 92, 92",
    "0\\%, 92, 92",
    "[$-402]0.0%, 0.5, 50%",
    "0%, няма, няма"
  })
  void a_percentage_is_shown_as_a_sheet_shows_it(String code, String stored, String text) {
    assertThat(NumberFormat.of(code).text(stored, false)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "10"})
  void percent_of_every_workbook(String id) {
    assertThat(NumberFormat.builtIn(id).text("0.07", false)).isEqualTo("7%");
  }

  @ParameterizedTest
  @CsvSource({
    "0000, 12, 0012",
    "0000, 0, 0000",
    "0000, 123456, 123456",
    "000000000, 695395, 000695395",
    "00000, 2717, 02717",
    "00-000, 12345, 12-345",
    "00-000, 12, 00-012",
    "000 000, 12345, 012 345",
    "000\\ 000, 12345, 012 345",
    "0000-00, 1, 0000-01",
    "0##, 7, 007",
    "#-00, 123, 1-23",
    "'\"П-\"000', 13, П-013",
    "'\"№ \"0000', 12, № 0012",
    "'\"П-\"0', 13, П-13",
    "'\"Л-\"0\"/2024\"', 7, Л-7/2024",
    "'0\"/2024\"', 7, 7/2024",
    "[$С-402]-000, 5, С-005",
    "[Blue]0000;[Red]-0000, -12, -0012",
    "0000, -12, -0012",
    "0000, 1.2E1, 0012",
    "0000, 12.5, 12.5"
  })
  void a_code_is_shown_with_its_leading_noughts(String code, String stored, String text) {
    assertThat(NumberFormat.of(code).text(stored, false)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "Standard",
        "0",
        "#",
        "0.00",
        "00.00",
        "#,##0",
        "#,##0.00",
        "# ##0",
        "#\\ ##0.00\\ \"лв.\"",
        "0\" места\"",
        "\"лв. \"0",
        "[$€-2]\\ #,##0.00",
        "_-* #,##0.00\\ \"лв.\"_-;-* #,##0.00\\ \"лв.\"_-;_-* \"-\"??\\ \"лв.\"_-;_-@_-",
        "0.00E+00",
        "##0.0E+0",
        "# ?/?",
        "@",
        ";;;",
        "[>100]0;[<0]-0;0"
      })
  void any_other_format_leaves_the_number_in_full_precision(String code) {
    NumberFormat format = NumberFormat.of(code);
    assertThat(format.text("1234.5678", false)).isEqualTo("1234.5678");
    assertThat(format.text("12", false)).isEqualTo("12");
    assertThat(format.text("-12", false)).isEqualTo("-12");
    assertThat(format.text("0", false)).isEqualTo("0");
  }

  /** 39965 is the 1 June 2009: 14 610 days before it, on 1 June 1969, began the number 25 355. */
  @ParameterizedTest
  @CsvSource({
    "dd.mm.yyyy, 39965.4375, 2009-06-01",
    "dd.mm.yyyy, 39965.99998, 2009-06-01",
    "dd.mm.yyyy, 39964.9999999999, 2009-06-01",
    "dd.mm.yyyy, 39964.99999, 2009-05-31",
    "[$-402]dd.mm.yyyy\\ \"г.\";@, 39965.4375, 2009-06-01",
    "дд.мм.гггг, 39965, 2009-06-01",
    "TT.MM.JJJJ, 39965, 2009-06-01",
    "d.m.yy h:mm;@, 39965, 2009-06-01",
    "d.m.yy h:mm;@, 39965.4375, 2009-06-01T10:30",
    "yyyy-mm-dd\\ hh:mm AM/PM, 39965.4375, 2009-06-01T10:30",
    "mm:ss, 0.0006944444444444445, 00:01",
    "[h]:mm, 1.5, 36:00",
    "[mm]:ss, 0.5, 12:00"
  })
  void day_or_time(String code, String stored, String text) {
    assertThat(NumberFormat.of(code).text(stored, false)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"dd.mm.yyyy, 38503.75, 2009-06-01", "dd.mm.yyyy, 0, 1904-01-01"})
  void day_counted_from_1904(String code, String stored, String text) {
    assertThat(NumberFormat.of(code).text(stored, true)).isEqualTo(text);
  }
}
