package bg.karta.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of the files that a register took in. */
final class SourcesTest {
  private static final LocalDate JANUARY = LocalDate.parse("2024-01-01");
  private static final LocalDate JUNE = LocalDate.parse("2024-06-01");

  @TempDir private Path folder;
  private Editions editions;
  private Database database;
  private Sources sources;

  @BeforeEach
  void start() {
    editions = new Editions(folder);
    database = editions.open();
    sources = new Sources(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void add(long batch, int id, String file, LocalDate day) {
    sources.add(
        batch,
        Editions.source(id, file, "eik name", day),
        new Sources.RowCounts(28, 7, 6, 5, 4, 3, 2));
  }

  @Test
  void an_empty_one_begins_with_one_and_knows_nothing() {
    assertThat(sources.next()).isEqualTo(1);
    assertThat(sources.batchOf("hash-a")).isZero();
    assertThat(sources.dayOf("hash-a")).isNull();
    assertThat(sources.firstDay()).isNull();
    assertThat(sources.saysOtherwise("hash-a", JUNE, true)).isFalse();
    assertThat(sources.knowsLater("provider", LocalDate.MIN.withYear(1))).isFalse();
    assertThat(sources.origins()).isEmpty();
  }

  @Test
  void numbers_go_on_after_the_last() {
    add(4, 9, "a", JUNE);

    assertThat(sources.next()).isEqualTo(10);
  }

  @Test
  void a_file_is_known_by_its_bytes_and_the_last_time_counts() {
    add(1, 1, "a", JUNE);
    add(2, 2, "a", JANUARY);
    add(3, 3, "b", JUNE);

    assertThat(sources.batchOf("hash-a")).isEqualTo(2);
    assertThat(sources.dayOf("hash-a")).isEqualTo(JANUARY);
    assertThat(sources.firstDay()).isEqualTo(JANUARY);
  }

  @ParameterizedTest
  @CsvSource({
    "hash-a, 2024-06-01, false, false",
    "hash-a, 2024-06-01, true, true",
    "hash-a, 2024-01-01, false, true",
    "hash-b, 2024-01-01, true, false"
  })
  void another_day_or_another_extent_is_something_else(
      String hash, LocalDate day, boolean whole, boolean otherwise) {
    add(1, 1, "a", JANUARY);
    add(2, 2, "a", JUNE);

    assertThat(sources.saysOtherwise(hash, day, whole)).isEqualTo(otherwise);
  }

  @ParameterizedTest
  @CsvSource({
    "provider, 2024-05-31, true",
    "provider, 2024-06-01, false",
    "licence, 2024-05-31, false"
  })
  void only_a_file_of_the_kind_and_of_a_later_day_knows_later(
      String kind, LocalDate day, boolean knows) {
    add(1, 1, "a", JUNE);

    assertThat(sources.knowsLater(kind, day)).isEqualTo(knows);
  }

  @Test
  void every_count_stands_in_its_column() {
    add(1, 1, "a", JUNE);

    assertThat(
            editions
                .register()
                .rows(
                    "SELECT row_count, inserted, updated, unchanged, earlier, rejected, skipped,"
                        + " whole, known_on, bytes FROM source"))
        .containsExactly("28|7|6|5|4|3|2|0|2024-06-01|7");
  }

  @Test
  void the_place_of_a_record_is_its_file_and_the_columns_of_its_fields() {
    add(1, 1, "a", JUNE);

    assertThat(sources.origins())
        .isEqualTo(
            Map.of(1, new Sources.Origin("a.csv", null, Map.of("eik", "A", "name", "B"), 1)));
  }
}
