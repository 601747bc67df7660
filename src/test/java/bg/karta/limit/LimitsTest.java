package bg.karta.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.help.Topic;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How limits are written, and that each is told of. */
final class LimitsTest {
  @ParameterizedTest
  @CsvSource({
    "temporary-bytes, 4096, 4096",
    "temporary-bytes, 3K, 3072",
    "temporary-bytes, 2m, 2097152",
    "temporary-bytes, ' 8G ', 8589934592",
    "file-bytes, 1T, 1099511627776",
    "rows, 17, 17"
  })
  void an_amount_is_read_as_people_write_it(String name, String written, long expected) {
    Limits limits = Limits.of(Map.of(name, written), "karta.conf");
    assertThat(limits.of(Limit.named(name).orElseThrow())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "rows, 0, failure.limit.number",
    "rows, -1, failure.limit.number",
    "rows, 5K, failure.limit.number",
    "rows, 1.5, failure.limit.number",
    "rows, many, failure.limit.number",
    "rows, 99999999999999999999, failure.limit.number",
    "rows, '', failure.limit.number",
    "depth, 1001, failure.limit.number",
    "file-bytes, 0K, failure.limit.bytes",
    "file-bytes, 9999999999T, failure.limit.bytes",
    "file-bytes, 5 MB, failure.limit.bytes",
    "lines, 5, failure.limit.unknown"
  })
  void what_is_no_amount_is_refused_with_the_file(String name, String written, String key) {
    assertThatThrownBy(() -> Limits.of(Map.of(name, written), "karta.conf"))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.category()).isEqualTo(Failure.Category.INPUT);
              for (Lang lang : Lang.values()) {
                assertThat(failure.in(Messages.of(lang)))
                    .startsWith("karta.conf: ")
                    .contains("limit." + name);
              }
            })
        .hasMessageStartingWith(key + "[");
  }

  @ParameterizedTest
  @EnumSource
  void each_is_written_as_it_is_read_and_told_of_in_both_languages(Limit limit) {
    assertThat(Quantity.of(limit.standardText(), limit.unit())).hasValue(limit.standard());
    assertThat(limit.standard()).isBetween(1L, limit.most());
    for (Lang lang : Lang.values()) {
      assertThat(Topic.LIMITS.source(Messages.of(lang)))
          .contains("|`" + limit.option() + " = " + limit.standardText() + "`\n|");
    }
  }
}
