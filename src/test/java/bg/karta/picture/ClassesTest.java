package bg.karta.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes that a user asks for. */
final class ClassesTest {
  private static final Figures FIGURES = Samples.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);

  @Test
  void what_is_asked_goes_before_what_is_usual() {
    assertThat(new Classes(null, null).scale(FIGURES, "0.5;2", null).bounds())
        .containsExactly(0.5, 2.0);
    assertThat(new Classes(null, "3, 4 ,5").scale(FIGURES, "0.5;2", 1.0).bounds())
        .containsExactly(1.0, 3.0, 4.0, 5.0);
    assertThat(new Classes(3, null).scale(FIGURES, "0.5;2", null).bounds())
        .containsExactly(3.0, 5.0);
    assertThat(new Classes(null, null).scale(FIGURES, null, null).classes()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,5", "2;1", "1;1", "a", "1;", "", "-1;2"})
  void bounds_rise_and_a_lone_comma_is_no_mark_between_them(String breaks) {
    assertThatThrownBy(() -> new Classes(null, breaks).scale(FIGURES, null, null))
        .hasMessage("failure.usage.map.breaks[" + breaks + "]");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 10, 100})
  void there_are_two_to_nine_classes(int number) {
    assertThatThrownBy(() -> new Classes(number, null).scale(FIGURES, null, null))
        .hasMessage("failure.usage.map.classes[" + number + ", 2, 9]");
  }

  @Test
  void nine_bounds_would_make_ten_classes() {
    assertThat(new Classes(null, "1;2;3;4;5;6;7;8").scale(FIGURES, null, null).classes())
        .isEqualTo(9);
    assertThatThrownBy(() -> new Classes(null, "1;2;3;4;5;6;7;8;9").scale(FIGURES, null, null))
        .hasMessage("failure.usage.map.classes[10, 2, 9]");
  }

  @Test
  void a_number_and_bounds_do_not_go_together() {
    assertThatThrownBy(() -> new Classes(3, "1;2").scale(FIGURES, null, null))
        .hasMessageStartingWith("failure.usage.map.classes-breaks");
  }
}
