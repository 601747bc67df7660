package bg.karta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaGuardTest {
  private static final String SIGNS = "''''=+-@\t\r\n\0＝＋－＠ \u00a0\u200b\ufeffaЯ1\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+359 888",
        "-1",
        "-",
        "@SUM(A1)",
        "\t=1",
        "\rx",
        "\nx",
        "\0=1",
        " =1",
        "   -1",
        "\u00a0=1",
        "\ufeff=1",
        "\u200b@x",
        "  \t1",
        "＝1+1",
        "=HYPERLINK(\"http://x\")"
      })
  void what_could_be_a_formula_is_written_behind_an_apostrophe(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    assertThat(FormulaGuard.unguarded("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "   ",
        "а-б",
        "1-2",
        "x=1",
        "'x",
        " x",
        "a@b.bg",
        "–",
        "„=“",
        "'",
        "''",
        "'s",
        "''x",
        "'90-те години",
        "'NA'",
        "' няма",
        "'007",
        "'\"=1"
      })
  void other_texts_are_left_alone_both_ways(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'=1", "''=1", "'''-", "' =1", "'\u00a0+"})
  void a_text_that_looks_like_a_guarded_one_is_guarded_once_more(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
    assertThat(FormulaGuard.unguarded("'" + text)).isEqualTo(text);
  }

  /** Whatever is written comes back, and whatever is read and written again stays what it was. */
  @Test
  void any_text_comes_back() {
    Random random = new Random(17);
    for (int n = 0; n < 100_000; n++) {
      StringBuilder made = new StringBuilder();
      for (int length = random.nextInt(7); length > 0; length--) {
        made.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      String text = made.toString();
      assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
      String read = FormulaGuard.unguarded(text);
      assertThat(FormulaGuard.guarded(read)).isIn(text, "'" + text);
    }
  }
}
