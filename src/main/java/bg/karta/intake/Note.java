package bg.karta.intake;

import bg.karta.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something worth knowing of the way a file was read that is neither a fault nor a failure.
 *
 * @param key the message
 * @param arguments what fills it; among them may be notes, and lists of them
 * @param ordinary whether it only bears out what anyone expects of a file, and is shown to those
 *     who ask for everything
 */
public record Note(String key, List<Object> arguments, boolean ordinary) {
  /** A note with a message of the bundle. */
  public Note {
    arguments = List.copyOf(arguments);
  }

  /** A note that is worth everyone's while. */
  public Note(String key, List<?> arguments) {
    this(key, List.copyOf(arguments), false);
  }

  /** The sentence for the user. */
  public String in(Messages messages) {
    return messages.get(key, arguments.stream().map(a -> text(a, messages)).toArray());
  }

  private static String text(Object argument, Messages messages) {
    if (argument instanceof Note note) {
      return note.in(messages);
    }
    return argument instanceof List<?> list
        ? list.stream().map(element -> text(element, messages)).collect(Collectors.joining(", "))
        : String.valueOf(argument);
  }
}
