package bg.karta.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.result.Parameters;
import bg.karta.text.Failure;
import org.junit.jupiter.api.Test;

final class NamedSqlTest {
  @Test
  void a_name_has_one_place_however_often_it_stands_there() {
    NamedSql named = NamedSql.of("SELECT :to, :from WHERE :from < :to");
    assertThat(named.sql()).isEqualTo("SELECT ?1, ?2 WHERE ?2 < ?1");
    assertThat(named.values(Parameters.of("from", 1).and("to", null).and("more", 3)))
        .containsExactly(null, 1);
  }

  @Test
  void texts_and_comments_and_what_only_looks_like_a_name_stay() {
    String sql = "SELECT 'it''s :on', a::b -- :on\nFROM t";
    NamedSql named = NamedSql.of(sql);
    assertThat(named.sql()).isEqualTo(sql);
    assertThat(named.names()).isEmpty();
  }

  @Test
  void a_text_may_be_as_long_as_it_likes() {
    String sql = "SELECT '" + "it''s [".repeat(100_000) + "'";
    assertThat(NamedSql.of(sql).sql()).isEqualTo(sql);
  }

  @Test
  void a_name_without_a_value_is_said() {
    NamedSql named = NamedSql.of("SELECT :day");
    assertThatThrownBy(() -> named.values(Parameters.of("on", "2026-01-31")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("failure.database.parameter");
  }
}
