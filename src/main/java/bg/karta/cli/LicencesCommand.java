package bg.karta.cli;

import picocli.CommandLine.ParameterException;

/** {@code karta licences}: the commands about licences. */
final class LicencesCommand extends Subcommand {
  LicencesCommand(Karta karta) {
    super(karta, "licences");
    spec().addSubcommand("check", new LicencesCheckCommand(karta).spec());
    spec().addSubcommand("impact", new LicencesImpactCommand(karta).spec());
    spec().addSubcommand("may", new LicencesMayCommand(karta).spec());
    spec().addSubcommand("show", new LicencesShowCommand(karta).spec());
    spec().addSubcommand("list", new LicencesListCommand(karta).spec());
    spec().addSubcommand("diff", new LicencesDiffCommand(karta).spec());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), karta().messages().get("usage.command.missing"));
  }
}
