package bg.karta.text;

import java.util.Locale;

/** A language karta speaks. */
public enum Lang {
  BG("bg"),
  EN("en");

  private final Locale locale;

  Lang(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  /** The locale whose resource bundle holds this language's texts. */
  public Locale locale() {
    return locale;
  }

  /** What is meant for this language. */
  public <T> T choose(T bulgarian, T english) {
    return this == BG ? bulgarian : english;
  }

  /** Bulgarian for a Bulgarian locale name ({@code bg_BG.UTF-8}, {@code bg}), else English. */
  public static Lang ofLocaleName(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("bg") ? BG : EN;
  }

  @Override
  public String toString() {
    return locale.getLanguage();
  }
}
