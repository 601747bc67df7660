package bg.karta.store;

import static bg.karta.store.Editions.NAMES;
import static bg.karta.store.Editions.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.store.Merging.Merged;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the rows of files that speak of the present, and of files of a day. */
final class MergingTest {
  private static final String ONE = "000000001|Едно";
  private static final String TWO = "000000002|Две";
  private static final String THREE = "000000003|Три";

  @TempDir private Path folder;
  private Editions editions;

  @BeforeEach
  void start() {
    editions = new Editions(folder);
  }

  @Test
  void an_empty_register_takes_in_every_row() {
    assertThat(editions.now(NAMES, ONE, TWO)).isEqualTo(new Merged(2, 0, 0, 0, 2));
    assertThat(editions.kept()).containsExactly(ONE + "|null", TWO + "|null");
    assertThat(editions.history()).isEmpty();
  }

  @Test
  void what_differs_takes_the_place_of_what_was_which_is_kept() {
    editions.now(NAMES, ONE, TWO);

    assertThat(editions.now(NAMES, ONE, "000000002|Друго", THREE))
        .isEqualTo(new Merged(1, 1, 1, 0, 2));
    assertThat(editions.kept())
        .containsExactly(ONE + "|null", "000000002|Друго|null", THREE + "|null");
    assertThat(editions.history()).containsExactly(TWO + "|null|2");
    assertThat(editions.register().rows("SELECT eik, batch FROM provider ORDER BY eik"))
        .containsExactly("000000001|1", "000000002|2", "000000003|2");
  }

  @Test
  void a_cell_that_became_blank_is_a_difference() {
    editions.now(Editions.PHONES, ONE + "|0700 1");

    assertThat(editions.now(Editions.PHONES, ONE + "|")).isEqualTo(new Merged(0, 1, 0, 0, 1));
    assertThat(editions.kept()).containsExactly(ONE + "|null");
    assertThat(editions.history()).containsExactly(ONE + "|0700 1|2");
  }

  @Test
  void the_rows_of_two_files_of_one_batch_are_counted_apart() {
    editions.now(NAMES, ONE, TWO);
    try (Database database = editions.open()) {
      Staging staging = new Staging(database);
      Editions.stage(staging, 2, 2, NAMES, ONE, "000000002|Друго");
      Editions.stage(staging, 2, 3, NAMES, THREE);
      staging.finish(Editions.NONE);

      Map<Integer, Merged> merged = new Merging(database, 2).present(PROVIDER, List.of(2, 3));

      assertThat(merged)
          .isEqualTo(Map.of(2, new Merged(0, 1, 1, 0, 1), 3, new Merged(1, 0, 0, 0, 1)));
    }
  }

  @Test
  void a_later_day_takes_the_place_of_an_earlier_even_where_nothing_changed() {
    editions.of("2024-01-01", NAMES, ONE, TWO);

    assertThat(editions.of("2024-06-01", NAMES, ONE, "000000002|Друго"))
        .isEqualTo(new Merged(0, 1, 1, 0, 2));
    assertThat(editions.history()).containsExactly(ONE + "|null|2", TWO + "|null|2");
  }

  @Test
  void an_earlier_day_is_history_and_changes_nothing_that_is_known() {
    editions.of("2024-06-01", NAMES, ONE);
    List<String> known = editions.register().rows("SELECT * FROM provider");

    assertThat(editions.of("2024-01-01", NAMES, "000000001|Преди", TWO))
        .isEqualTo(new Merged(1, 0, 0, 1, 2));
    assertThat(editions.register().rows("SELECT * FROM provider WHERE eik = '000000001'"))
        .isEqualTo(known);
    assertThat(editions.asOf("2024-01-01")).containsExactly("000000001|Преди|", TWO + "|");
    assertThat(editions.asOf("2024-06-01")).containsExactly(ONE + "|", TWO + "|");
  }

  @Test
  void an_earlier_day_told_again_as_it_was_is_not_kept_twice() {
    editions.of("2024-06-01", NAMES, ONE);
    editions.of("2024-01-01", NAMES, "000000001|Преди");
    List<String> history = editions.history();

    assertThat(editions.of("2024-01-01", NAMES, "000000001|Преди"))
        .isEqualTo(new Merged(0, 0, 1, 0, 0));
    assertThat(editions.history()).isEqualTo(history);
  }

  @Test
  void of_two_files_of_the_same_earlier_day_the_last_holds() {
    editions.of("2024-06-01", NAMES, ONE);
    editions.of("2024-01-01", NAMES, "000000001|Преди");

    assertThat(editions.of("2024-01-01", NAMES, "000000001|Поправено"))
        .isEqualTo(new Merged(0, 0, 0, 1, 1));
    assertThat(editions.asOf("2024-03-01")).containsExactly("000000001|Поправено|");
  }

  @Test
  void the_same_day_told_otherwise_is_corrected() {
    editions.of("2024-01-01", NAMES, ONE, TWO);

    assertThat(editions.of("2024-01-01", NAMES, "000000001|Поправено", TWO))
        .isEqualTo(new Merged(0, 1, 1, 0, 1));
    assertThat(editions.history()).containsExactly(ONE + "|null|2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "132", "213", "231", "312", "321"})
  void the_order_in_which_editions_come_in_does_not_matter(String order) {
    for (char edition : order.toCharArray()) {
      switch (edition) {
        case '1' -> editions.of("2024-01-01", NAMES, ONE, TWO);
        case '2' -> editions.of("2024-02-01", NAMES, "000000001|Ново", THREE);
        default -> editions.of("2024-03-01", NAMES, "000000001|Най-ново", TWO);
      }
    }

    assertThat(editions.asOf("2023-12-31")).isEmpty();
    assertThat(editions.asOf("2024-01-31")).containsExactly(ONE + "|", TWO + "|");
    assertThat(editions.asOf("2024-02-01"))
        .containsExactly("000000001|Ново|", TWO + "|", THREE + "|");
    assertThat(editions.asOf("2024-03-01"))
        .containsExactly("000000001|Най-ново|", TWO + "|", THREE + "|");
    assertThat(editions.kept())
        .containsExactly("000000001|Най-ново|null", TWO + "|null", THREE + "|null");
  }
}
