package bg.karta.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ResultRowTest {
  private static final ResultColumns COLUMNS =
      ResultColumns.of(List.of("name", "places", "share", "open", "since", "closed"));

  private static final ResultRow ROW =
      ResultRow.of(COLUMNS, "Дом", 20, 0.5, 1L, "2026-01-31", null);

  @Test
  void a_cell_is_asked_for_by_name_and_type() {
    assertThat(ROW.text("name")).isEqualTo("Дом");
    assertThat(ROW.text("places")).isEqualTo("20");
    assertThat(ROW.whole("places")).isEqualTo(20);
    assertThat(ROW.decimal("share")).isEqualTo(0.5);
    assertThat(ROW.isTrue("open")).isTrue();
    assertThat(ROW.day("since")).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(ROW.has("since")).isTrue();
  }

  @Test
  void what_is_not_defined_is_null_or_refused_where_it_must_be_there() {
    assertThat(ROW.has("closed")).isFalse();
    assertThat(ROW.textOrNull("closed")).isNull();
    assertThat(ROW.dayOrNull("closed")).isNull();
    assertThat(ROW.numberOrNull("closed")).isNull();
    assertThat(ROW.decimalOrNull("closed")).isNull();
    assertThat(ROW.isTrue("closed")).isFalse();
    assertThatNullPointerException().isThrownBy(() -> ROW.text("closed")).withMessage("closed");
    assertThatNullPointerException().isThrownBy(() -> ROW.whole("closed")).withMessage("closed");
    assertThatNullPointerException().isThrownBy(() -> ROW.day("closed")).withMessage("closed");
  }

  @Test
  void a_column_there_is_not_is_told_by_its_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ROW.cell("town"))
        .withMessageContaining("town");
    assertThatIllegalArgumentException().isThrownBy(() -> ResultRow.of(COLUMNS, "Дом"));
  }

  @Test
  void of_two_columns_of_one_name_the_first_is_meant_and_both_are_passed_on() {
    ResultRow row = ResultRow.of(ResultColumns.of(List.of("a", "a")), 1, 2);
    assertThat(row.whole("a")).isEqualTo(1);
    assertThat(row.cells()).containsExactly(1, 2);
  }

  @Test
  void parameters_are_as_the_database_has_them() {
    Parameters asked =
        Parameters.of("day", LocalDate.of(2026, 1, 31))
            .and("month", YearMonth.of(2026, 1))
            .and("late", true)
            .and("none", null);
    assertThat(asked.value("day")).isEqualTo("2026-01-31");
    assertThat(asked.value("month")).isEqualTo("2026-01");
    assertThat(asked.value("late")).isEqualTo(1);
    assertThat(asked.has("none")).isTrue();
    assertThat(asked.value("none")).isNull();
    assertThat(asked.has("other")).isFalse();
  }

  @Test
  void one_more_parameter_changes_nobody_elses() {
    Parameters some = Parameters.of("by", "oblast");
    Parameters more = some.and("by", "country").and(Parameters.of(Map.of("top", 5)));
    assertThat(some.value("by")).isEqualTo("oblast");
    assertThat(some.has("top")).isFalse();
    assertThat(more.value("by")).isEqualTo("country");
    assertThat(more.value("top")).isEqualTo(5);
  }
}
