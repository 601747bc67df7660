package bg.karta.picture;

import bg.karta.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A map to be drawn.
 *
 * @param title what is shown
 * @param subtitle of which service, on which day
 * @param figures one for each territory
 * @param scale the classes of the figures
 * @param shares whether the figures are shares, else counts
 * @param ground the areas to draw on; null for the tile map of the oblasts
 * @param notes what must be known to read it rightly, one sentence or paragraph each
 */
public record MapPicture(
    Messages messages,
    String title,
    String subtitle,
    Figures figures,
    Scale scale,
    boolean shares,
    @Nullable Ground ground,
    List<String> notes) {
  /** Keeps its own copy of the notes. */
  public MapPicture {
    notes = List.copyOf(notes);
  }

  MapWording wording() {
    return new MapWording(messages, scale, shares);
  }

  /** The classes with the number of territories in each, as the legend has them. */
  List<String> legend() {
    MapWording wording = wording();
    int[] counts = scale.counts(figures);
    return scale.numbers().mapToObj(i -> wording.range(i) + " (" + counts[i] + ")").toList();
  }

  /** What those without a value are marked as. */
  String missing() {
    return messages.get("map.missing") + " (" + figures.missing() + ")";
  }

  /** What small numbers are marked as. */
  String small() {
    return messages.get("map.small") + " (" + smallCount() + ")";
  }

  long smallCount() {
    return figures.all().stream().filter(Figure::small).count();
  }

  /** The map in words, for those who do not see it. */
  String description() {
    StringJoiner text = new StringJoiner(" ");
    text.add(subtitle + ".");
    text.add(messages.get("map.description", figures.all().size(), String.join("; ", legend())));
    text.add(messages.get("map.description.missing", figures.missing()));
    MapWording wording = wording();
    List<Figure> ranked = ranked();
    if (!ranked.isEmpty()) {
      String least = wording.sentence(ranked.get(0));
      String most = wording.sentence(ranked.get(ranked.size() - 1));
      text.add(messages.get("map.description.ends", least, most));
    }
    return text.toString();
  }

  /** The figures that have a value, the least first; equal ones by code. */
  List<Figure> ranked() {
    return figures.all().stream()
        .filter(figure -> figure.value() != null)
        .sorted(Comparator.comparing(MapPicture::number).thenComparing(f -> f.territory().code()))
        .toList();
  }

  private static double number(Figure figure) {
    Double value = figure.value();
    return value == null ? Double.NaN : value;
  }
}
