package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainNumberTest {
  @ParameterizedTest
  @CsvSource({
    "204878243, 204878243",
    "204878243.0, 204878243",
    "2.04878243E8, 204878243",
    "0.1, 0.1",
    "0.10000000000000001, 0.1",
    "0.30000000000000004, 0.3",
    "16.000000000000002, 16",
    "15.999999999999998, 16",
    "204878243.00000003, 204878243",
    "123456.78999999999, 123456.79",
    "1.2345678901234568E+19, 12345678901234600000",
    "1.1000000000000001, 1.1",
    "-12.50, -12.5",
    "1E-7, 0.0000001",
    "1e3, 1000",
    "0, 0",
    "-0, 0",
    "0.00, 0",
    "12345678901234567890, 12345678901234567890",
    "8.41E21, 8410000000000000000000",
    "2.0E-3, 0.002",
    "1E+999999999, 1E+999999999",
    "1E-999999999, 0",
    "NaN, NaN",
    "1d, 1d",
    "12 000, 12 000",
    "'', ''"
  })
  void a_number_is_plain_and_anything_else_stays(String stored, String text) {
    assertThat(PlainNumber.of(stored)).isEqualTo(text);
  }

  @Test
  void the_text_has_15_digits_at_most_and_keeps_every_number_of_so_many() {
    Random random = new Random(5);
    for (int i = 0; i < 50_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        continue;
      }
      String stored = String.format(Locale.ROOT, "%.16e", value);
      BigDecimal plain = new BigDecimal(PlainNumber.of(stored));
      assertThat(plain.stripTrailingZeros().precision()).isLessThanOrEqualTo(15);
      assertThat(plain.subtract(new BigDecimal(stored)).abs())
          .isLessThanOrEqualTo(new BigDecimal(stored).ulp().movePointRight(2));
      BigDecimal typed = new BigDecimal(String.format(Locale.ROOT, "%.14e", value));
      String kept = String.format(Locale.ROOT, "%.16e", typed.doubleValue());
      assertThat(new BigDecimal(PlainNumber.of(kept))).isEqualByComparingTo(typed);
    }
  }
}
