package bg.karta.reconcile;

import bg.karta.text.Messages;
import java.util.List;

/**
 * Why nothing can be said, or what else there is to know of a line: a message of the bundle.
 *
 * @param key what follows {@code reconcile.why.}
 */
record Reason(String key, List<Object> arguments) {
  Reason(String key, Object... arguments) {
    this(key, List.of(arguments));
  }

  /** The sentence. */
  String in(Messages messages) {
    return messages.get("reconcile.why." + key, arguments.toArray());
  }
}
