package bg.karta.kind;

import bg.karta.finding.Rule;
import java.util.List;

/**
 * A rule that a cell or a record broke, with what fills the places {@code {0}}, {@code {1}} of its
 * text.
 */
public record Remark(Rule rule, List<String> arguments) {
  /** A remark with its arguments. */
  public Remark(Rule rule, String... arguments) {
    this(rule, List.of(arguments));
  }
}
