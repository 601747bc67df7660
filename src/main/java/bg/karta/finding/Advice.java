package bg.karta.finding;

import bg.karta.text.Lang;
import bg.karta.text.Resource;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has for the officer beside its sentence.
 *
 * @param why why it matters, or null where nobody says so
 * @param remedy what is to be done, or null likewise
 */
public record Advice(@Nullable String why, @Nullable String remedy) {
  /** Of a rule that says neither, which one of the user's may. */
  public static final Advice NONE = new Advice(null, null);

  private static final Map<Lang, ResourceBundle> READ = new ConcurrentHashMap<>();

  /** What the bundle beside this class has under the id of a rule that is declared in Java. */
  static Advice of(String rule, Lang lang) {
    ResourceBundle bundle =
        READ.computeIfAbsent(lang, of -> Resource.bundle(Advice.class, "advice", of));
    return new Advice(text(bundle, rule + ".why"), text(bundle, rule + ".do"));
  }

  private static @Nullable String text(ResourceBundle bundle, String key) {
    return bundle.containsKey(key) ? bundle.getString(key) : null;
  }
}
