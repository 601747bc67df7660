package bg.karta.kind;

import bg.karta.letter.Romanisation;
import bg.karta.text.Lang;
import bg.karta.text.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes with their names. The lists are data: {@code nomenclatures.csv}, {@code
 * service-types.csv} and {@code indicators.csv} beside this class.
 */
public final class Nomenclature {
  /**
   * One code.
   *
   * @param code the code as stored
   * @param bg its Bulgarian name
   * @param en its English name
   */
  public record Code(String code, String bg, String en) {}

  private static final int LEAST_LENGTH_FOR_NEAR_MISS = 5;

  private static final int MOST_KEPT = 1000;

  /** Two Latin letters are an abbreviation of anything. */
  private static final int LEAST_LENGTH_IN_LATIN = 3;

  /** What people put between a code and its name. */
  private static final List<String> BETWEEN = List.of(" – ", " - ", " — ", "(", "/");

  private static final Map<String, Nomenclature> LOADED = new ConcurrentHashMap<>();

  private final Map<String, Code> codes = new LinkedHashMap<>();
  private final Map<String, Code> names = new HashMap<>();

  /** The names that are words: one letter away from an abbreviation is another abbreviation. */
  private final Map<String, Code> words = new HashMap<>();

  /** The names as they are written. */
  private final Map<String, Code> spelt = new LinkedHashMap<>();

  private @Nullable LikeNames like;

  /** What texts may be meant for: a whole column may hold one that is no code. */
  private final Map<String, List<Code>> asked = new ConcurrentHashMap<>();

  /** The names in Latin letters, of those alone that are then one code's. */
  private @Nullable Map<String, Code> romanised;

  private Nomenclature() {}

  /**
   * The list of a name: {@code kind} (the ten kinds of чл. 15 ЗСУ), {@code service-type}, {@code
   * service} (both of these), {@code form}, ….
   */
  public static Nomenclature named(String name) {
    return LOADED.computeIfAbsent(name, Nomenclature::load);
  }

  /** The built-in codes that a reference may name in other words, or null. */
  static @Nullable Nomenclature ofReference(FieldSpec field) {
    return "service_type".equals(field.ref()) ? named("service-type") : null;
  }

  /** The names of the lists that come with karta, without those of service types. */
  public static List<String> listNames() {
    return Resource.table(Kinds.class, "nomenclatures.csv").stream()
        .map(row -> Resource.cell(row, "list"))
        .distinct()
        .toList();
  }

  private static Nomenclature load(String name) {
    Nomenclature loaded = new Nomenclature();
    // Kinds before types: "Асистентска подкрепа" is a kind of чл. 15 ЗСУ and also a type's name.
    String list = name.equals("service") ? "kind" : name;
    for (Map<String, String> row : Resource.table(Kinds.class, "nomenclatures.csv")) {
      if (list.equals(row.get("list"))) {
        loaded.add(row);
      }
    }
    if (name.equals("service-type") || name.equals("service")) {
      ServiceTypes.all()
          .forEach(type -> loaded.add(type.code(), type.bg(), type.en(), type.aliases()));
    }
    if (name.equals("indicator")) {
      Indicators.rows().forEach(loaded::add);
    }
    if (loaded.codes.isEmpty()) {
      throw new IllegalArgumentException("no nomenclature " + name);
    }
    return loaded;
  }

  private void add(Map<String, String> row) {
    add(
        Resource.cell(row, "code"),
        Resource.cell(row, "bg"),
        Resource.cell(row, "en"),
        Resource.list(row, "aliases"));
  }

  private void add(String code, String bg, String en, List<String> aliases) {
    Code added = new Code(code, bg, en);
    codes.put(code, added);
    List<String> all = new ArrayList<>(List.of(code, bg, en));
    all.addAll(aliases);
    for (String name : all) {
      spelt.putIfAbsent(name, added);
      names.putIfAbsent(key(name), added);
      if (!name.equals(name.toUpperCase(Locale.ROOT))) {
        words.putIfAbsent(Texts.folded(name), added);
      }
    }
  }

