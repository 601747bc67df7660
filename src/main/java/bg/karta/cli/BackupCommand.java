package bg.karta.cli;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.cli.session.Terminal;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta backup}: copies the register to a new file while others may go on reading it. */
final class BackupCommand extends Subcommand {

  private final PositionalParamSpec named =
      Options.parameter(Path.class, "FILE", "file").userObject(FileUse.MADE).build();

  BackupCommand(Session session) {
    super(session, "backup");
    declare(named);
  }

  @Override
  public Integer call() throws IOException {
    String file = Options.required(named);
    if (file.equals("-") && Terminal.isTerminal(session().environment())) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.binary", "SQLite");
    }
    try (Database database = Registers.open(session(), Database.Mode.READ)) {
      session().outputs().to(file, session().out()).make(database::copyTo);
    }
    session().say("backup.done", session().globals().database(), file);
    return ExitCode.OK;
  }
}
