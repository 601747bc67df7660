package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * What the kinds make of headings and values. A column that is understood counts 1, half of that by
 * its values; a heading that is nearly a field's 0.75; a required field that is missing takes 0.5
 * away, one of the key 1; what shows by its values alone counts 0.5.
 */
final class KindExplanationsTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  private static RecordKind kind(String name) {
    return Objects.requireNonNull(Kinds.find(name));
  }

  /** The explanation that a kind gives of a table, the first line of which is its headings. */
  private static KindExplanation of(String kind, String table) {
    List<Row> rows =
        Arrays.stream(table.split("\n")).map(line -> new Row(1, line.split(";", -1))).toList();
    return new KindExplanations(List.of(kind(kind)), Headings.NONE, false)
        .all(HeadingBlock.of(rows, 0), around(rows))
        .get(0);
  }

  private static Surroundings around(List<Row> rows) {
    TypedRows nothingAround = new TypedRows("a.csv", List.of(), List.of());
    return new Surroundings(nothingAround, rows, Headings.NONE, SetValues.none());
  }

  @Test
  void each_column_counts_and_what_is_missing_takes_away() {
    assertThat(of("provider", "ЕИК;Доставчик;Адрес\n204878243;Зора;Разлог").score())
        .isCloseTo(3, EXACTLY);
    // The key is missing.
    assertThat(of("provider", "Доставчик;Адрес\nЗора;Разлог").score()).isCloseTo(1, EXACTLY);
    // The name is missing, and one column is of nothing.
    assertThat(of("provider", "ЕИК;Адрес;Легла\n204878243;Разлог;5").score())
        .isCloseTo(1.5, EXACTLY);
  }

  @Test
  void values_that_do_not_fit_take_half_of_a_column_away() {
    // Of four numbers one is an ЕИК, of four municipalities three are.
    String table = "ЕИК;Доставчик;Община\n204878243;А;Дулово\n1;Б;Разлог\n2;В;Айтос\n3;Г;Атлантида";
    KindExplanation provider = of("provider", table);
    assertThat(provider.score()).isCloseTo(0.5 + 0.5 / 4 + 1 + 0.5 + 0.5 * 3 / 4, EXACTLY);
    assertThat(provider.unfitting()).containsExactly("ЕИК", "Община");
    assertThat(provider.understood())
        .containsExactly("ЕИК → eik", "Доставчик → name", "Община → municipality");
  }

  @Test
  void a_heading_that_is_nearly_a_fields_counts_less() {
    assertThat(of("provider", "ЕИК;Доставчикк\n204878243;Зора").score()).isCloseTo(1.75, EXACTLY);
  }

  @Test
  void values_tell_what_their_heading_does_not() {
    String forms = "ЕИК;Доставчик;Собственост\n204878243;Зора;частен\n000695395;МТСП;държава";
    KindExplanation told = of("provider", forms);
    assertThat(told.score()).isCloseTo(2.5, EXACTLY);
    assertThat(told.lost()).containsExactly("Собственост");
    // One value may be there by chance, and a number could be anything.
    assertThat(of("provider", "ЕИК;Доставчик;Собственост\n204878243;Зора;частен").score())
        .isCloseTo(2, EXACTLY);
    assertThat(of("provider", forms.replace("частен", "7").replace("държава", "8")).score())
        .isCloseTo(2, EXACTLY);
    String types = "Код на услугата;Капацитет;Модел\nА1;10;Дом за стари хора\nА2;20;ДЦПЛУ";
    // Of seven required fields five have no column.
    assertThat(of("service", types).score()).isCloseTo(2 + 0.5 - 5 * 0.5, EXACTLY);
  }

  @Test
  void a_column_without_values_is_not_lost() {
    assertThat(of("provider", "ЕИК;Доставчик;а;б\n204878243;Зора;;7").lost()).containsExactly("б");
    assertThat(of("provider", "ЕИК;Доставчик;а;б").lost()).containsExactly("а", "б");
  }

  /** The provider that a list of services names does not make it one of providers. */
  @Test
  void the_kind_that_explains_most_comes_first() {
    String[] headings = {
      "Код на услугата", "Наименование", "Вид услуга", "Доставчик", "ЕИК", "Адрес", "Капацитет"
    };
    List<Row> rows =
        List.of(
            new Row(1, headings),
            new Row(2, new String[] {"А1", "Дом", "ДСХ", "Зора", "204878243", "Тича 3", "9"}));
    HeadingBlock block = HeadingBlock.of(rows, 0);
    KindExplanations all = new KindExplanations(Kinds.all(), Headings.NONE, false);
    List<KindExplanation> ranked = all.all(block, around(rows));
    assertThat(ranked.get(0).kind()).isSameAs(kind("service"));
    // Six columns, one of which holds names where an ЕИК should be; place and opening are missing.
    assertThat(ranked.get(0).score()).isCloseTo(5 + 0.5 - 2 * 0.5, EXACTLY);
    KindExplanation best = Objects.requireNonNull(all.best(block, around(rows)));
    assertThat(best.kind()).isSameAs(kind("service"));
    assertThat(best.understandsHalf()).isTrue();
    assertThat(best.isPlausible(false)).isTrue();
  }
}
