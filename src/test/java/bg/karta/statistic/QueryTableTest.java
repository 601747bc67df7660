package bg.karta.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.store.Database;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import org.junit.jupiter.api.Test;

/** Tables of queries whose columns nobody declared. */
final class QueryTableTest {
  private static Table table(String sql, String id) {
    try (Database database = Database.temporary()) {
      return QueryTable.of(database, sql, id, Messages.of(Lang.EN));
    }
  }

  @Test
  void the_type_of_a_column_is_that_of_its_values() {
    Table table =
        table(
            "SELECT NULL AS a, 1 AS b, 'x' AS c, 1 AS d, 2 AS e UNION ALL"
                + " SELECT NULL, 2, 3, 2.5, 'y'",
            "query");
    assertThat(table.columns())
        .extracting(Column::name, Column::type)
        .containsExactly(
            tuple("a", Column.Type.TEXT),
            tuple("b", Column.Type.INTEGER),
            tuple("c", Column.Type.TEXT),
            tuple("d", Column.Type.DECIMAL),
            tuple("e", Column.Type.TEXT));
    assertThat(table.rows()).hasSize(2);
  }

  @Test
  void a_query_without_rows_still_has_its_columns() {
    assertThat(table("SELECT 1 AS kind, 2 AS other WHERE 0", "log").columns())
        .extracting(Column::label)
        .containsExactly(Messages.of(Lang.EN).get("log.kind"), "other");
  }
}
