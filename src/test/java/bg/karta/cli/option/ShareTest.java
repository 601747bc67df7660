package bg.karta.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.text.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A share is read alike wherever an option takes one. */
final class ShareTest {
  private static final String KEY = "failure.usage.people-known";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.9|0.9",
        "0,9|0.9",
        ".9|0.9",
        "90%|0.9",
        "90 %|0.9",
        "90\u00a0%|0.9",
        "0|0",
        "1|1",
        "100%|1",
        "12,5 %|0.125"
      })
  void a_share_is_read_as_people_write_it(String given, double share) {
    assertThat(Share.of(given, KEY)).isEqualTo(share);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "101%", "90", "-0.5", "-10%", "x", "%", "", "0.9.", "1e-1"})
  void what_is_no_share_is_refused(String given) {
    assertThatThrownBy(() -> Share.of(given, KEY)).isInstanceOf(Failure.class);
  }
}
