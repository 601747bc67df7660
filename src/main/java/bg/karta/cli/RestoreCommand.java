package bg.karta.cli;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta restore}: puts a backup in the register's place. */
final class RestoreCommand extends Subcommand {

  private final PositionalParamSpec named =
      Options.parameter(Path.class, "FILE", "file").userObject(FileUse.REGISTER).build();
  private final OptionSpec force = Options.flag("force", "--force");

  RestoreCommand(Session session) {
    super(session, "restore");
    declare(named, force);
  }

  @Override
  public Integer call() throws IOException {
    Path file = Globals.path(Options.required(named));
    Path target = session().globals().database();
    if (Files.exists(target) && !Options.given(force)) {
      throw new Failure(Failure.Category.USAGE, "failure.restore.exists", target);
    }
    Registers.restore(session(), file);
    session().say("restore.done", file, target);
    return ExitCode.OK;
  }
}
