package bg.karta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words stand in the number that the figure before them asks for. */
final class PlacesTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1 клетка има, 1 cell has",
    "2, 2 клетки имат, 2 cells have",
    "0, 0 клетки имат, 0 cells have",
    "11, 11 клетки имат, 11 cells have",
    "21, 21 клетки имат, 21 cells have"
  })
  void one_is_told_apart_from_many(String number, String bg, String en) {
    Map<String, String> filled = Map.of("n", number);

    assertThat(Sentence.fill("{n} {n?клетка има|клетки имат}", filled)).isEqualTo(bg);
    assertThat(Sentence.fill("{n} {n?cell has|cells have}", filled)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "BG, 1, 'Сбор на 1 клетка от показаните по-горе, по тип'",
    "BG, 3, 'Сбор на 3 клетки от показаните по-горе, по тип'",
    "EN, 1, Sum of the 1 cell above told by type",
    "EN, 3, Sum of the 3 cells above told by type"
  })
  void the_messages_count_in_both_languages(Lang lang, int number, String said) {
    assertThat(Messages.of(lang).get("whatif.sum.services", number)).isEqualTo(said);
  }

  @Test
  void a_title_has_an_ellipsis_for_the_number_and_the_word_for_many() {
    assertThat(Sentence.title("{n} {n?place|places} of {service}")).isEqualTo("… places of …");
  }

  @Test
  void what_fills_a_place_is_not_filled_itself() {
    assertThat(Sentence.fill("{a} {b}", Map.of("a", "{b?x|y}", "b", "$1"))).isEqualTo("{b?x|y} $1");
  }
}
