package bg.karta.kind;

import bg.karta.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads cells that hold codes of a nomenclature, or their names. */
public final class Codes {
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[;|,\\n]\\s*");
  private static final int VALUES_NAMED = 12;

  private Codes() {}

  static Reading one(String cell, FieldSpec field) {
    return known(cell, Nomenclature.named(Objects.requireNonNull(field.codes())));
  }

  static Reading known(String cell, Nomenclature codes) {
    if (codes.get(cell) != null) {
      return Reading.of(cell);
    }
    Nomenclature.Code found = codes.find(cell);
    if (found != null) {
      return Reading.of(found.code());
    }
    found = codes.find(Scripts.cyrillic(cell));
    if (found == null) {
      found = codes.find(Scripts.latin(cell));
    }
    if (found != null) {
      return Reading.of(found.code(), CellRule.LOOK_ALIKE_LETTERS, cell, found.code());
    }
    found = codes.ofBoth(cell);
    if (found != null) {
      return Reading.of(found.code());
    }
    found = near(cell, codes);
    return found != null
        ? Reading.of(found.code(), CellRule.CODE_NEAR_MISS, List.of(cell, found))
        : new Reading(null, unknown(cell, codes));
  }

  /**
   * The code of a name that is typed in Latin letters, is one letter off, or has its words moved.
   */
  private static Nomenclature.@Nullable Code near(String cell, Nomenclature codes) {
    Nomenclature.Code found = codes.romanised(cell);
    found = found == null ? codes.nearest(cell) : found;
    return found == null ? codes.like().ofSameWords(cell) : found;
  }

  /** A code of a list or a name of it; else a word of the office's own, with a remark. */
  static Reading listed(String cell, FieldSpec field) {
    Nomenclature codes = Nomenclature.named(Objects.requireNonNull(field.codes()));
    if (codes.get(cell) != null) {
      return Reading.of(cell);
    }
    for (String spelt : List.of(cell, Scripts.cyrillic(cell), Scripts.latin(cell))) {
      Nomenclature.Code found = codes.find(spelt);
      if (found != null) {
        return spelt.equals(cell)
            ? Reading.of(found.code())
            : Reading.of(found.code(), CellRule.LOOK_ALIKE_LETTERS, cell, found.code());
      }
    }
    Reading own = Texts.text(cell, field);
    return own.remark() == null ? unlisted(cell, codes, field) : own;
  }

  private static Reading unlisted(String cell, Nomenclature codes, FieldSpec field) {
    LikeNames names = codes.like();
    boolean indicator = "indicator".equals(field.codes());
    Nomenclature.Code same = indicator ? names.ofSameWords(cell) : null;
    if (same != null) {
      Remark remark =
          new Remark(
              FigureRule.INDICATOR_NEAR_MISS,
              List.of(cell, spoken(same, Lang.BG)),
              List.of(cell, spoken(same, Lang.EN)));
      return new Reading(same.code(), remark);
    }
    FigureRule rule = indicator ? FigureRule.INDICATOR_UNKNOWN : FigureRule.UNIT_UNKNOWN;
    List<Nomenclature.Code> like = names.of(cell);
    Remark remark =
        new Remark(rule, List.of(cell, asked(like, Lang.BG)), List.of(cell, asked(like, Lang.EN)));
    return new Reading(cell, remark);
  }

  private static String asked(List<Nomenclature.Code> like, Lang lang) {
    String names = like.stream().map(code -> spoken(code, lang)).collect(Collectors.joining(", "));
    return like.isEmpty() ? "" : " (" + names + "?)";
  }

  /** The name of a code with the code itself, as it may be written instead. */
  static String spoken(Nomenclature.Code code, Lang lang) {
    return lang.choose("„" + code.bg() + "“", '"' + code.en() + '"') + " (" + code.code() + ")";
  }

  private static Remark unknown(String cell, Nomenclature codes) {
    return new Remark(
        CellRule.CODE_UNKNOWN,
        List.of(cell, some(codes, Lang.BG), maybe(cell, codes, Lang.BG)),
        List.of(cell, some(codes, Lang.EN), maybe(cell, codes, Lang.EN)));
  }

  private static String maybe(String cell, Nomenclature codes, Lang lang) {
    String asked = codes.asked(cell, lang);
    return asked.isEmpty() ? "" : lang.choose(" (може би ", " (perhaps ") + asked + "?)";
  }

  /**
   * The codes of a reference that a text may be meant for, in brackets and with a question mark;
   * empty where there are none, or the reference has no built-in codes.
   */
  public static String maybe(String text, FieldSpec reference, Lang lang) {
    Nomenclature codes = Nomenclature.ofReference(reference);
    return codes == null ? "" : maybe(text, codes, lang);
  }

  private static String some(Nomenclature codes, Lang lang) {
    String first =
        codes.codes().stream()
            .limit(VALUES_NAMED)
            .map(code -> named(code, lang))
            .collect(Collectors.joining(", "));
    return codes.codes().size() > VALUES_NAMED ? first + ", …" : first;
  }

  /** The name of a code with the code; the code alone where it is what people call it. */
  private static String named(Nomenclature.Code code, Lang lang) {
    boolean called = code.code().chars().anyMatch(c -> Scripts.isCyrillic((char) c));
    String name = lang.choose(code.bg(), code.en());
    return called || name.equals(code.code()) ? code.code() : name + " (" + code.code() + ")";
  }

  /** Several codes separated by {@code ;}, {@code ,} or {@code |}, as a JSON array of codes. */
  static Reading list(String cell, FieldSpec field) {
    String bare = cell.startsWith("[") ? cell.replaceAll("[\\[\\]\"]", "") : cell;
    List<String> found = new ArrayList<>();
    @Nullable Remark remark = null;
    for (String part : SEPARATOR.split(bare)) {
      Reading reading = part.isEmpty() ? null : one(part, field);
      if (reading != null && reading.value() == null) {
        return reading;
      }
      if (reading != null) {
        found.add((String) Objects.requireNonNull(reading.value()));
        remark = remark == null ? reading.remark() : remark;
      }
    }
    return new Reading(json(found), remark);
  }

  /** A JSON array of codes, which hold no character that JSON escapes. */
  static String json(List<String> codes) {
    return codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(",", "[", "]"));
  }

  static Reading yesNo(String cell, FieldSpec field) {
    String whole = Digits.whole(cell);
    int answer = answer(whole == null ? cell.toLowerCase(Locale.ROOT) : whole);
    if (answer < 0) {
      answer = answer(Texts.folded(Scripts.cyrillic(cell)));
    }
    return answer < 0 ? Reading.refused(CellRule.VALUE_NOT_YES_OR_NO, cell) : Reading.of(answer);
  }

  /** 1 for yes, 0 for no, -1 for neither. A cross is neither: one office ticks with it. */
  private static int answer(String word) {
    return switch (word) {
      case "да", "yes", "true", "1", "y", "д", "истина", "вярно", "има", "налице", "✓", "✔", "☑" ->
          1;
      case "не", "no", "false", "0", "n", "н", "лъжа", "невярно", "няма", "☐" -> 0;
      default -> -1;
    };
  }
}
