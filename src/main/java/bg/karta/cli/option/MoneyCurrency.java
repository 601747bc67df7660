package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.money.Currency;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --currency} of commands about money. */
public final class MoneyCurrency implements OptionGroup {
  private final OptionSpec currency;

  /** The option with its usual description. */
  public MoneyCurrency() {
    this("currency");
  }

  /**
   * The option with another description.
   *
   * @param key where the description is in the bundles
   */
  public MoneyCurrency(String key) {
    currency =
        Options.value(String.class, "CURRENCY", key, "--currency")
            .completionCandidates(List.of("BGN", "EUR"))
            .build();
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(currency);
  }

  /** The currency asked for, else that of a year's budget. */
  public Currency of(int year) {
    String named = Options.optional(currency);
    return named == null ? Currency.of(year) : Currency.named(named);
  }
}
