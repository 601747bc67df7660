package bg.karta.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In how many territories each rule of the minimum network is kept. */
final class NetworkSummariesTest {
  private static final ResultColumns COLUMNS =
      ResultColumns.of(List.of("rule", "level", "missing"));

  private static ResultRow row(String rule, String level, long missing) {
    return ResultRow.of(COLUMNS, rule, level, missing);
  }

  @Test
  void each_rule_is_counted_by_itself_in_the_order_of_the_rows() {
    List<ResultRow> rows =
        List.of(
            row("B", "oblast", 1),
            row("A", "municipal", 0),
            row("B", "oblast", 0),
            row("A", "municipal", 0),
            row("B", "oblast", 1));
    Messages messages = Messages.of(Lang.EN);
    assertThat(Network.summaries(rows, messages))
        .containsExactly(
            messages.get("coverage.network.summary.oblast", "B", 1, 3, 2),
            messages.get("coverage.network.summary.municipal", "A", 2, 2, 0));
    assertThat(Network.summaries(List.of(), messages)).isEmpty();
  }
}
