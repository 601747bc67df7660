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

  private static void counted(Undone undone, long removed, long restored) {
    assertThat(undone.removed()).isEqualTo(removed);
    assertThat(undone.restored()).isEqualTo(restored);
  }

  private Undone undo(long batch) {
    try (Database database = editions.open()) {
      return new Undo(database, Editions.SIGNATURE).undo(batch, false).get(0);
    }
  }

  @Test
  void what_was_added_goes_and_what_was_changed_is_as_before() {
    editions.now(NAMES, ONE, TWO);
    Map<String, List<String>> before = editions.register().records();
    editions.now(NAMES, ONE, "000000002|Друго", "000000003|Три");

    assertThat(undo(2)).satisfies(undone -> counted(undone, 1, 1));
    assertThat(editions.register().records()).isEqualTo(before);
  }

  @Test
  void a_batch_of_an_earlier_day_takes_its_history_and_what_it_filled_with_it() {
    editions.of("2024-06-01", NAMES, ONE);
    Map<String, List<String>> before = editions.register().records();
    editions.of("2024-01-01", PHONES, ONE + "|0700 1", TWO + "|");

    assertThat(undo(2)).satisfies(undone -> counted(undone, 1, 1));
    assertThat(editions.register().records()).isEqualTo(before);
  }

  @Test
  void batches_are_taken_back_one_after_another() {
    editions.now(NAMES, ONE);
    editions.now(NAMES, TWO);

    assertThat(undo(2)).satisfies(undone -> counted(undone, 1, 0));
    assertThat(undo(1)).satisfies(undone -> counted(undone, 1, 0));
    assertThat(editions.kept()).isEmpty();
    assertThat(editions.register().rows("SELECT action, subject FROM entry ORDER BY id"))
        .containsExactly("import|null", "import|null", "undo|2", "undo|1");
    assertThat(editions.register().number("SELECT COUNT(*) FROM source")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0, failure.undo.unknown",
    "-1, failure.undo.unknown",
    "9, failure.undo.unknown",
    "2, failure.undo.done",
    "3, failure.undo.other"
  })
  void no_batch_no_longer_there_and_no_other_entry_can_be(long batch, String message) {
    editions.now(NAMES, ONE);
    editions.now(NAMES, TWO);
    undo(2);
    Map<String, List<String>> before = editions.register().everything();

    Failure failure = catchThrowableOfType(Failure.class, () -> undo(batch));

    assertThat(failure.is(message)).as(failure.getMessage()).isTrue();
    assertThat(editions.register().everything()).isEqualTo(before);
  }

  @Test
  void one_whose_records_no_later_one_touched_is_taken_back_alone() {
    editions.now(NAMES, ONE);
    editions.now(NAMES, TWO);

    assertThat(undo(1)).satisfies(undone -> counted(undone, 1, 0));
    assertThat(editions.kept()).containsExactly("000000002|Две|null");
    editions.now(NAMES, "000000003|Три");
    assertThat(editions.register().rows("SELECT id FROM entry ORDER BY id"))
        .containsExactly("1", "2", "3", "4");
  }

  /** A later file that changed it, one that found it as it was, one that spoke of earlier. */
  @ParameterizedTest
  @CsvSource({"'', 000000001|Друго", "'', 000000001|Едно", "2020-01-01, 000000001|Едно"})
  void one_that_a_later_one_speaks_of_goes_only_with_that(String day, String line) {
    editions.now(NAMES, ONE);
    if (day.isEmpty()) {
      editions.now(NAMES, line, TWO);
    } else {
      editions.of(day, NAMES, line, TWO);
    }
    Map<String, List<String>> before = editions.register().everything();

    Failure failure = catchThrowableOfType(Failure.class, () -> undo(1));
    assertThat(failure.is("failure.undo.later")).as(failure.getMessage()).isTrue();
    assertThat(failure.getMessage()).contains("[1, 2]");
    assertThat(editions.register().everything()).isEqualTo(before);

    try (Database database = editions.open()) {
      assertThat(new Undo(database, Editions.SIGNATURE).undo(1, true))
          .extracting(Undone::batch)
          .containsExactly(2L, 1L);
    }
    assertThat(editions.kept()).isEmpty();
    assertThat(editions.history()).isEmpty();
  }

  @Test
  void in_a_register_without_batches_there_is_none_to_take_back() {
    Failure failure = catchThrowableOfType(Failure.class, () -> undo(0));

    assertThat(failure.is("failure.undo.unknown")).isTrue();
  }
}
