package bg.karta.cli;

import picocli.CommandLine.ParameterException;

/** {@code karta foster}: foster families and the children who need them. */
final class FosterCommand extends Subcommand {
  FosterCommand(Karta karta) {
    super(karta, "foster");
    spec().addSubcommand("families", new FosterFamiliesCommand(karta).spec());
    spec().addSubcommand("match", new FosterMatchCommand(karta).spec());
    spec().addSubcommand("free", new FosterFreeCommand(karta).spec());
    spec().addSubcommand("training", new FosterTrainingCommand(karta).spec());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), karta().messages().get("usage.command.missing"));
  }
}
