package bg.karta.intake;

import bg.karta.text.Messages;
import java.util.List;

/** Something worth knowing of the way a file was read that is neither a fault nor a failure. */
public record Note(String key, List<Object> arguments) {
  /** A note told by a message of the bundle. */
  public Note {
    arguments = List.copyOf(arguments);
  }

  /** The sentence for the user. */
  public String in(Messages messages) {
    return messages.get(key, arguments.toArray());
  }
}
