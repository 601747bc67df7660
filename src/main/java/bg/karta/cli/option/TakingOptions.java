package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.submission.Settings;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say which records files may write, and how many of the known may change. */
public final class TakingOptions implements OptionGroup {
  private final OptionSpec strategy =
      Options.value(Settings.Strategy.class, "STRATEGY", "strategy", "--strategy")
          .defaultValue("upsert")
          .build();

  private final OptionSpec expectChanges = Options.flag("expectChanges", "--expect-changes");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(strategy, expectChanges);
  }

  /** Which records may be written. */
  public Settings.Strategy strategy() {
    return Options.required(strategy, Settings.Strategy.class);
  }

  /** Whether known records may change however many they are. */
  public boolean expectsChanges() {
    return Options.given(expectChanges);
  }
}
