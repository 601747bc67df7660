package bg.karta.cli;

import picocli.CommandLine.ParameterException;

/** {@code karta plan}: the commands about planning for the National Map. */
final class PlanCommand extends Subcommand {
  PlanCommand(Karta karta) {
    super(karta, "plan");
    spec().addSubcommand("status", new PlanStatusCommand(karta).spec());
    spec().addSubcommand("diff", new PlanDiffCommand(karta).spec());
    spec().addSubcommand("deadlines", new PlanDeadlinesCommand(karta).spec());
    spec().addSubcommand("annual", new PlanAnnualCommand(karta).spec());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), karta().messages().get("usage.command.missing"));
  }
}
