package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.kind.NoValues;
import bg.karta.submission.Settings;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that say which records files may write, how many of the known may change, and which
 * words stand for no value.
 */
public final class TakingOptions implements OptionGroup {
  private final OptionSpec strategy =
      Options.value(Settings.Strategy.class, "STRATEGY", "strategy", "--strategy")
          .defaultValue("upsert")
          .build();

  private final OptionSpec expectChanges = Options.flag("expectChanges", "--expect-changes");

  private final OptionSpec noValue = Options.text("WORDS", "noValue", "--no-value");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(strategy, expectChanges, noValue);
  }

  /** Which records may be written. */
  public Settings.Strategy strategy() {
    return Options.required(strategy, Settings.Strategy.class);
  }

  /** Which words stand for no value. */
  public NoValues noValues() {
    return NoValues.and(Options.optional(noValue));
  }

  /** Whether known records may change however many they are. */
  public boolean expectsChanges() {
    return Options.given(expectChanges);
  }
}
