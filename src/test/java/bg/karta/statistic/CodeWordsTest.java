package bg.karta.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.output.Column;
import bg.karta.text.Lang;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Columns of codes have words in both languages. */
final class CodeWordsTest {
  /** Columns whose texts are names, days or keys of records, or codes beside their names. */
  private static final Set<String> OF_CODES =
      Set.of(
          "level",
          "per",
          "state",
          "status",
          "stage",
          "currency",
          "original_currency_before",
          "original_currency_after");

  @Test
  void every_column_of_codes_has_the_same_codes_in_both_languages() {
    StatisticBook.load()
        .all()
        .forEach(
            statistic -> {
              List<Column> bg = statistic.columns(Lang.BG);
              List<Column> en = statistic.columns(Lang.EN);
              for (int i = 0; i < bg.size(); i++) {
                String name = statistic.id() + "." + bg.get(i).name();
                Map<String, String> words = bg.get(i).words();
                assertThat(words.keySet()).as(name).isEqualTo(en.get(i).words().keySet());
                if (OF_CODES.contains(bg.get(i).name()) && bg.get(i).type() == Column.Type.TEXT) {
                  assertThat(words).as(name).isNotEmpty();
                }
                assertThat(words.values())
                    .as(name)
                    .allMatch(word -> !word.matches("[a-z-]{4,}"), "a word and no code");
              }
            });
  }
}
