package bg.karta.picture;

import bg.karta.output.DisplayWidth;
import bg.karta.output.TableStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The map for a terminal: the tile map of the oblasts, its legend, and a line with a bar for each
 * oblast or for the municipalities that stand out. Where there are no colours, shading tells the
 * classes apart; each tile has its number in any case.
 */
public final class TerminalMap {
  /** The columns where nobody says how many there are. */
  private static final int USUAL_WIDTH = 80;

  private static final int NARROWEST = 55;
  private static final int WIDEST = 120;

  /** How dark a class is where there are no colours, from the lowest to the highest. */
  private static final String SHADES = "·░▒▓█";

  private static final String HATCHING = "/";
  private static final String NORMAL = "\u001b[0m";
  private static final int BLACK = 16;
  private static final int WHITE = 231;

  private final MapPicture oblasts;
  private final boolean colour;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private TerminalMap(MapPicture oblasts, TableStyle style) {
    this.oblasts = oblasts;
    this.colour = style.color();
    int told = style.width() == 0 ? USUAL_WIDTH : style.width();
    this.width = Math.max(NARROWEST, Math.min(told, WIDEST));
  }

  /**
   * The map as text.
   *
   * @param oblasts the picture of the tiles
   * @param bars the picture of which the bars are: the same, or that of the municipalities
   */
  public static String of(MapPicture oblasts, MapPicture bars, TableStyle style) {
    TerminalMap map = new TerminalMap(oblasts, style);
    map.words(bars.title());
    map.words(bars.subtitle());
    map.out.append('\n');
    map.tiles();
    map.legend();
    map.out.append('\n');
    map.out.append(new TerminalBars(bars, style.color(), map.width));
    map.out.append('\n');
    bars.notes().forEach(map::words);
    return map.out.toString();
  }

  private void words(String text) {
    MapWording.wrap(text, width).forEach(line -> out.append(line).append('\n'));
  }

  private void tiles() {
    List<Tiles.Tile> tiles = Tiles.all();
    int columns = Tiles.columns(tiles);
    int room = Math.min(width, USUAL_WIDTH) / columns - 1;
    for (int row = 0; row < Tiles.rows(tiles); row++) {
      List<String> top = new ArrayList<>();
      List<String> bottom = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        Figure figure = at(tiles, column, row);
        top.add(figure == null ? " ".repeat(room) : tile(figure, figure.territory().code(), room));
        bottom.add(figure == null ? " ".repeat(room) : tile(figure, value(figure), room));
      }
      out.append(String.join(" ", top).stripTrailing()).append('\n');
      out.append(String.join(" ", bottom).stripTrailing()).append("\n\n");
    }
  }

  private @Nullable Figure at(List<Tiles.Tile> tiles, int column, int row) {
    return tiles.stream()
        .filter(tile -> tile.column() == column && tile.row() == row)
        .findFirst()
        .map(tile -> oblasts.figures().of(tile.oblast().code()))
        .orElse(null);
  }

  private String value(Figure figure) {
    return oblasts.wording().brief(figure.value()) + (figure.small() ? "°" : "");
  }

  private String tile(Figure figure, String text, int room) {
    String shown = DisplayWidth.shorten(text, room - 1);
    int rest = room - DisplayWidth.of(shown) - 1;
    Double value = figure.value();
    if (value == null) {
      return shown + " " + HATCHING.repeat(rest);
    }
    int number = oblasts.scale().classOf(value);
    return colour
        ? paint(oblasts.scale().colour(number), " " + shown + " ".repeat(rest))
        : shown + " " + shade(number).repeat(rest);
  }

  private static String paint(Colour colour, String text) {
    int ink = colour.isBright() ? BLACK : WHITE;
    return "\u001b[48;5;" + colour.terminal() + ";38;5;" + ink + "m" + text + NORMAL;
  }

  private String shade(int number) {
    int last = oblasts.scale().classes() - 1;
    double place = last == 0 ? 0.5 : (double) number / last;
    int shade = (int) Math.round(place * (SHADES.length() - 1));
    return SHADES.substring(shade, shade + 1);
  }

  private void legend() {
    List<String> entries = new ArrayList<>();
    List<String> classes = oblasts.legend();
    for (int i = 0; i < classes.size(); i++) {
      String swatch = colour ? paint(oblasts.scale().colour(i), "   ") : shade(i).repeat(3);
      entries.add(entry(swatch, classes.get(i)));
    }
    if (oblasts.figures().missing() > 0) {
      entries.add(entry(HATCHING.repeat(3), oblasts.missing()));
    }
    if (oblasts.smallCount() > 0) {
      entries.add(entry("°  ", oblasts.small()));
    }
    for (int i = 0; i < entries.size(); i += 2) {
      out.append(
          String.join(" ", entries.subList(i, Math.min(i + 2, entries.size()))).stripTrailing());
      out.append('\n');
    }
  }

  /** A mark of three columns with its words, in half the width. */
  private String entry(String mark, String words) {
    int room = width / 2 - 5;
    String shown = DisplayWidth.shorten(words, room);
    return mark + " " + shown + " ".repeat(room - DisplayWidth.of(shown));
  }
}
