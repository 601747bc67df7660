package bg.karta.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one language, from the bundle {@code bg/karta/messages}. */
public final class Messages {
  private final ResourceBundle bundle;
  private final Lang lang;

  private Messages(Lang lang) {
    this.lang = lang;
    this.bundle =
        ResourceBundle.getBundle(
            "bg.karta.messages",
            lang == Lang.BG ? lang.locale() : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The messages of a language. */
  public static Messages of(Lang lang) {
    return new Messages(lang);
  }

  /** The language these messages are in. */
  public Lang lang() {
    return lang;
  }

  /** The bundle itself, for the texts of the commands' help. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * The text under a key with its places {@code {0}}, {@code {1}} filled; an apostrophe in the
   * bundle is an apostrophe, and numbers appear without grouping.
   *
   * @throws java.util.MissingResourceException if the bundle lacks the key
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    if (arguments.length == 0) {
      return pattern;
    }
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(pattern.replace("'", "''"), lang.locale()).format(texts);
  }
}
