package bg.karta.cli;

import bg.karta.cli.session.Session;
import picocli.CommandLine.ParameterException;

/** A command that only holds others, {@code karta plan}: to type nothing behind it is wrong. */
final class CommandGroup extends Subcommand {
  CommandGroup(Session session, String name) {
    super(session, name);
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec().commandLine(), session().messages().get("usage.command.missing"));
  }
}
