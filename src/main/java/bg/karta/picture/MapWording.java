package bg.karta.picture;

import bg.karta.output.Mark;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words and numbers on a map, in the language of its readers. */
final class MapWording {
  private static final int SHARE_PLACES = 2;

  /** From here on a tenth of a count says nothing. */
  private static final double LARGE = 100;

  private final Messages messages;
  private final Scale scale;
  private final boolean shares;

  MapWording(Messages messages, Scale scale, boolean shares) {
    this.messages = messages;
    this.scale = scale;
    this.shares = shares;
  }

  /**
   * A value: a share to two places, a count to one where it is not whole. Rounding never takes it
   * over a bound: 0.997 is shown as 0.99, for it has not reached 1.
   */
  String value(@Nullable Double value) {
    if (value == null) {
      return messages.get("map.missing");
    }
    if (value == 0) {
      return "0";
    }
    int places = shares ? SHARE_PLACES : value >= LARGE ? 0 : 1;
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded = exact.setScale(places, RoundingMode.HALF_UP);
    if (scale.classOf(rounded.doubleValue()) != scale.classOf(value)) {
      rounded = exact.setScale(places, RoundingMode.FLOOR);
    }
    return shares ? local(rounded) : plain(rounded);
  }

  /** A value in as little room as can be: a dash where there is none. */
  String brief(@Nullable Double value) {
    return value == null ? "–" : value(value);
  }

  /** A territory's name. */
  String name(Figure figure) {
    return messages.lang().choose(figure.territory().bg(), figure.territory().en());
  }

  /** A territory with its value, as a sentence without an end. */
  String sentence(Figure figure) {
    String marks = marks(figure);
    return name(figure) + ": " + value(figure.value()) + (marks.isEmpty() ? "" : "; " + marks);
  }

  /** What is to be known of a figure: that it is of few, and the letters of its marks. */
  String marks(Figure figure) {
    String few = figure.small() ? messages.get("map.small.mark") : "";
    String marks = figure.marks();
    String letters = marks == null ? "" : Mark.letters(marks, messages);
    return few.isEmpty() || letters.isEmpty() ? few + letters : few + "; " + letters;
  }

  /** What a class holds. */
  String range(int number) {
    Double from = scale.from(number);
    Double to = scale.to(number);
    if (from == null && to == null) {
      return messages.get("map.class.all");
    }
    if (from == null) {
      return messages.get("map.class.under", bound(to));
    }
    return to == null
        ? messages.get("map.class.from", bound(from))
        : messages.get("map.class.between", bound(from), bound(to));
  }

  /** A bound, with no digit more than it has. */
  String bound(@Nullable Double bound) {
    return bound == null ? "" : plain(new BigDecimal(bound.toString()));
  }

  private String plain(BigDecimal number) {
    return local(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
  }

  private String local(BigDecimal number) {
    String text = number.toPlainString();
    return messages.lang() == Lang.BG ? text.replace('.', ',') : text;
  }

  /** Words in lines of at most so many characters; a longer word has a line of its own. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.trim().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
