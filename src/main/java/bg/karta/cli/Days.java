package bg.karta.cli;

import bg.karta.text.Failure;
import picocli.CommandLine.Model.OptionSpec;

/** The value of options that take a number of days, {@code 90d} or {@code 90}. */
final class Days {
  private Days() {}

  /** An option with a number of days, 90 where it is not given. */
  static OptionSpec option(String key, String... names) {
    return Options.value(String.class, "DAYS", key, names).defaultValue("90d").build();
  }

  /** The number of days that an option was given. */
  static int of(OptionSpec option) {
    String days = Options.required(option);
    if (!days.matches("\\d{1,5}d?")) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.days", days);
    }
    return Integer.parseInt(days.replace("d", ""));
  }
}
