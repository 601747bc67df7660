package bg.karta.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class SqlTemplateTest {
  @Test
  void a_place_is_filled_wherever_it_stands() {
    assertThat(SqlTemplate.of("INSERT INTO {t}_history SELECT * FROM {t}").with("t", "plan").sql())
        .isEqualTo("INSERT INTO plan_history SELECT * FROM plan");
  }

  @Test
  void what_is_filled_in_is_taken_as_it_is() {
    assertThat(SqlTemplate.of("{a} {b}").with("a", "{b} $1 \\").with("b", "%s").sql())
        .isEqualTo("{b} $1 \\ %s");
  }

  @Test
  void a_place_left_open_and_a_value_without_a_place_are_mistakes() {
    SqlTemplate template = SqlTemplate.of("SELECT {what}");
    assertThatIllegalStateException().isThrownBy(template::sql).withMessageContaining("{what}");
    assertThatIllegalStateException()
        .isThrownBy(() -> template.with("what", "1").with("from", "x").sql())
        .withMessageContaining("from");
  }

  @Test
  void filling_one_place_leaves_the_template_as_it_was() {
    SqlTemplate template = SqlTemplate.of("SELECT {what}");
    assertThat(template.with("what", "1").sql()).isEqualTo("SELECT 1");
    assertThat(template.with("what", "2").sql()).isEqualTo("SELECT 2");
  }
}
