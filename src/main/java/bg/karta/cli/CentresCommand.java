package bg.karta.cli;

import picocli.CommandLine.ParameterException;

/** {@code karta centres}: the centres for employment and social assistance (ЦЗСП). */
final class CentresCommand extends Subcommand {
  CentresCommand(Karta karta) {
    super(karta, "centres");
    spec().addSubcommand("outcomes", new CentresOutcomesCommand(karta).spec());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), karta().messages().get("usage.command.missing"));
  }
}
