package bg.karta.kind;

import bg.karta.text.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The 28 oblasts and the 265 municipalities, and the names they go by. */
public final class Territories {
  /** Names beside the official one that registers and letters use. */
  private static final Map<String, List<String>> OTHER_NAMES =
      Map.of(
          "SOF46", List.of("София", "Sofia", "Столична община", "София-град", "гр. София"),
          "DOB15", List.of("Добричка", "Dobrichka", "Добрич село"),
          "DOB28", List.of("Добрич-град", "гр. Добрич", "Dobrich-grad"),
          "SOF", List.of("София-град", "Столична", "Sofia-grad", "София град"),
          "SFO", List.of("София област", "Софийска", "Sofia oblast"));

  private static final Pattern UNIT =
      Pattern.compile("(?iu)^(?:община|общ\\.|област|обл\\.)\\s*|\\s+(?:община|област)$");

  private static @Nullable Territories loaded;

  private final Map<String, Territory> byCode = new LinkedHashMap<>();
  private final Map<String, String> bySeat = new HashMap<>();
  private final Map<String, List<Territory>> municipalities = new HashMap<>();
  private final Map<String, List<Territory>> oblasts = new HashMap<>();

  private Territories() {
    for (Map<String, String> row : Resource.table(Kinds.class, "oblasts.csv")) {
      String code = Resource.cell(row, "code");
      add(row, code, oblasts);
    }
    Map<String, Integer> largest = new HashMap<>();
    for (Map<String, String> row : Resource.table(Kinds.class, "municipalities.csv")) {
      add(row, Resource.cell(row, "oblast"), municipalities);
      String seat = Resource.cell(row, "seat_ekatte");
      int persons = Integer.parseInt(Resource.cell(row, "population_2013"));
      if (persons > largest.getOrDefault(seat, -1)) {
        largest.put(seat, persons);
        bySeat.put(seat, Resource.cell(row, "code"));
      }
    }
  }

  /** The built-in territories. */
  public static synchronized Territories get() {
    if (loaded == null) {
      loaded = new Territories();
    }
    return Objects.requireNonNull(loaded);
  }

  private void add(Map<String, String> row, String oblast, Map<String, List<Territory>> names) {
    Territory added =
        new Territory(
            Resource.cell(row, "code"),
            oblast,
            Resource.cell(row, "name_bg"),
            Resource.cell(row, "name_en"),
            seat(row));
    byCode.put(added.code(), added);
    List<String> all = new ArrayList<>(List.of(added.code(), added.bg(), added.en()));
    all.addAll(OTHER_NAMES.getOrDefault(added.code(), List.of()));
    if (row.containsKey("nuts3")) {
      all.add(Resource.cell(row, "nuts3"));
    }
    all.stream()
        .map(Territories::key)
        .distinct()
        .forEach(name -> names.computeIfAbsent(name, k -> new ArrayList<>()).add(added));
  }

  private static Territory.@Nullable Seat seat(Map<String, String> row) {
    return row.containsKey("latitude")
        ? new Territory.Seat(
            Double.parseDouble(Resource.cell(row, "latitude")),
            Double.parseDouble(Resource.cell(row, "longitude")))
        : null;
  }

  /** Every oblast, then every municipality. */
  public List<Territory> all() {
    return List.copyOf(byCode.values());
  }

  /** The territory of an official code, or null. */
  public @Nullable Territory get(String code) {
    return byCode.get(code);
  }

  /** The municipalities of a code or name; several where the name is ambiguous. */
  public List<Territory> municipalities(String name) {
    return municipalities.getOrDefault(key(name), List.of());
  }

  /**
   * The municipality that has its seat in a settlement, or null. Where two have, it is the larger:
   * the other is the country around the town.
   *
   * @param ekatte the settlement's code of five digits
   */
  public @Nullable Territory seatedAt(String ekatte) {
    return byCode.get(bySeat.getOrDefault(ekatte, ""));
  }

  /** The oblasts of a code, NUTS 3 code or name. */
  public List<Territory> oblasts(String name) {
    return oblasts.getOrDefault(key(name), List.of());
  }

  /** The municipalities whose name differs by one letter; a code one digit off is another's. */
  List<Territory> nearMunicipalities(String name) {
    String key = key(name);
    if (key.length() < 4) {
      return List.of();
    }
    LevenshteinDistance distance = new LevenshteinDistance(1);
    return municipalities.entrySet().stream()
        .filter(entry -> entry.getKey().length() >= 4)
        .filter(entry -> distance.apply(key, entry.getKey()) >= 0)
        .flatMap(
            entry -> entry.getValue().stream().filter(t -> !key(t.code()).equals(entry.getKey())))
        .distinct()
        .toList();
  }

  /** What a name is found by: without the word that says which it is, and without punctuation. */
  static String key(String name) {
    return Texts.folded(UNIT.matcher(name).replaceFirst(""));
  }
}
