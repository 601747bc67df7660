package bg.karta.cli;

import picocli.CommandLine.ParameterException;

/** {@code karta children}: the end of institutions, and the services for children. */
final class ChildrenCommand extends Subcommand {
  ChildrenCommand(Karta karta) {
    super(karta, "children");
    spec().addSubcommand("institutions", new ChildrenInstitutionsCommand(karta).spec());
    spec().addSubcommand("homes", new ChildrenHomesCommand(karta).spec());
    spec().addSubcommand("services", new ChildrenServicesCommand(karta).spec());
    spec().addSubcommand("crisis", new ChildrenCrisisCommand(karta).spec());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), karta().messages().get("usage.command.missing"));
  }
}
