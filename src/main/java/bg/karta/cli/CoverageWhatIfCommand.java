package bg.karta.cli;

import picocli.CommandLine.ParameterException;

/** {@code karta coverage what-if}: what coverage would be if something were otherwise. */
final class CoverageWhatIfCommand extends Subcommand {
  CoverageWhatIfCommand(Karta karta) {
    super(karta, "what-if");
    spec().addSubcommand("budget", new WhatIfBudgetCommand(karta).spec());
    spec().addSubcommand("population", new WhatIfPopulationCommand(karta).spec());
    spec().addSubcommand("services", new WhatIfServicesCommand(karta).spec());
    spec().addSubcommand("target", new WhatIfTargetCommand(karta).spec());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), karta().messages().get("usage.command.missing"));
  }
}
