package bg.karta.cli;

import picocli.CommandLine.ParameterException;

/** {@code karta keys}: the key by which tokens take the place of people's numbers. */
final class KeysCommand extends Subcommand {
  KeysCommand(Karta karta) {
    super(karta, "keys");
    spec().addSubcommand("show", new KeysShowCommand(karta).spec());
    spec().addSubcommand("rotate", new KeysRotateCommand(karta).spec());
    spec().addSubcommand("token", new KeysTokenCommand(karta).spec());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), karta().messages().get("usage.command.missing"));
  }
}
