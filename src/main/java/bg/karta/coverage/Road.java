package bg.karta.coverage;

import bg.karta.kind.Field;
import bg.karta.kind.FieldType;
import bg.karta.kind.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far it is by road from one municipality's seat to another's; a road leads both ways.
 *
 * @param km kilometres
 */
@Kind(name = "road", bg = "Път между общински центрове", en = "Road between municipal seats")
public record Road(
    @Field(
            type = FieldType.MUNICIPALITY,
            key = true,
            bg = {"От", "От община"},
            en = "from")
        String fromMunicipality,
    @Field(
            type = FieldType.MUNICIPALITY,
            key = true,
            bg = {"До", "До община"},
            en = "to")
        String toMunicipality,
    @Field(
            type = FieldType.NUMBER,
            required = true,
            bg = {"Км", "Разстояние"},
            min = 0)
        Double km) {
  /**
   * Roads as reach.sql takes them: a JSON array of {@code [from, to, km]}, each road both ways
   * unless the other way has a line of its own.
   */
  public static String json(List<Road> roads) {
    Stream<String> there = roads.stream().map(r -> r.json(r.fromMunicipality, r.toMunicipality));
    Stream<String> back =
        roads.stream()
            .filter(r -> roads.stream().noneMatch(r::isBackOf))
            .map(r -> r.json(r.toMunicipality, r.fromMunicipality));
    return Stream.concat(there, back).collect(Collectors.joining(",", "[", "]"));
  }

  private boolean isBackOf(Road other) {
    return fromMunicipality.equals(other.toMunicipality)
        && toMunicipality.equals(other.fromMunicipality);
  }

  private String json(String from, String to) {
    return String.format(Locale.ROOT, "[\"%s\",\"%s\",%s]", from, to, km);
  }
}
