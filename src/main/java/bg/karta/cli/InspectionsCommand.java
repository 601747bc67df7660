package bg.karta.cli;

import picocli.CommandLine.ParameterException;

/** {@code karta inspections}: the commands about the control of quality. */
final class InspectionsCommand extends Subcommand {
  InspectionsCommand(Karta karta) {
    super(karta, "inspections");
    spec().addSubcommand("list", new InspectionsListCommand(karta).spec());
    spec().addSubcommand("risk", new InspectionsRiskCommand(karta).spec());
    spec().addSubcommand("practice", new InspectionsPracticeCommand(karta).spec());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), karta().messages().get("usage.command.missing"));
  }
}
