package bg.karta.store;

import static bg.karta.store.Editions.NAMES;
import static bg.karta.store.Editions.PHONES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file of an earlier day says of a field that later files have no column for. */
final class CarryingTest {
  private static final String ONE = "000000001|Едно";

  @TempDir private Path folder;
  private Editions editions;

  @BeforeEach
  void start() {
    editions = new Editions(folder);
  }

  @Test
  void it_holds_for_the_later_days_too() {
    editions.of("2024-06-01", NAMES, ONE);

    editions.of("2024-01-01", PHONES, ONE + "|0700 1");

    assertThat(editions.kept()).containsExactly(ONE + "|0700 1");
    assertThat(editions.asOf("2024-01-01")).containsExactly(ONE + "|0700 1");
    assertThat(editions.asOf("2024-06-01")).containsExactly(ONE + "|0700 1");
  }

  @Test
  void the_state_that_is_filled_is_kept_as_it_was() {
    editions.of("2024-06-01", NAMES, ONE);

    editions.of("2024-01-01", PHONES, ONE + "|0700 1");

    assertThat(editions.history()).contains(ONE + "|null|2");
  }

  @Test
  void a_cell_that_a_later_file_left_blank_stays_blank() {
    editions.of("2024-06-01", PHONES, ONE + "|");

    editions.of("2024-01-01", PHONES, ONE + "|0700 1");

    assertThat(editions.kept()).containsExactly(ONE + "|null");
    assertThat(editions.asOf("2024-06-01")).containsExactly(ONE + "|");
  }

  @Test
  void what_a_later_file_says_itself_stays() {
    editions.of("2024-06-01", PHONES, ONE + "|0700 6");

    editions.of("2024-01-01", PHONES, ONE + "|0700 1");

    assertThat(editions.kept()).containsExactly(ONE + "|0700 6");
  }

  @Test
  void nothing_is_carried_back_to_an_earlier_day() {
    editions.of("2024-01-01", NAMES, ONE);

    editions.of("2024-06-01", PHONES, ONE + "|0700 6");

    assertThat(editions.asOf("2024-01-01")).containsExactly(ONE + "|");
    assertThat(editions.asOf("2024-06-01")).containsExactly(ONE + "|0700 6");
  }

  /** As if the files had come in in the order of their days. */
  @Test
  void it_reaches_the_states_between_and_not_those_before() {
    editions.of("2024-01-01", NAMES, ONE);
    editions.of("2024-09-01", NAMES, "000000001|Девет");
    editions.of("2024-06-01", NAMES, "000000001|Шест");

    editions.of("2024-03-01", PHONES, "000000001|Три|0700 3");

    assertThat(editions.asOf("2024-01-01")).containsExactly(ONE + "|");
    assertThat(editions.asOf("2024-03-01")).containsExactly("000000001|Три|0700 3");
    assertThat(editions.asOf("2024-06-01")).containsExactly("000000001|Шест|0700 3");
    assertThat(editions.asOf("2024-09-01")).containsExactly("000000001|Девет|0700 3");
  }

  /** The values are those known, but the second file of the day says so itself. */
  @Test
  void what_a_second_file_of_the_day_has_a_column_for_is_not_filled() {
    editions.of("2024-01-01", PHONES, ONE + "|0700 1");
    editions.of("2024-06-01", NAMES, ONE);
    editions.of("2024-06-01", PHONES, ONE + "|0700 1");

    editions.of("2024-03-01", PHONES, ONE + "|0700 3");

    assertThat(editions.asOf("2024-03-01")).containsExactly(ONE + "|0700 3");
    assertThat(editions.asOf("2024-06-01")).containsExactly(ONE + "|0700 1");
  }

  /** The same of a day that is not the last known. */
  @Test
  void what_a_second_file_of_a_day_before_has_a_column_for_is_not_filled() {
    editions.of("2024-01-01", PHONES, ONE + "|0700 1");
    editions.of("2024-09-01", PHONES, ONE + "|0700 9");
    editions.of("2024-06-01", NAMES, ONE);
    editions.of("2024-06-01", PHONES, ONE + "|0700 1");

    editions.of("2024-03-01", PHONES, ONE + "|0700 3");

    assertThat(editions.asOf("2024-06-01")).containsExactly(ONE + "|0700 1");
    assertThat(editions.kept()).containsExactly(ONE + "|0700 9");
  }

  @Test
  void another_provider_gets_nothing_of_it() {
    editions.of("2024-06-01", NAMES, ONE, "000000002|Две");

    editions.of("2024-01-01", PHONES, ONE + "|0700 1");

    assertThat(editions.kept()).containsExactly(ONE + "|0700 1", "000000002|Две|null");
  }
}
