package bg.karta.cli;

import picocli.CommandLine.ParameterException;

/** {@code karta money}: budget and expenditure against places and users. */
final class MoneyCommand extends Subcommand {
  MoneyCommand(Karta karta) {
    super(karta, "money");
    spec().addSubcommand("costs", new MoneyCostsCommand(karta).spec());
    spec().addSubcommand("change", new MoneyChangeCommand(karta).spec());
    spec().addSubcommand("effect", new MoneyEffectCommand(karta).spec());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), karta().messages().get("usage.command.missing"));
  }
}
