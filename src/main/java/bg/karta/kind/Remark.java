package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.text.Lang;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule that a cell or a record broke, with what fills the places {@code {0}}, {@code {1}} of its
 * text: the same in every language, but for words.
 *
 * @param arguments what fills the places of the Bulgarian text
 * @param english what fills those of the English one
 */
public record Remark(Rule rule, List<String> arguments, List<String> english) {
  /** Copies the lists. */
  public Remark {
    arguments = List.copyOf(arguments);
    english = List.copyOf(english);
  }

  /** A remark with its arguments. */
  public Remark(Rule rule, String... arguments) {
    this(rule, List.of(arguments), List.of(arguments));
  }

  /** A remark in which codes are told by their names, and all else as it is. */
  static Remark of(Rule rule, List<?> arguments) {
    List<String> bg = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Object argument : arguments) {
      boolean code = argument instanceof Nomenclature.Code;
      bg.add(code ? ((Nomenclature.Code) argument).bg() : String.valueOf(argument));
      en.add(code ? ((Nomenclature.Code) argument).en() : String.valueOf(argument));
    }
    return new Remark(rule, bg, en);
  }

  /** What fills the places of the text in a language. */
  public List<String> arguments(Lang lang) {
    return lang.choose(arguments, english);
  }
}
