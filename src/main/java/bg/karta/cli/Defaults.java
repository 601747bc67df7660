package bg.karta.cli;

import bg.karta.cli.session.Config;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that the command line leaves out: {@code --db} is {@code $KARTA_DB}, else
 * {@code db} of the configuration file, else the built-in default.
 */
final class Defaults implements IDefaultValueProvider {
  private final Map<String, String> environment;
  private final Config config;

  Defaults(Map<String, String> environment, Config config) {
    this.environment = environment;
    this.config = config;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || option.longestName().equals("--config")) {
      return null;
    }
    String name = option.longestName().replaceFirst("^-+", "");
    String set = environment.get("KARTA_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
    return set != null && !set.isEmpty() ? set : config.get(name);
  }
}
