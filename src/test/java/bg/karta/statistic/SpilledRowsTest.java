package bg.karta.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.limit.TemporaryRoom;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows come back as they were added, wherever there was room for them. */
final class SpilledRowsTest {
  private static final ResultColumns COLUMNS = ResultColumns.of(List.of("a", "b", "c"));

  private static List<List<Object>> added(SpilledRows rows, int number) {
    List<List<Object>> expected = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Object decimal = i % 3 == 0 ? null : i / 7.0;
      // Longer than what a short string of Java's own format may be.
      String text = i == 50 ? "ж".repeat(70_000) : "ред " + i + "\u0000\uD83D\uDE00";
      rows.add(ResultRow.of(COLUMNS, (long) i - 5, decimal, text));
      List<Object> cells = new ArrayList<>();
      cells.add((long) i - 5);
      cells.add(decimal);
      cells.add(text);
      expected.add(cells);
    }
    return expected;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1_000, 10_000_000})
  void they_come_back_in_their_order_each_time(long memory) {
    try (SpilledRows rows = new SpilledRows("r.db", memory, new TemporaryRoom(Limits.STANDARD))) {
      List<List<Object>> expected = added(rows, 100);
      for (int time = 0; time < 2; time++) {
        List<List<Object>> found = new ArrayList<>();
        rows.forEach(row -> found.add(row.cells()));
        assertThat(found).isEqualTo(expected);
      }
    }
  }

  @Test
  void none_are_none() {
    try (SpilledRows rows = new SpilledRows("r.db", 0, new TemporaryRoom(Limits.STANDARD))) {
      assertThat(rows).isEmpty();
    }
  }

  @Test
  void where_there_is_no_room_in_temporary_files_either_that_is_said() {
    TemporaryRoom room = new TemporaryRoom(Limits.STANDARD.with(Limit.TEMPORARY_BYTES, 5_000));
    try (SpilledRows rows = new SpilledRows("r.db", 1_000, room)) {
      assertThatThrownBy(() -> added(rows, 100))
          .isInstanceOfSatisfying(
              Failure.class, e -> assertThat(e.getMessage()).contains("limit.temporary-bytes"));
    }
  }
}
