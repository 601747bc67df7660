package bg.karta.kind;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads cells that name a municipality or an oblast. */
final class TerritoryReader {
  private static final Pattern OBLAST = Pattern.compile("(?iu)обл(?:аст\\s|\\.).*|.*\\sобласт");

  /** What stands before the name of a place in a sentence. */
  private static final Pattern IN =
      Pattern.compile("(?iu)^(?:в|във|за|на|из|от|по|общо\\s+за|in|for|of|across)\\s+");

  private static final Pattern AND = Pattern.compile("(?iu)\\s*[,;]\\s*|\\s+(?:и|and)\\s+");

  private static final Pattern WITH_CODE = Pattern.compile("(.+) \\(([A-Z]{3}\\d{0,2})\\)");

  /** How the whole country is named, folded. */
  private static final Set<String> COUNTRY =
      Stream.of(
              Territory.COUNTRY.code(),
              Territory.COUNTRY.bg(),
              Territory.COUNTRY.en(),
              "страната",
              "цялата страна",
              "в страната",
              "за страната",
              "общо за страната",
              "в цялата страна",
              "национално",
              "национален",
              "национална",
              "национални",
              "национално ниво",
              "на национално ниво",
              "национален обхват",
              "територията на страната",
              "цялата територия на страната",
              "всички области",
              "всички общини",
              "всички области и общини",
              "всяка област",
              "всяка една област",
              "всяка община",
              "всяка една област и община",
              "28 области",
              "28-те области",
              "28-те области на страната",
              "всяка от 28-те области",
              "265 общини",
              "265-те общини",
              "областите",
              "общините",
              "all oblasts",
              "all 28 oblasts",
              "all municipalities",
              "each of the 28 oblasts",
              "every oblast",
              "републиката",
              "national",
              "national level",
              "nationwide",
              "country",
              "whole country",
              "the country")
          .map(Territories::key)
          .collect(Collectors.toUnmodifiableSet());

  private TerritoryReader() {}

  static Reading municipality(String cell, FieldSpec field) {
    return read(cell, false);
  }

  static Reading territory(String cell, FieldSpec field) {
    return read(cell, true);
  }

  static Reading scope(String cell, FieldSpec field) {
    String bare = IN.matcher(cell).replaceFirst("");
    if (COUNTRY.contains(Territories.key(cell)) || COUNTRY.contains(Territories.key(bare))) {
      return Reading.of(Territory.COUNTRY.code());
    }
    Reading read = read(bare, true);
    if (read.remark() == null || read.remark().rule() != CellRule.TERRITORY_UNKNOWN) {
      return read;
    }
    return areSeveral(bare)
        ? Reading.refused(FigureRule.SCOPE_OF_SEVERAL, cell)
        : Reading.refused(FigureRule.SCOPE_UNKNOWN, cell, read.remark().arguments().get(1));
  }

  /** Whether a text names territories with commas or "and" between them. */
  private static boolean areSeveral(String text) {
    String[] parts = AND.split(text);
    return parts.length > 1
        && Stream.of(parts)
            .allMatch(
                part ->
                    !Territories.get().municipalities(part).isEmpty()
                        || !Territories.get().oblasts(part).isEmpty());
  }

  /** An oblast; the name of a municipality that is also an oblast's means the oblast. */
  static Reading oblast(String cell, FieldSpec field) {
    Territory exact = Territories.get().get(code(cell));
    if (exact != null && exact.isOblast()) {
      return Reading.of(exact.code());
    }
    List<Territory> named = Territories.get().oblasts(cell);
    return switch (named.size()) {
      case 0 -> Reading.refused(CellRule.OBLAST_UNKNOWN, cell);
      case 1 -> Reading.of(named.get(0).code());
      default -> Reading.refused(CellRule.TERRITORY_AMBIGUOUS, cell, candidates(named));
    };
  }

  private static Reading read(String cell, boolean oblastsToo) {
    Territories territories = Territories.get();
    Territory exact = territories.get(code(cell));
    if (exact != null && (oblastsToo || !exact.isOblast())) {
      return Reading.of(exact.code());
    }
    if (OBLAST.matcher(cell).matches()) {
      List<Territory> named = oblastsToo ? territories.oblasts(cell) : List.of();
      return named.size() == 1
          ? Reading.of(named.get(0).code())
          : Reading.refused(CellRule.TERRITORY_UNKNOWN, cell, "");
    }
    List<Territory> found = territories.municipalities(cell);
    if (found.isEmpty() && oblastsToo) {
      found = territories.oblasts(cell);
    }
    return switch (found.size()) {
      case 0 -> near(cell);
      case 1 -> named(cell, found.get(0));
      default -> Reading.refused(CellRule.TERRITORY_AMBIGUOUS, cell, candidates(found));
    };
  }

  /** The code in {@code Бяла (VAR05)}, as findings and templates write it; else the cell itself. */
  private static String code(String cell) {
    Matcher matcher = WITH_CODE.matcher(cell);
    if (!matcher.matches()) {
      return cell;
    }
    Territory named = Territories.get().get(matcher.group(2));
    boolean right = named != null && List.of(named.bg(), named.en()).contains(matcher.group(1));
    return right ? matcher.group(2) : cell;
  }

  private static Reading named(String cell, Territory found) {
    String spoken = Territories.key(cell);
    boolean official =
        List.of(found.code(), found.bg(), found.en()).stream()
            .anyMatch(name -> spoken.equals(Territories.key(name)));
    return official
        ? Reading.of(found.code())
        : Reading.of(found.code(), CellRule.TERRITORY_OTHER_NAME, cell, found.code(), found.bg());
  }

  private static Reading near(String cell) {
    Territories territories = Territories.get();
    for (String spelt : List.of(Scripts.cyrillic(cell), Scripts.latin(cell))) {
      List<Territory> alike = territories.municipalities(spelt);
      if (alike.size() == 1) {
        return Reading.of(alike.get(0).code(), CellRule.LOOK_ALIKE_LETTERS, cell, spelt);
      }
    }
    List<Territory> near = territories.nearMunicipalities(cell);
    if (near.size() == 1) {
      return Reading.of(near.get(0).code(), CellRule.TERRITORY_NEAR_MISS, cell, candidates(near));
    }
    String hint = near.isEmpty() ? "" : " (" + candidates(near) + "?)";
    return Reading.refused(CellRule.TERRITORY_UNKNOWN, cell, hint);
  }

  private static String candidates(List<Territory> found) {
    return found.stream()
        .map(territory -> territory.bg() + " (" + territory.code() + ")")
        .collect(Collectors.joining(", "));
  }
}
