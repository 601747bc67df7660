package bg.karta.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}
