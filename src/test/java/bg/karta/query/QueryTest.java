package bg.karta.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.kind.Provider;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class QueryTest {
  private static final String PROVIDERS =
      "INSERT INTO main.provider (eik, name, form, batch, origin, origin_row)"
          + " VALUES ('990001783', 'А', 'ngo', 1, 1, 2), ('990001790', 'Б', 'state', 1, 1, 3)";

  private final Database database = Database.temporary();

  @AfterEach
  void close() {
    database.close();
  }

  private List<String> temporary() {
    return database.texts(
        "SELECT name FROM temp.sqlite_master WHERE type IN ('table', 'view') ORDER BY name",
        Parameters.none());
  }

  @Test
  void parts_that_a_query_uses_are_there_for_it_and_gone_after_it() {
    SqlText text =
        SqlText.parse(
            "count", "-- uses: licence/licence-period\nSELECT COUNT(*) AS n FROM licence_period");
    assertThat(text.kept()).isNotEmpty();
    List<ResultRow> rows = Query.rows(database, text, Parameters.of("on", "2026-01-31"));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).whole("n")).isZero();
    assertThat(temporary()).isEmpty();
  }

  @Test
  void parts_are_gone_after_a_query_that_fails_too() {
    SqlText text = SqlText.parse("none", "-- uses: licence/licence-period\nSELECT * FROM nowhere");
    assertThatThrownBy(() -> Query.rows(database, text, Parameters.of("on", "2026-01-31")))
        .isInstanceOf(Failure.class);
    assertThat(temporary()).isEmpty();
  }

  @Test
  void rows_that_are_kept_stay_and_are_replaced_the_next_time() {
    SqlText text = SqlText.parse("forms", "SELECT eik, form FROM provider");
    Query.keep(database, text, "forms", Parameters.none());
    database.execute(PROVIDERS);
    TemporaryTable kept = Query.keep(database, text, "forms", Parameters.none());
    kept.index(0, "eik");
    assertThat(database.number("SELECT COUNT(*) FROM forms")).isEqualTo(2);
    kept.drop();
    assertThat(temporary()).isEmpty();
  }

  @Test
  void what_stands_in_front_of_records_changes_nothing_behind_it() {
    database.execute(PROVIDERS);
    String states = "SELECT COUNT(*) FROM provider WHERE form = 'state'";
    try (StandIn providers = new StandIn(database, Provider.class)) {
      assertThat(
              providers.change("UPDATE temp.provider SET form = :f", Parameters.of("f", "state")))
          .isEqualTo(2);
      assertThat(database.number(states)).isEqualTo(2);
    }
    assertThat(database.number(states)).isEqualTo(1);
    assertThat(temporary()).isEmpty();
  }
}
