package bg.karta.finding;

import bg.karta.text.Lang;
import bg.karta.text.Sentence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A rule that records or cells keep or break: its id, its severity and its sentence. */
public interface Rule {
  /** What a rule is about. */
  enum Group {
    /** The form of a file: its columns and rows. */
    STRUCTURE,
    /** One cell. */
    VALUE,
    /** What a record says of another one. */
    REFERENCE,
    /** The same thing twice. */
    DUPLICATE,
    /** Figures that hardly go together. */
    PLAUSIBILITY,
    /** A figure against the same one earlier. */
    HISTORY,
    /** Municipalities, oblasts and settlements. */
    TERRITORY,
    /** Days and months. */
    TIME,
    /** What should have been submitted and was not. */
    COMPLETENESS,
    /** Amounts and their currency. */
    MONEY,
    /** Licences and their terms. */
    LICENCE,
    /** What somebody accepted for a time. */
    WAIVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A rule that is a constant of an enum: its name in kebab case is its id. */
  interface Constant extends Rule {
    /** The constant's name. */
    String name();

    @Override
    default String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The rule's public name in kebab case; never reused for another meaning. */
  String id();

  /** How bad a breach is unless the user says otherwise. */
  Severity severity();

  /** What the rule is about. */
  Group group();

  /** The sentence of a finding, with places {@code {0}} or {@code {name}} to fill. */
  String text(Lang lang);

  /** Why it matters, and what is to be done. */
  default Advice advice(Lang lang) {
    return Advice.of(id(), lang);
  }

  /** The provision it rests on, or null. */
  default @Nullable String legalBasis() {
    return null;
  }

  /** The days on which it is in force. */
  default Period period() {
    return Period.ALWAYS;
  }

  /** The sentence as a title: an ellipsis in each place. */
  default String title(Lang lang) {
    return Sentence.title(text(lang));
  }
}
