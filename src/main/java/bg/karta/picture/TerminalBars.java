package bg.karta.picture;

import bg.karta.output.DisplayWidth;
import bg.karta.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with a bar for each figure, those that matter most first: the least where something is to
 * be reached, else the most. The threshold is a line down through the bars.
 */
final class TerminalBars {
  private static final int NAME_WIDTH = 18;
  private static final int VALUE_WIDTH = 8;

  /** All oblasts have room; of more territories those that stand out. */
  private static final int MOST_IN_FULL = 28;

  private static final int STANDING_OUT = 20;

  /** So many times the threshold is as far as bars reach: the rest would press them together. */
  private static final double REACH = 2;

  /** Not quite a line high, so that bars below each other stay apart. */
  private static final String BLOCK = "▇";

  private static final String ORANGE = "\u001b[38;5;130m";
  private static final String VIOLET = "\u001b[38;5;97m";
  private static final String BLUE = "\u001b[38;5;31m";
  private static final String NORMAL = "\u001b[0m";

  private final MapPicture picture;
  private final @Nullable Double threshold;
  private final boolean colour;
  private final int room;
  private final double end;

  TerminalBars(MapPicture picture, boolean colour, int width) {
    this.picture = picture;
    this.threshold = picture.scale().threshold();
    this.colour = colour;
    this.room = width - NAME_WIDTH - VALUE_WIDTH - 3;
    this.end = end(picture.figures());
  }

  /** What the full width stands for. */
  private double end(Figures figures) {
    double most = figures.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    if (threshold == null || threshold <= 0) {
      return most > 0 ? most : 1;
    }
    return Math.max(threshold * 1.25, Math.min(most, threshold * REACH));
  }

  @Override
  public String toString() {
    List<Figure> ranked = picture.ranked();
    StringBuilder lines = new StringBuilder();
    boolean cut = picture.figures().all().size() > MOST_IN_FULL;
    int shown = cut ? Math.min(STANDING_OUT, ranked.size()) : ranked.size();
    if (cut) {
      Messages messages = picture.messages();
      String key = threshold == null ? "map.bars.highest" : "map.bars.lowest";
      lines.append(messages.get(key, shown, ranked.size())).append('\n');
    }
    for (int i = 0; i < shown; i++) {
      line(lines, ranked.get(threshold == null ? ranked.size() - 1 - i : i));
    }
    if (threshold != null) {
      lines.append("│ ").append(picture.messages().get("map.bars.threshold"));
      lines.append(' ').append(picture.wording().bound(threshold)).append('\n');
    }
    if (picture.figures().missing() > 0) {
      lines.append(picture.missing()).append('\n');
    }
    return lines.toString();
  }

  private void line(StringBuilder lines, Figure figure) {
    MapWording wording = picture.wording();
    String name = DisplayWidth.shorten(wording.name(figure), NAME_WIDTH);
    String value = wording.brief(figure.value()) + (figure.small() ? "°" : " ");
    lines.append(name).append(" ".repeat(NAME_WIDTH - DisplayWidth.of(name)));
    lines.append(" ".repeat(Math.max(0, VALUE_WIDTH + 1 - DisplayWidth.of(value)))).append(value);
    lines.append(' ').append(bar(figure.value())).append('\n');
  }

  private String bar(@Nullable Double value) {
    double length = value == null ? 0 : Math.min(value, end) / end * room;
    int full = (int) Math.round(length);
    StringBuilder bar = new StringBuilder(BLOCK.repeat(full));
    if (full == 0 && length > 0) {
      bar.append('▏');
    }
    if (value != null && value > end) {
      bar.setCharAt(bar.length() - 1, '▶');
    }
    if (threshold != null) {
      int mark = Math.min(room - 1, (int) Math.round(threshold / end * room));
      bar.append(" ".repeat(Math.max(0, mark + 1 - bar.length())));
      bar.setCharAt(mark, '│');
    }
    return colour ? ink(value) + bar + NORMAL : bar.toString();
  }

  private String ink(@Nullable Double value) {
    if (threshold == null || value == null) {
      return BLUE;
    }
    return value < threshold ? ORANGE : VIOLET;
  }
}
