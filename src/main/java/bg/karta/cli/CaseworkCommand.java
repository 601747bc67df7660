package bg.karta.cli;

import picocli.CommandLine.ParameterException;

/** {@code karta casework}: the casework of centres with the unemployed. */
final class CaseworkCommand extends Subcommand {
  CaseworkCommand(Karta karta) {
    super(karta, "casework");
    spec().addSubcommand("outcomes", new CaseworkOutcomesCommand(karta).spec());
    spec().addSubcommand("show", new CaseworkShowCommand(karta).spec());
    spec().addSubcommand("survival", new CaseworkSurvivalCommand(karta).spec());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), karta().messages().get("usage.command.missing"));
  }
}
