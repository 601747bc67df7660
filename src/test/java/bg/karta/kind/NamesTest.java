package bg.karta.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of providers as the agency's register has them, and as others write them. */
final class NamesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        // A Latin A and a Latin T, as in the register of 31.01.2026.
        "'\"AЙСБЕРГ-МГ\" ЕООД', '„Айсберг - МГ“ ЕООД'",
        "'\"TСКА-КА\" ЕООД', 'ТСКА КА ЕООД'",
        "'Дом  \"Надежда\" АД', 'ДОМ НАДЕЖДА АД'",
        "'tоt ООД', 'ТОТ ООД'"
      })
  void written_otherwise_they_fold_to_the_same(String name, String other) {
    assertThat(Names.folded(name)).isEqualTo(Names.folded(other));
  }

  @ParameterizedTest
  @CsvSource({"Надежда ЕООД,Надежда ООД", "Дом 1,Дом 2", "Надежда,Надежди"})
  void different_names_stay_different(String name, String other) {
    assertThat(Names.folded(name)).isNotEqualTo(Names.folded(other));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'ФОНДАЦИЯ \"СОЦИАЛНИ НОРМИ\"', 'СОЦИАЛНИНОРМИ'",
        "'\"СОЦИАЛНИ НОРМИ\" ЕООД', 'СОЦИАЛНИНОРМИ'",
        "'ФОНДАЦИЯ \"ФОНДАЦИЯ \"РАЗВИТИЕ И ИНТЕГРАЦИЯ\"\"', 'РАЗВИТИЕИИНТЕГРАЦИЯ'",
        "'Сдружение с нестопанска цел \"Мост\"', 'МОСТ'",
        "'Народно читалище \"Пробуда\"', 'ПРОБУДА'",
        "'ЕТ \"Иван Иванов\"', 'ИВАНИВАНОВ'",
        "'АДРА', 'АДРА'",
        "'ФОНДАЦИЯ', 'ФОНДАЦИЯ'"
      })
  void the_legal_form_is_left_out_but_no_part_of_a_word(String name, String bare) {
    assertThat(Names.bare(name)).isEqualTo(bare);
  }

  @Test
  void letters_of_the_other_alphabet_are_told_with_their_places() {
    assertThat(Names.oddLetters("\"TСКА-КА\" ЕООД")).isEqualTo("T (2)");
    assertThat(Names.oddLetters("\"TOYOTA\" ЕООД")).isNull();
    assertThat(Names.oddLetters("\"АЙСБЕРГ-МГ\" ЕООД")).isNull();
  }
}
