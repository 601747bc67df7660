package bg.karta.kind;

import bg.karta.text.Lang;
import bg.karta.text.Resource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The indicators that figures are published of, with the unit in which each is counted: a line of
 * {@code indicators.csv} beside this class is one. An office may have others, which are kept as it
 * names them.
 */
public final class Indicators {
  private static final String PERCENT = "percent";
  private static final Indicators READ = new Indicators();

  private final Map<String, String> units = new HashMap<>();

  private Indicators() {
    rows().forEach(row -> units.put(Resource.cell(row, "code"), Resource.cell(row, "unit")));
  }

  static List<Map<String, String>> rows() {
    return Resource.table(Indicators.class, "indicators.csv");
  }

  /** Those that come with karta, in their order. */
  public static Collection<Nomenclature.Code> all() {
    return names().codes();
  }

  /** The code of a code or a name in any language; the text itself where it is neither. */
  public static String code(String text) {
    Nomenclature.Code known = names().find(text);
    return known == null ? text : known.code();
  }

  /** The code of a text as a cell is read: also of a name with its words in another order. */
  static String understood(String text) {
    Nomenclature.Code known = names().find(text);
    Nomenclature.Code same = known == null ? names().like().ofSameWords(text) : known;
    return same == null ? text : same.code();
  }

  /** Other names under which an indicator is understood, as they are written. */
  public static List<String> aliases(String code) {
    return rows().stream()
        .filter(row -> code.equals(row.get("code")))
        .flatMap(row -> Resource.list(row, "aliases").stream())
        .toList();
  }

  /** The indicator of a code, or null where it is an office's own. */
  public static Nomenclature.@Nullable Code of(String code) {
    return names().get(code);
  }

  /** The unit in which an indicator is counted; null for an office's own. */
  public static @Nullable String unit(String code) {
    return READ.units.get(code);
  }

  /**
   * Whether a figure is percent of something that is counted otherwise, and does not say of what.
   */
  public static boolean isPercentOfUnknown(String code, String unit) {
    String counted = unit(code);
    return unit.equals(PERCENT) && counted != null && !counted.equals(PERCENT);
  }

  /** An indicator to be told by its name; the text itself where it is an office's own. */
  static Object named(String code) {
    Nomenclature.Code known = of(code);
    return known == null ? code : known;
  }

  /** A unit to be told by its name; the text itself where it is an office's own. */
  static Object unitNamed(String code) {
    Nomenclature.Code known = Nomenclature.named("unit").get(code);
    return known == null ? code : known;
  }

  /** The code of a unit's code or name; the text itself where it is neither. */
  public static String unitCode(String text) {
    Nomenclature.Code known = Nomenclature.named("unit").find(text);
    return known == null ? text : known.code();
  }

  /** The indicators whose names are like a text, the likest first: each with its code. */
  public static List<String> like(String text, Lang lang) {
    return names().like().of(text).stream().map(code -> Codes.spoken(code, lang)).toList();
  }

  private static Nomenclature names() {
    return Nomenclature.named("indicator");
  }
}
