package bg.karta.query;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonObjectsTest {
  @Test
  void the_members_of_each_object_are_a_row_and_keep_their_type() {
    try (Database database = Database.temporary()) {
      List<ResultRow> rows =
          JsonObjects.read(
              database,
              Arrays.asList(
                  "{\"people\":120,\"norm\":0.30000000000000004,\"source\":null}",
                  null,
                  "{\"name\":\"Дом „Надежда“, \\\"Изгрев\\\"\"}"));
      assertThat(rows).hasSize(3);
      assertThat(rows.get(0).columns().names()).containsExactly("people", "norm", "source");
      assertThat(rows.get(0).cell("people")).isEqualTo(120);
      assertThat(rows.get(0).decimal("norm")).isEqualTo(0.1 + 0.2);
      assertThat(rows.get(0).has("source")).isFalse();
      assertThat(rows.get(1).columns().names()).isEmpty();
      assertThat(rows.get(2).text("name")).isEqualTo("Дом „Надежда“, \"Изгрев\"");
    }
  }
}
