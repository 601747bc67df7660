package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.output.Column.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5",
    "12.0, 12",
    "-0.0, 0",
    "0.1, 0.1",
    "1e-7, 0.0000001",
    "1e21, 1000000000000000000000",
    "123456789.125, 123456789.125",
    "-2.5, -2.5",
    "0.30000000000000004, 0.30000000000000004",
    "100, 100",
    // One digit too many in Double.toString of Java 17.
    "2.0E-3, 0.002",
    "2.2250738585072014E-5, 0.000022250738585072014",
    "9.007199254740993E15, 9007199254740992"
  })
  void decimals_are_plain_and_short(double value, String expected) {
    assertThat(Cell.text(value, Type.DECIMAL)).isEqualTo(expected);
  }

  @Test
  void every_double_is_read_back_as_itself() {
    Random random = new Random(20260131);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        String text = Cell.text(value, Type.DECIMAL);
        assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0.0 : value);
        assertThat(text).doesNotContain("E").doesNotContain("e");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_not_finite_is_not_defined(double value) {
    assertThat(Cell.of(value, Type.DECIMAL)).isNull();
    assertThat(Cell.text(value, Type.DECIMAL)).isEmpty();
  }

  @Test
  void numbers_of_every_class_are_taken() {
    assertThat(Cell.text(7, Type.INTEGER)).isEqualTo("7");
    assertThat(Cell.text(7L, Type.DECIMAL)).isEqualTo("7");
    assertThat(Cell.text(0.1f, Type.DECIMAL)).isEqualTo("0.1");
    assertThat(Cell.text(new BigDecimal("1.50"), Type.DECIMAL)).isEqualTo("1.5");
    assertThat(Cell.text(new BigDecimal("1E+3"), Type.DECIMAL)).isEqualTo("1000");
    assertThat(Cell.text(new BigInteger("12345678901234567890"), Type.INTEGER))
        .isEqualTo("12345678901234567890");
    assertThat(Cell.text(Long.MIN_VALUE, Type.INTEGER)).isEqualTo("-9223372036854775808");
  }

  @Test
  void dates_and_truth_values_are_taken_as_sqlite_stores_them() {
    assertThat(Cell.of("2026-01-31", Type.DATE)).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(Cell.of("2026-02-31", Type.DATE)).isEqualTo("2026-02-31");
    assertThat(Cell.of("2026-01-31", Type.TEXT)).isEqualTo("2026-01-31");
    assertThat(Cell.of(YearMonth.of(2026, 1), Type.MONTH)).isEqualTo("2026-01");
    assertThat(Cell.of(1L, Type.BOOLEAN)).isEqualTo(true);
    assertThat(Cell.of(0, Type.BOOLEAN)).isEqualTo(false);
    assertThat(Cell.of(true, Type.BOOLEAN)).isEqualTo(true);
    assertThat(Cell.of(1L, Type.INTEGER)).isEqualTo(1L);
  }

  @Test
  void half_a_surrogate_pair_is_replaced() {
    assertThat(Cell.of("a\ud800b", Type.TEXT)).isEqualTo("a\ufffdb");
    assertThat(Cell.of("a😀b", Type.TEXT)).isEqualTo("a😀b");
    Column column = new Column("n\udc00", "l\ud800", Type.TEXT);
    assertThat(column).isEqualTo(new Column("n\ufffd", "l\ufffd", Type.TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "1234.56789, 1234.5679",
    "0.000123456, 0.0001235",
    "0.5, 0.5",
    "0.66666666, 0.6667",
    "-0.00004, -0.00004",
    "1.00001, 1",
    "0.99999999, 1",
    "12.5, 12.5",
    "1e20, 100000000000000000000"
  })
  void people_see_four_decimals(double value, String expected) {
    assertThat(
            Cell.display(value, new Column("x", "X", Type.DECIMAL), TableStyle.plain(Samples.EN)))
        .isEqualTo(expected);
  }

  @Test
  void people_see_words_for_truth_values_and_a_dash_for_what_is_not_defined() {
    assertThat(Cell.display(true, new Column("x", "X", Type.BOOLEAN), TableStyle.plain(Samples.BG)))
        .isEqualTo("да");
    assertThat(Cell.display(0L, new Column("x", "X", Type.BOOLEAN), TableStyle.plain(Samples.EN)))
        .isEqualTo("no");
    assertThat(Cell.display(null, new Column("x", "X", Type.DECIMAL), TableStyle.plain(Samples.EN)))
        .isEqualTo("–");
  }
}
