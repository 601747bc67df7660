package bg.karta.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How a source is read and set, each line counted by hand. */
final class TerminalPageTest {

  private static String set(int width, boolean colour, String... lines) {
    return TerminalPage.of(PageReader.read(String.join("\n", lines)), width, colour);
  }

  @Test
  void cyrillic_is_wrapped_by_letters_and_not_by_bytes() {
    assertThat(set(20, false, "= Тема", "", "Потребност и места", "на две, три, пет."))
        .isEqualTo(
            """
            Тема

              Потребност и места
              на две, три, пет.
            """);
    assertThat(set(19, false, "= Тема", "", "Потребност и места на две"))
        .isEqualTo(
            """
            Тема

              Потребност и
              места на две
            """);
  }

  @Test
  void marks_are_gone_and_what_only_looks_like_them_stays() {
    String source = "Дай `--on`, *важно*, 2 * 3, `a * b` и \"75******63\" (`x`).";
    assertThat(set(80, false, "= T", "", source))
        .isEqualTo("T\n\n  Дай --on, важно, 2 * 3, a * b и \"75******63\" (x).\n");
    assertThat(set(80, true, "= T", "", "`a b`, *c*."))
        .isEqualTo(
            "\u001b[1mT\u001b[0m\n\n  \u001b[33ma\u001b[0m \u001b[33mb\u001b[0m,"
                + " \u001b[1mc\u001b[0m.\n");
  }

  @Test
  void colours_take_no_room() {
    String[] source = {"= T", "", "едно `две` три *четири* пет `шест` седем осем девет"};
    String plain = set(25, false, source);
    assertThat(set(25, true, source).replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    assertThat(plain.lines().skip(2))
        .containsExactly("  едно две три четири пет", "  шест седем осем девет");
  }

  @Test
  void headings_stand_before_the_text_under_them_and_items_hang() {
    assertThat(
            set(
                16,
                false,
                "= T",
                "",
                "едно",
                "",
                "== Дял",
                "",
                "* първо второ",
                "трето",
                "",
                "* друго"))
        .isEqualTo(
            """
            T

              едно

            Дял
              • първо второ
                трето
              • друго
            """);
  }

  @Test
  void the_columns_of_a_table_are_wrapped_each_by_itself() {
    String[] source = {
      "= T",
      "",
      "[cols=\"1,2\"]",
      "|===",
      "|`код`",
      "|едно две три четири пет",
      "|дълъг въпрос тук",
      "|a\\|b",
      "|==="
    };
    // 26 columns less 2 and 2 leave 22: 8 for the left cell, 14 for the right.
    assertThat(set(26, false, source))
        .isEqualTo(
            """
            T

              код       едно две три
                        четири пет
              дълъг     a|b
              въпрос
              тук
            """);
  }

  @Test
  void a_word_wider_than_its_column_has_the_line_to_itself() {
    assertThat(set(24, false, "= T", "", "|===", "|`severity.RULE`", "|тежест", "|==="))
        .isEqualTo("T\n\n  severity.RULE\n            тежест\n");
  }

  @Test
  void code_is_left_as_it_is() {
    assertThat(set(20, false, "= T", "", "----", "a = `b`   *c*  d e f g h", "", "x", "----"))
        .isEqualTo("T\n\n    a = `b`   *c*  d e f g h\n    \n    x\n".replace("    \n", "\n"));
  }

  @Test
  void a_source_that_is_none_is_refused() {
    assertThatThrownBy(() -> PageReader.read("no title")).hasMessageContaining("no title");
    assertThatThrownBy(() -> PageReader.read("= T\n|===\n|a\n|===\n"))
        .hasMessageContaining("two columns");
  }
}
