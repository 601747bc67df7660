package bg.karta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Doubles as people write them. */
final class DecimalsTest {
  @Test
  void has_neither_exponent_nor_what_binary_reckoning_leaves() {
    assertThat(Decimals.text(155_971_058.55)).isEqualTo("155971058.55");
    assertThat(Decimals.text(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(Decimals.text(1e-7)).isEqualTo("0.0000001");
    assertThat(Decimals.text(1e15)).isEqualTo("1000000000000000");
    assertThat(Decimals.text(-0.0)).isEqualTo("0");
    assertThat(Decimals.text(12.0)).isEqualTo("12");
    assertThat(Decimals.text("1E5")).isEqualTo("1E5");
  }

  @Test
  void every_number_of_many_digits_is_read_back() {
    for (double value : new double[] {2.0 / 3, Math.PI, 123_456.789_012_345_6}) {
      assertThat(Double.parseDouble(Decimals.text(value))).isEqualTo(value);
    }
  }

  @Test
  void what_is_read_from_few_digits_is_exactly_these_digits() {
    Random random = new Random(17);
    for (int i = 0; i < 20_000; i++) {
      BigDecimal written =
          BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000_000L, random.nextInt(14))
              .stripTrailingZeros();
      assertThat(Decimals.exact(written.doubleValue())).isEqualTo(written);
    }
  }

  @Test
  void an_exact_number_is_read_back_and_no_shorter_one_is() {
    Random random = new Random(18);
    for (int i = 0; i < 20_000; i++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(24) - 8);
      BigDecimal exact = Decimals.exact(value);
      assertThat(exact.doubleValue()).isEqualTo(value);
      BigDecimal shorter = exact.round(new MathContext(exact.precision() - 1));
      assertThat(exact.precision() == 1 ? Double.NaN : shorter.doubleValue()).isNotEqualTo(value);
    }
  }
}
