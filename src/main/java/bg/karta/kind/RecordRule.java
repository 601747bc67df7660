package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.text.Lang;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule on one record; each kind lists its own in a constant {@code RULES}.
 *
 * @param <R> the record
 * @param id the rule's public name
 * @param severity how bad a breach is
 * @param group what it is about
 * @param field the field a finding points at
 * @param bg the sentence in Bulgarian, with places {@code {0}}
 * @param en the sentence in English
 * @param broken whether a record breaks the rule
 * @param arguments what fills the places; a code is told by its name
 * @param legalBasis the provision it rests on, or null
 */
public record RecordRule<R extends Record>(
    String id,
    Severity severity,
    Group group,
    String field,
    String bg,
    String en,
    Predicate<R> broken,
    Function<R, List<Object>> arguments,
    @Nullable String legalBasis)
    implements Rule {
  /** A rule that rests on no provision. */
  public RecordRule(
      String id,
      Severity severity,
      Group group,
      String field,
      String bg,
      String en,
      Predicate<R> broken,
      Function<R, List<Object>> arguments) {
    this(id, severity, group, field, bg, en, broken, arguments, null);
  }

  /** The same rule, which rests on a provision. */
  RecordRule<R> onBasisOf(String provision) {
    return new RecordRule<>(id, severity, group, field, bg, en, broken, arguments, provision);
  }

  @Override
  public String text(Lang lang) {
    return lang.choose(bg, en);
  }

  /** What there is to say of a record that breaks the rule. */
  public Remark remark(R subject) {
    return Remark.of(this, arguments.apply(subject));
  }
}
