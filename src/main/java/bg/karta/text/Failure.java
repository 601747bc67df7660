package bg.karta.text;

import bg.karta.person.PersonalNumbers;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Something that stops a command and that the user can mend: a key of the message bundle, its
 * arguments, and what kind of failure it is, from which the exit code follows.
 */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong, one kind for each exit code. */
  public enum Category {
    /** Wrong usage. */
    USAGE,
    /** An input cannot be read, or an output not written. */
    INPUT,
    /** The database is missing, damaged or made by a newer version. */
    DATABASE,
    /** The database is locked by another process. */
    LOCKED
  }

  private final Category category;
  private final String key;
  private final transient Object[] arguments;

  /** A failure of a kind, with a message of the bundle. */
  public Failure(Category category, String key, Object... arguments) {
    super(key + Arrays.toString(arguments));
    this.category = category;
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** The kind of failure. */
  public Category category() {
    return category;
  }

  /** Whether its message is that of a key. */
  public boolean is(String message) {
    return key.equals(message);
  }

  /** The same failure of the file that a person knows it by, where it names another first. */
  public Failure of(Object file) {
    Object[] known = arguments.clone();
    known[0] = file;
    return new Failure(category, key, known);
  }

  /**
   * The sentence for the user. What was read from a file is shown with personal numbers masked; in
   * the name of a file, with which every failure but one of usage begins, those alone that are
   * certain. An argument that is itself a failure is worded in the same language.
   */
  public String in(Messages messages) {
    Object[] shown = arguments.clone();
    for (int i = 0; i < shown.length; i++) {
      if (shown[i] instanceof Failure part) {
        shown[i] = part.in(messages);
        continue;
      }
      String text = String.valueOf(shown[i]);
      boolean name = shown[i] instanceof Path || (i == 0 && category != Category.USAGE);
      shown[i] = name ? PersonalNumbers.maskName(text) : PersonalNumbers.mask(text);
    }
    return messages.get(key, shown);
  }
}
