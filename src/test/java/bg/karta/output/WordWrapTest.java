package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordWrapTest {
  @Test
  void a_line_breaks_between_words_and_goes_on_as_far_in() {
    assertThat(WordWrap.lines("  едно две три", 10)).containsExactly("  едно две", "  три");
    assertThat(WordWrap.lines("  едно две три", 9)).containsExactly("  едно", "  две три");
  }

  @Test
  void what_fits_and_what_has_no_limit_stays_as_it_is() {
    assertThat(WordWrap.lines("едно  две", 9)).containsExactly("едно  две");
    assertThat(WordWrap.lines("едно две три", 0)).containsExactly("едно две три");
    assertThat(WordWrap.lines("", 5)).containsExactly("");
  }

  @Test
  void a_word_wider_than_the_room_stands_alone() {
    assertThat(WordWrap.lines("а бвгдежз и", 4)).containsExactly("а", "бвгдежз", "и");
  }
}
