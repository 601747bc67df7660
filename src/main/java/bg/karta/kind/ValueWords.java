package bg.karta.kind;

import bg.karta.text.Lang;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a stored value says to people: codes by their names, yes and no as words. */
public final class ValueWords {
  /** An entry of a JSON array of codes or words, which hold nothing that JSON escapes. */
  private static final Pattern ENTRY = Pattern.compile("\"([^\"]*)\"");

  private ValueWords() {}

  /** What a field is called. */
  public static String label(FieldSpec field, Lang lang) {
    return lang.choose(field.bg().get(0), field.name().replace('_', ' '));
  }

  /** The value in words; itself where it is one that people read. */
  public static String of(FieldSpec field, Object value, Lang lang) {
    String text = value.toString();
    return switch (field.type()) {
      case CODES, WORDS ->
          ENTRY
              .matcher(text)
              .results()
              .map(entry -> named(field, entry.group(1), lang))
              .collect(Collectors.joining(", "));
      case CODE, LISTED, REF -> named(field, text, lang);
      case MUNICIPALITY, OBLAST, TERRITORY, SCOPE -> territory(text, lang);
      case YES_NO -> text.equals("1") ? lang.choose("да", "yes") : lang.choose("не", "no");
      default -> text;
    };
  }

  private static String named(FieldSpec field, String code, Lang lang) {
    @Nullable Nomenclature list =
        field.codes() == null ? Nomenclature.ofReference(field) : Nomenclature.named(field.codes());
    Nomenclature.@Nullable Code found = list == null ? null : list.get(code);
    return found == null ? code : lang.choose(found.bg(), found.en());
  }

  private static String territory(String code, Lang lang) {
    @Nullable Territory found =
        code.equals(Territory.COUNTRY.code()) ? Territory.COUNTRY : Territories.get().get(code);
    return found == null ? code : found.name(lang);
  }
}
