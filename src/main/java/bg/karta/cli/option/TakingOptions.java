package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.submission.Settings;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says which records files may write. */
public final class TakingOptions implements OptionGroup {
  private final OptionSpec strategy =
      Options.value(Settings.Strategy.class, "STRATEGY", "strategy", "--strategy")
          .defaultValue("upsert")
          .build();

  @Override
  public List<ArgSpec> arguments() {
    return List.of(strategy);
  }

  /** Which records may be written. */
  public Settings.Strategy strategy() {
    return Options.required(strategy, Settings.Strategy.class);
  }
}
