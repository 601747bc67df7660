package bg.karta.store;

import static bg.karta.store.Editions.NAMES;
import static bg.karta.store.Editions.PHONES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bg.karta.store.Undo.Undone;
import bg.karta.text.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A batch taken back leaves the register as it was before it. */
final class UndoTest {
  private static final String ONE = "000000001|Едно";
  private static final String TWO = "000000002|Две";

  @TempDir private Path folder;
  private Editions editions;

  @BeforeEach
  void start() {
    editions = new Editions(folder);
  }

  private Undone undo(long batch) {
    try (Database database = editions.open()) {
      return new Undo(database).undo(batch);
    }
  }

  @Test
  void what_was_added_goes_and_what_was_changed_is_as_before() {
    editions.now(NAMES, ONE, TWO);
    Map<String, List<String>> before = editions.register().everything();
    editions.now(NAMES, ONE, "000000002|Друго", "000000003|Три");

    assertThat(undo(2)).isEqualTo(new Undone(1, 1));
    assertThat(editions.register().everything()).isEqualTo(before);
  }

  @Test
  void a_batch_of_an_earlier_day_takes_its_history_and_what_it_filled_with_it() {
    editions.of("2024-06-01", NAMES, ONE);
    Map<String, List<String>> before = editions.register().everything();
    editions.of("2024-01-01", PHONES, ONE + "|0700 1", TWO + "|");

    assertThat(undo(2)).isEqualTo(new Undone(1, 1));
    assertThat(editions.register().everything()).isEqualTo(before);
  }

  @Test
  void batches_are_taken_back_one_after_another() {
    editions.now(NAMES, ONE);
    editions.now(NAMES, TWO);

    assertThat(undo(2)).isEqualTo(new Undone(1, 0));
    assertThat(undo(1)).isEqualTo(new Undone(1, 0));
    assertThat(editions.kept()).isEmpty();
    assertThat(editions.register().number("SELECT COUNT(*) FROM batch")).isZero();
    assertThat(editions.register().number("SELECT COUNT(*) FROM source")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1, failure.undo.later",
    "0, failure.undo.unknown",
    "-1, failure.undo.unknown",
    "3, failure.undo.unknown"
  })
  void no_other_than_the_last_can_be(long batch, String message) {
    editions.now(NAMES, ONE);
    editions.now(NAMES, TWO);
    Map<String, List<String>> before = editions.register().everything();

    Failure failure = catchThrowableOfType(Failure.class, () -> undo(batch));

    assertThat(failure.is(message)).as(failure.getMessage()).isTrue();
    assertThat(editions.register().everything()).isEqualTo(before);
  }

  @Test
  void in_a_register_without_batches_there_is_none_to_take_back() {
    Failure failure = catchThrowableOfType(Failure.class, () -> undo(0));

    assertThat(failure.is("failure.undo.unknown")).isTrue();
  }
}
