package bg.karta.text;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of one language, from the bundle {@code bg/karta/messages}. */
public final class Messages {
  /**
   * Each language's file is read once: who marks an example asks for all of them at every sheet.
   */
  private static final Map<Lang, Messages> READ = new ConcurrentHashMap<>();

  private final ResourceBundle bundle;
  private final Lang lang;

  private Messages(Lang lang) {
    this.lang = lang;
    this.bundle = Resource.bundle(Messages.class, "/bg/karta/messages", lang);
  }

  /** The messages of a language. */
  public static Messages of(Lang lang) {
    return READ.computeIfAbsent(lang, Messages::new);
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
   * The text under a key with its places {@code {0}} to {@code {9}} filled; an apostrophe in the
   * bundle is an apostrophe, numbers appear without grouping, and characters that would drive a
   * terminal or begin another line are written out.
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
      // What fills a place may come from a file, a name or a setting.
      texts[i] = Visible.line(String.valueOf(arguments[i]));
    }
    return Places.fill(
        pattern,
        name -> {
          int number = name.length() == 1 ? Character.digit(name.charAt(0), 10) : -1;
          return number >= 0 && number < texts.length ? String.valueOf(texts[number]) : null;
        });
  }

  /** The text under a key, or another where the bundle lacks it. */
  public String getOr(String key, String otherwise) {
    return bundle.containsKey(key) ? bundle.getString(key) : Visible.line(otherwise);
  }

  /** The texts whose keys begin so, by the rest of the key: the words for codes of a list. */
  public Map<String, String> words(String beginning) {
    Map<String, String> words = new HashMap<>();
    for (String key : bundle.keySet()) {
      if (key.startsWith(beginning)) {
        words.put(key.substring(beginning.length()), bundle.getString(key));
      }
    }
    return words;
  }
}
