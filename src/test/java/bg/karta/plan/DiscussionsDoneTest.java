package bg.karta.plan;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is recorded of a discussion tells whether it is done, and its absence that it is not. */
final class DiscussionsDoneTest {
  @TempDir private Path dir;

  private Register of(String... discussions) {
    return new TinyRegister(dir)
        .file(
            "consultation",
            Stream.concat(
                    Stream.of("map,territory,stage,opened,closes,held_on,protocol"),
                    Stream.of(discussions))
                .toArray(String[]::new))
        .filled();
  }

  private static List<String> rows(Register register, String day) {
    return register.rows("plan", "deadlines", "--on", day).stream()
        .map(
            row ->
                "%s %s %s %s %s"
                    .formatted(
                        row.get("stage"),
                        row.get("territory"),
                        row.get("due"),
                        row.get("state"),
                        row.get("days")))
        .toList();
  }

  /** That its term has passed does not say that anybody met. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-03-09,, | 2023-03-10 | overdue -1",
        "2023-03-09,2023-02-20, | 2023-03-10 | done null",
        "2023-03-09,2023-04-01, | 2023-03-10 | overdue -1",
        "2023-03-09,,№ 1 | 2023-03-10 | done null",
        ",,№ 1 | 2023-03-05 | done null"
      })
  void without_a_day_held_or_a_protocol_it_is_not_done(String rest, String day, String expected) {
    Register register = of("2024,SFO25,municipal,2023-02-03," + rest);
    assertThat(rows(register, day)).containsExactly("municipal SFO25 2023-03-04 " + expected);
  }

  /** Asked on 27.09., the round is due on 07.10. of every oblast, recorded or not. */
  @Test
  void oblasts_without_a_record_of_the_round_are_late_once_it_is_due() {
    Register register =
        of("2024,GAB,oblast,2023-09-27,,2023-10-01,", "2024,BLG,oblast,2023-09-28,2023-10-05,,");
    assertThat(rows(register, "2023-10-07"))
        .containsExactly("oblast BLG 2023-10-08 running 1", "oblast GAB 2023-10-07 done null");
    List<String> after = rows(register, "2023-10-09");
    assertThat(after)
        .hasSize(28)
        .startsWith("oblast BLG 2023-10-08 overdue -1")
        .contains("oblast SOF 2023-10-07 missing -2")
        .endsWith("oblast GAB 2023-10-07 done null");
  }

  @Test
  void a_register_of_one_oblast_is_not_asked_for_the_others() {
    Register register = of("2024,GAB,oblast,2023-09-27,,2023-10-01,");
    assertThat(rows(register, "2023-12-01")).containsExactly("oblast GAB 2023-10-07 done null");
  }
}
