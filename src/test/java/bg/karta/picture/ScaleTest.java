package bg.karta.picture;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The classes of a map, their numbers and colours. */
final class ScaleTest {
  private static final Scale QUARTERS = Scale.fixed(List.of(0.75, 0.25, 0.5), 1.0);

  @Test
  void a_bound_belongs_to_the_class_above_it() {
    assertThat(QUARTERS.bounds()).containsExactly(0.25, 0.5, 0.75, 1.0);
    assertThat(List.of(0.0, 0.2499, 0.25, 0.74, 0.75, 0.9999, 1.0, 7.0))
        .extracting(QUARTERS::classOf)
        .containsExactly(0, 0, 1, 2, 3, 3, 4, 4);
  }

  @Test
  void the_legend_counts_what_is_in_each_class() {
    Figures figures = Samples.of(0.0, 0.1, null, 0.25, 0.6, 0.99, 1.0, 1.5, null);
    assertThat(QUARTERS.counts(figures)).containsExactly(2, 1, 1, 1, 2);
    assertThat(figures.missing()).isEqualTo(2);
  }

  /** Ten values in five classes: two in each. */
  @Test
  void quantiles_part_the_territories_evenly() {
    Figures figures = Samples.of(9.0, 1.0, 2.0, 3.0, 8.0, 5.0, 6.0, 7.0, 4.0, 10.0);
    Scale scale = Scale.quantiles(figures, 5, null);
    assertThat(scale.bounds()).containsExactly(3.0, 5.0, 7.0, 9.0);
    assertThat(scale.counts(figures)).containsExactly(2, 2, 2, 2, 2);
  }

  @Test
  void bounds_of_quantiles_are_rounded_to_two_digits() {
    Figures figures = Samples.of(1.0, 1234.0, 2345.0, 3456.0);
    assertThat(Scale.quantiles(figures, 4, null).bounds()).containsExactly(1200.0, 2300.0);
  }

  @Test
  void where_many_are_alike_there_are_fewer_classes() {
    assertThat(Scale.quantiles(Samples.of(0.0, 0.0, 0.0, 0.0, 5.0), 5, null).bounds())
        .containsExactly(5.0);
    assertThat(Scale.quantiles(Samples.of(3.0, 3.0), 5, null).classes()).isEqualTo(1);
    assertThat(Scale.quantiles(Samples.of(), 5, null).classes()).isEqualTo(1);
  }

  /** Orange has more red than blue, violet more blue than red. */
  @Test
  void colours_change_at_the_threshold_and_nowhere_else() {
    Scale scale = Scale.fixed(List.of(0.5, 1.5, 2.0), 1.0);
    assertThat(scale.bounds()).containsExactly(0.5, 1.0, 1.5, 2.0);
    assertThat(IntStream.range(0, 5).mapToObj(scale::colour))
        .extracting(colour -> colour.red() > colour.blue())
        .containsExactly(true, true, false, false, false);
  }

  @Test
  void every_class_has_its_own_colour() {
    for (int classes = 1; classes <= 9; classes++) {
      assertThat(Palette.sequence(classes)).hasSize(classes).doesNotHaveDuplicates();
      assertThat(Palette.diverging(classes, 9 - classes)).hasSize(9).doesNotHaveDuplicates();
    }
  }

  /** Contrast by WCAG 2.2: black or white on a class's colour reaches 4.5 to 1. */
  @Test
  void text_can_be_read_on_every_colour() {
    for (Colour colour : Palette.diverging(4, 4)) {
      double light = luminance(colour);
      double contrast = colour.isBright() ? (light + 0.05) / 0.05 : 1.05 / (light + 0.05);
      assertThat(contrast).as(colour.hex()).isGreaterThanOrEqualTo(4.5);
    }
  }

  private static double luminance(Colour colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    int[] parts = {colour.red(), colour.green(), colour.blue()};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = parts[i] / 255.0;
      sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void a_terminal_has_a_near_colour() {
    assertThat(new Colour(0, 0, 0).terminal()).isEqualTo(16);
    assertThat(new Colour(255, 255, 255).terminal()).isEqualTo(231);
    assertThat(new Colour(255, 0, 0).terminal()).isEqualTo(196);
  }

  @Test
  void rounding_takes_no_value_over_a_bound() {
    MapWording shares = new MapWording(Messages.of(Lang.BG), QUARTERS, true);
    assertThat(shares.value(0.999)).isEqualTo("0,99");
    assertThat(shares.value(1.0)).isEqualTo("1,00");
    assertThat(shares.value(0.004)).isEqualTo("0,00");
    assertThat(shares.value(0.0)).isEqualTo("0");
    assertThat(shares.value(0.636)).isEqualTo("0,64");
    assertThat(shares.value(null)).isEqualTo("няма данни");
    MapWording counts = new MapWording(Messages.of(Lang.EN), Scale.fixed(List.of(), null), false);
    assertThat(counts.value(1234.56)).isEqualTo("1235");
    assertThat(counts.value(12.34)).isEqualTo("12.3");
    assertThat(counts.value(40.0)).isEqualTo("40");
  }

  @Test
  void classes_are_put_into_words() {
    MapWording words = new MapWording(Messages.of(Lang.BG), QUARTERS, true);
    assertThat(QUARTERS.numbers().mapToObj(words::range))
        .containsExactly(
            "под 0,25",
            "от 0,25 до под 0,5",
            "от 0,5 до под 0,75",
            "от 0,75 до под 1",
            "1 и повече");
    assertThat(new MapWording(Messages.of(Lang.EN), Scale.fixed(List.of(), null), false).range(0))
        .isEqualTo("all values");
  }
}
