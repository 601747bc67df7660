package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("heavy")
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
    "1.2345678901234568E+19, 12345678901234567000",
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
    "0x1p3, 0x1p3",
    "12 000, 12 000",
    "'', ''"
  })
  void a_number_is_plain_and_anything_else_stays(String stored, String text) {
    assertThat(PlainNumber.of(stored)).isEqualTo(text);
  }

  @Test
  void a_number_comes_back_as_itself_or_as_one_of_few_digits_beside_it() {
    Random random = new Random(5);
    for (int i = 0; i < 50_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        continue;
      }
      String text = PlainNumber.of(String.format(Locale.ROOT, "%.16e", value));
      assertThat(PlainNumber.of(text)).isEqualTo(text);
      boolean few = new BigDecimal(text).stripTrailingZeros().precision() <= 12;
      assertThat(Math.abs(Double.parseDouble(text) - value))
          .isLessThanOrEqualTo(few ? 64 * Math.ulp(value) : 0);
      if (Math.abs(value) < 1e-290) {
        continue;
      }
      BigDecimal typed = new BigDecimal(String.format(Locale.ROOT, "%.11e", value));
      double sum = Math.nextUp(typed.doubleValue());
      String stored = String.format(Locale.ROOT, "%.16e", sum);
      assertThat(new BigDecimal(PlainNumber.of(stored))).isEqualByComparingTo(typed);
    }
  }
}