  /** All codes in their order. */
  public Collection<Code> codes() {
    return List.copyOf(codes.values());
  }

  /** The names of the codes in a language. */
  public Map<String, String> words(Lang lang) {
    Map<String, String> words = new LinkedHashMap<>();
    codes.forEach((code, named) -> words.put(code, lang.choose(named.bg, named.en)));
    return words;
  }

  /** The code itself, or null for a text that is not exactly a code. */
  public @Nullable Code get(String code) {
    return codes.get(code);
  }

  /** The code of a code or name in any case and punctuation, or null. */
  public @Nullable Code find(String name) {
    return names.get(key(name));
  }

  /** The names as they are written, each with its code. */
  Map<String, Code> spelt() {
    return spelt;
  }

  /** What finds the codes that a text nearly names. */
  synchronized LikeNames like() {
    LikeNames found = like == null ? new LikeNames(spelt) : like;
    like = found;
    return found;
  }

  /** The code of a Bulgarian code or name that is typed in Latin letters, or null. */
  @Nullable Code romanised(String name) {
    String key = Texts.folded(name);
    return key.length() < LEAST_LENGTH_IN_LATIN || !Scripts.isAscii(key)
        ? null
        : romanised().get(Romanisation.comparable(key));
  }

  private synchronized Map<String, Code> romanised() {
    Map<String, Code> found = romanised;
    if (found == null) {
      found = new HashMap<>();
      Set<String> several = new HashSet<>();
      for (Map.Entry<String, Code> name : names.entrySet()) {
        String latin = Romanisation.of(name.getKey());
        Code other = found.putIfAbsent(latin, name.getValue());
        if (other != null && !other.equals(name.getValue())) {
          several.add(latin);
        }
      }
      found.keySet().removeAll(several);
      romanised = found;
    }
    return found;
  }

  /** The code of a text that is one but for its alphabet, or gives a code and its name, or null. */
  public @Nullable Code meant(String text) {
    Code found = find(text);
    found = found == null ? find(Scripts.cyrillic(text)) : found;
    found = found == null ? find(Scripts.latin(text)) : found;
    found = found == null ? ofBoth(text) : found;
    return found == null ? romanised(text) : found;
  }

  /**
   * The code of a text such as {@code ДСХ – Дом за стари хора} or {@code Дом за стари хора (ДСХ)}.
   */
  @Nullable Code ofBoth(String text) {
    for (String between : BETWEEN) {
      int at = text.indexOf(between);
      Code first = at > 0 ? find(text.substring(0, at)) : null;
      if (first != null && first.equals(find(text.substring(at + between.length())))) {
        return first;
      }
    }
    return null;
  }

  /** The codes that a text may be meant for, the likeliest first, as people are asked of them. */
  public String asked(String text, Lang lang) {
    if (asked.size() >= MOST_KEPT) {
      asked.clear();
    }
    return asked.computeIfAbsent(text, like()::of).stream()
        .map(code -> code.code() + " – " + lang.choose(code.bg(), code.en()))
        .collect(Collectors.joining(", "));
  }

  /** What names are compared by; a sign such as {@code >} has no letters and stands for itself. */
  private static String key(String name) {
    String folded = Texts.folded(name);
    return folded.isEmpty() ? name.strip() : folded;
  }

  /**
   * The one code whose name differs by one letter, or null where none or several do. Another digit
   * is another thing: over 18 is not over 10 mistyped.
   */
  @Nullable Code nearest(String name) {
    String folded = Texts.folded(name);
    if (folded.length() < LEAST_LENGTH_FOR_NEAR_MISS) {
      return null;
    }
    LevenshteinDistance distance = new LevenshteinDistance(1);
    List<Code> near =
        words.entrySet().stream()
            .filter(entry -> entry.getKey().length() >= LEAST_LENGTH_FOR_NEAR_MISS)
            .filter(entry -> distance.apply(folded, entry.getKey()) >= 0)
            .filter(entry -> digits(folded).equals(digits(entry.getKey())))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return near.size() == 1 ? near.get(0) : null;
  }

  private static String digits(String folded) {
    return folded.replaceAll("\\D", "");
  }
}
