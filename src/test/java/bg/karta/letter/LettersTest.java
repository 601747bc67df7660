package bg.karta.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LettersTest {
  @ParameterizedTest
  @ValueSource(strings = {"Айтос", "Ѝ ѝ Й й", "Café Noël Ångström", "Ψάρι", "한글"})
  void what_was_taken_apart_is_put_together(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(apart).isNotEqualTo(text);
    assertThat(Letters.plain(apart)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  @Test
  void every_format_character_of_unicode_is_removed() {
    int[] formats =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> Character.getType(c) == Character.FORMAT)
            .toArray();
    assertThat(formats).hasSizeGreaterThan(100);
    for (int c : formats) {
      String text = "9900" + Character.toString(c) + "01783";
      assertThat(Letters.plain(text)).as("U+%04X", c).isEqualTo("990001783");
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 0x1A, 0x7F, 0xAD, 0x34F, 0x180B, 0x180E, 0x3164, 0xFE0F, 0xFEFF, 0xE0101})
  void so_are_fillers_selectors_and_controls(int c) {
    assertThat(Letters.plain("а" + Character.toString(c) + "б")).isEqualTo("аб");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Община „Айтос“ № 5 – ул. Роза’",
        "a\tb\nc\rd",
        "12\u00A0500",
        "½ °C",
        "ЁёыЂџ",
        "\u0085",
        "☎ 👪"
      })
  void what_can_be_seen_or_is_blank_stays_the_same_object(String text) {
    assertThat(Letters.plain(text)).isEqualTo(text);
  }
}
