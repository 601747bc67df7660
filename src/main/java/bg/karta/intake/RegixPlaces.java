package bg.karta.intake;

import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the municipality of a place as answers of RegiX name it. */
final class RegixPlaces {
  private static final Pattern TOWN = Pattern.compile("(?iu)\\s*гр(?:\\.|ад\\s)\\s*(.+)");
  private static final Pattern VILLAGE = Pattern.compile("(?iu)\\s*(?:с\\.|село\\s)\\s*(.+)");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");

  /** By code of ЕКАТТЕ, {@code ""} for one whose municipality is not known. */
  private final Map<String, String> known = new HashMap<>();

  private Settlements register;

  RegixPlaces(Settlements register) {
    this.register = register;
  }

  /** Asks the register no more: what it knows of the file's places has been asked. */
  void settle() {
    register = Settlements.NONE;
  }

  /**
   * The code of the municipality in which a settlement lies: as the register has it, else of the
   * municipality that has its seat there.
   *
   * @param ekatte its code, which may have lost its leading zeros as a number
   */
  @Nullable String ofSettlement(String ekatte) {
    if (!DIGITS.matcher(ekatte).matches()) {
      return null;
    }
    String code = "0".repeat(5 - ekatte.length()) + ekatte;
    String found = known.get(code);
    if (found == null) {
      String registered = register.municipality(code);
      Territory seated = Territories.get().seatedAt(code);
      found = registered != null ? registered : seated == null ? "" : seated.code();
      known.put(code, found);
    }
    return found.isEmpty() ? null : found;
  }

  /** The municipality that a town gives its name to; a village may share that of another's. */
  static @Nullable String ofTown(String name) {
    Matcher town = TOWN.matcher(name);
    return town.matches() ? named(town.group(1)) : null;
  }

  /** The one municipality of a name, or null. */
  static @Nullable String named(String name) {
    List<Territory> found = Territories.get().municipalities(name);
    return found.size() == 1 ? found.get(0).code() : null;
  }

  /** Whether a text is the code of a municipality. */
  static boolean isMunicipality(String text) {
    Territory found = Territories.get().get(text.toUpperCase(Locale.ROOT));
    return found != null && !found.isOblast();
  }

  /** A settlement's name without the word for its kind, {@code ПЛЕВЕН} for {@code гр. ПЛЕВЕН}. */
  static String bare(String name) {
    for (Pattern kind : List.of(TOWN, VILLAGE)) {
      Matcher matcher = kind.matcher(name);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    return name;
  }
}
