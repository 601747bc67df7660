package bg.karta.finding;

import bg.karta.text.Lang;

/** A rule that records or cells keep or break: its id, its severity and its sentence. */
public interface Rule {
  /** The rule's public name in kebab case; never reused for another meaning. */
  String id();

  /** How bad a breach is unless the user says otherwise. */
  Severity severity();

  /** The sentence of a finding, with places {@code {0}} or {@code {name}} to fill. */
  String text(Lang lang);
}
