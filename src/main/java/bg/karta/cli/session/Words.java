package bg.karta.cli.session;

import org.jspecify.annotations.Nullable;

/** Options that must be known before the command line can be parsed. */
final class Words {
  private Words() {}

  /**
   * The value of an option among the arguments, {@code --lang bg} or {@code --lang=bg}, or null.
   */
  static @Nullable String option(String[] args, String name) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--")) {
        return null;
      }
      if (args[i].equals(name) && i + 1 < args.length) {
        return args[i + 1];
      }
      if (args[i].startsWith(name + "=")) {
        return args[i].substring(name.length() + 1);
      }
    }
    return null;
  }
}
