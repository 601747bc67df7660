package bg.karta.store;

import static bg.karta.store.Editions.NAMES;
import static bg.karta.store.Editions.PHONES;
import static bg.karta.store.Editions.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.result.Parameters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A submission beside the register: what queries see of both. */
final class StagingTest {
  private static final String ONE = "000000001|Едно";
  private static final String TWO = "000000002|Две";

  @TempDir private Path folder;
  private Database database;
  private Staging staging;

  @BeforeEach
  void start() {
    Editions editions = new Editions(folder);
    editions.of("2024-01-01", PHONES, ONE + "|0700 1", TWO + "|0700 2");
    editions.of("2024-06-01", PHONES, ONE + "|0700 6");
    database = editions.open();
    staging = new Staging(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private List<String> seen() {
    return database
        .rows("SELECT eik, name, COALESCE(phone, '') AS phone FROM provider ORDER BY eik")
        .stream()
        .map(row -> row.text("eik") + "|" + row.text("name") + "|" + row.text("phone"))
        .toList();
  }

  @Test
  void submitted_rows_stand_before_those_of_the_register_with_the_same_key() {
    Editions.stage(staging, 3, 3, NAMES, "000000002|Друго", "000000003|Три");
    staging.finish(Editions.NONE);

    assertThat(seen()).containsExactly(ONE + "|0700 6", "000000002|Друго|", "000000003|Три|");
    assertThat(database.number("SELECT COUNT(*) FROM main.provider")).isEqualTo(2);
    assertThat(staging.kinds()).containsExactly(PROVIDER);
  }

  @Test
  void a_kind_that_is_expected_is_there_without_rows() {
    staging.expect(PROVIDER);
    staging.finish(Editions.NONE);

    assertThat(staging.kinds()).containsExactly(PROVIDER);
    assertThat(seen()).containsExactly(ONE + "|0700 6", TWO + "|0700 2");
  }

  /** Rows are written by the hundred, so that both may be in one hundred, or in two. */
  @ParameterizedTest
  @ValueSource(ints = {1, 98, 99, 100, 250})
  void a_key_that_comes_again_is_told_with_the_place_of_the_first(int between) {
    List<String> found = new ArrayList<>();
    Editions.add(staging, 3, 3, 2, NAMES, "000000007|Седем", Editions.NONE);
    for (int i = 0; i < between; i++) {
      String line = "1%08d|Между".formatted(i);
      Editions.add(staging, 3, 3, 3 + i, NAMES, line, d -> found.add("between " + d.firstRow()));
    }
    Editions.add(
        staging,
        3,
        4,
        2,
        NAMES,
        "000000007|Пак",
        duplicate -> found.add(duplicate.firstSource() + ":" + duplicate.firstRow()));
    staging.finish(duplicate -> found.add(duplicate.firstSource() + ":" + duplicate.firstRow()));

    assertThat(found).containsExactly("3:2");
    assertThat(database.number("SELECT COUNT(*) FROM temp.submitted_provider"))
        .isEqualTo(between + 1);
    assertThat(database.texts("SELECT name FROM provider WHERE eik = '000000007'", none()))
        .containsExactly("Седем");
  }

  private static Parameters none() {
    return Parameters.none();
  }

  @Test
  void what_a_file_has_no_column_for_is_filled_from_the_register() {
    Editions.stage(staging, 3, 3, NAMES, "000000001|Ново", "000000003|Три");
    staging.finish(Editions.NONE);

    staging.keep(PROVIDER, 3, List.of("phone"), null);

    assertThat(seen()).containsExactly("000000001|Ново|0700 6", TWO + "|0700 2", "000000003|Три|");
  }

  @Test
  void nothing_that_was_said_later_is_filled_in() {
    Editions.stage(staging, 3, 3, NAMES, "000000001|Ново");
    staging.finish(Editions.NONE);

    staging.keep(PROVIDER, 3, List.of("phone"), LocalDate.parse("2024-03-01"));

    assertThat(seen()).contains("000000001|Ново|0700 1");
  }

  @Test
  void rows_of_another_source_are_not_filled() {
    Editions.stage(staging, 3, 3, NAMES, "000000001|Ново");
    staging.finish(Editions.NONE);

    staging.keep(PROVIDER, 4, List.of("phone"), null);

    assertThat(seen()).contains("000000001|Ново|");
  }

  @Test
  void rows_turned_back_are_taken_out() {
    Editions.stage(staging, 3, 3, NAMES, "000000003|Три", "000000004|Четири", "000000005|Пет");
    staging.finish(Editions.NONE);
    BitSet rows = new BitSet();
    rows.set(2);
    rows.set(4);

    staging.remove(PROVIDER, 4, rows);
    assertThat(database.number("SELECT COUNT(*) FROM temp.submitted_provider")).isEqualTo(3);
    staging.remove(PROVIDER, 3, rows);

    assertThat(database.texts("SELECT eik FROM temp.submitted_provider", none()))
        .containsExactly("000000004");
  }

  @ParameterizedTest
  @CsvSource({"2024-03, 2024-02", "2024-01, 2023-12", "2000-01, 1999-12", "2049-12, 2049-11"})
  void the_calendar_knows_the_month_before(String month, String before) {
    assertThat(
            database.texts(
                "SELECT before FROM calendar WHERE month = :month", Parameters.of("month", month)))
        .containsExactly(before);
  }
}
