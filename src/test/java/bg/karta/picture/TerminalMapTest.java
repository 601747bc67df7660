package bg.karta.picture;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.output.DisplayWidth;
import bg.karta.output.TableStyle;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map for a terminal. */
final class TerminalMapTest {
  private static final Figures OBLASTS = Samples.figures(true, 0.1, 0.6, null, 1.0, 2.5, 0.9);

  private static String map(Lang lang, boolean colour, int width) {
    MapPicture picture = Samples.picture(lang, null, OBLASTS);
    return TerminalMap.of(picture, picture, new TableStyle(colour, width, Messages.of(lang)));
  }

  private static String plain(String text) {
    return text.replaceAll("\u001b\\[[0-9;]*m", "");
  }

  @ParameterizedTest
  @CsvSource({"BG, true, 80", "BG, false, 80", "EN, true, 0", "EN, false, 0", "BG, false, 60"})
  void no_line_is_wider_than_the_terminal(Lang lang, boolean colour, int width) {
    int room = width == 0 ? 80 : width;
    assertThat(plain(map(lang, colour, width)).lines())
        .allMatch(line -> DisplayWidth.of(line) <= room);
  }

  @Test
  void without_colours_shading_tells_the_classes() {
    String map = map(Lang.BG, false, 80);
    assertThat(map).doesNotContain("\u001b");
    // VID is the 26th oblast: it has the second value; SOF the fourth, VRC the third.
    assertThat(map).contains("VID ▒▒▒▒▒", "SOF █████", "VRC /////", "BGS ·····", "– ///////");
    assertThat(map).contains("··· под 0,25 (5)", "/// няма данни (5)", "°   малък брой");
  }

  @Test
  void with_colours_each_tile_has_that_of_its_class() {
    String map = map(Lang.EN, true, 80);
    Colour lowest = Palette.diverging(4, 1).get(0);
    assertThat(map).contains("\u001b[48;5;" + lowest.terminal() + ";38;5;231m BGS ");
    assertThat(plain(map)).doesNotContain("▒", "░");
    assertThat(map.lines().filter(line -> line.contains("\u001b[")))
        .allMatch(line -> line.contains("\u001b[0m"));
  }

  /** Two thirds of the way is 1, as bars end at twice the threshold, or at the most, 2.5. */
  @Test
  void bars_rise_to_the_values_and_the_threshold_runs_through() {
    List<String> bars = map(Lang.EN, false, 80).lines().filter(l -> l.contains("│")).toList();
    assertThat(bars).hasSize(1 + 23);
    int mark = bars.get(0).indexOf('│');
    assertThat(bars.subList(0, 23)).allMatch(line -> line.indexOf('│') == mark);
    assertThat(bars.get(0)).matches("Burgas +0\\.10  ▇+ +│");
    assertThat(bars.get(22)).contains("2.50").endsWith("▇▶");
    assertThat(bars.get(23)).isEqualTo("│ to be reached: 1");
    long reached = bars.get(21).chars().filter(c -> c == '▇').count();
    assertThat(bars.get(21)).contains("2.50");
    assertThat(reached).isGreaterThan(mark - 29);
  }

  @Test
  void of_municipalities_those_that_stand_out_are_named() {
    MapPicture oblasts = Samples.picture(Lang.EN, null, OBLASTS);
    MapPicture all = Samples.picture(Lang.EN, null, Samples.figures(false, 0.3, 0.2, null, 3.0));
    String map = TerminalMap.of(oblasts, all, TableStyle.plain(Messages.of(Lang.EN)));
    assertThat(map).contains("The 20 lowest of 199 values:", "no data (66)");
    assertThat(map.lines().filter(line -> line.matches(".* 0\\.20°.*│.*"))).hasSize(20);
  }

  @Test
  void counts_have_no_threshold_and_the_most_come_first() {
    MapPicture counts =
        new MapPicture(
            Messages.of(Lang.EN),
            "Places",
            "All",
            Samples.figures(true, 10.0, 2000.5, 0.0),
            Scale.fixed(List.of(100.0), null),
            false,
            null,
            List.of());
    String map = TerminalMap.of(counts, counts, TableStyle.plain(Messages.of(Lang.EN)));
    assertThat(map).doesNotContain("│");
    List<String> lines = map.lines().toList();
    List<String> bars = lines.subList(lines.size() - 29, lines.size() - 1);
    assertThat(bars.get(0)).matches("\\S.+ 2001° ▇+");
    assertThat(bars.get(27)).matches("\\S.+ 0 *");
    assertThat(map).contains("··· under 100 (19)", "███ 100 and more (9)");
  }
}
