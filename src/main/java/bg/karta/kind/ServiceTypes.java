package bg.karta.kind;

import bg.karta.text.Resource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The types of service built into karta, from {@code service-types.csv}. */
public final class ServiceTypes {
  /**
   * One built-in type.
   *
   * @param code its abbreviation
   * @param bg its Bulgarian name
   * @param en its English name
   * @param aliases other abbreviations and names
   * @param kinds the kinds of activity of чл. 15 ЗСУ it consists of, the main one first
   * @param target whom it serves
   * @param residential whether people live there
   * @param institution whether it is a specialised institution
   * @param level the level it is planned at, municipal or oblast; null where that is not known
   * @param dependent whether it is provided only within the places of another service
   */
  public record Type(
      String code,
      String bg,
      String en,
      List<String> aliases,
      List<String> kinds,
      String target,
      boolean residential,
      boolean institution,
      @Nullable String level,
      boolean dependent) {}

  private static @Nullable List<Type> all;

  private ServiceTypes() {}

  /** All built-in types in the order of the table. */
  public static synchronized List<Type> all() {
    if (all == null) {
      all =
          Resource.table(Kinds.class, "service-types.csv").stream()
              .map(ServiceTypes::type)
              .toList();
    }
    return Objects.requireNonNull(all);
  }

  /** The code of the built-in type that a text names by its code, name or an alias, or null. */
  public static @Nullable String named(String text) {
    String key = Texts.folded(text);
    for (Type type : all()) {
      if (Texts.folded(type.code).equals(key)
          || Texts.folded(type.bg).equals(key)
          || Texts.folded(type.en).equals(key)
          || type.aliases.stream().anyMatch(alias -> Texts.folded(alias).equals(key))) {
        return type.code;
      }
    }
    return null;
  }

  /** Codes of kinds as they are stored in a field of several codes. */
  public static String json(List<String> kinds) {
    return Codes.json(kinds);
  }

  private static Type type(Map<String, String> row) {
    String level = Resource.cell(row, "level");
    return new Type(
        Resource.cell(row, "code"),
        Resource.cell(row, "name_bg"),
        Resource.cell(row, "name_en"),
        Resource.list(row, "aliases"),
        Resource.list(row, "kinds"),
        Resource.cell(row, "target"),
        Resource.cell(row, "residential").equals("yes"),
        Resource.cell(row, "institution").equals("yes"),
        level.isEmpty() ? null : level,
        Resource.cell(row, "dependent").equals("yes"));
  }
}
