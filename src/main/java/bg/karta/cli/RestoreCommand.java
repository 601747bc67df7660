package bg.karta.cli;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.Options;
import bg.karta.cli.option.Signing;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.store.Restoration;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta restore}: puts a backup in the register's place. */
final class RestoreCommand extends Subcommand {

  private final PositionalParamSpec named =
      Options.parameter(Path.class, "FILE", "file").userObject(FileUse.REGISTER).build();
  private final OptionSpec force = Options.flag("force", "--force");

  private final Signing signing = new Signing();

  RestoreCommand(Session session) {
    super(session, "restore");
    declare(named, force);
    declare(signing);
  }

  @Override
  public Integer call() throws IOException {
    Path backup = Globals.path(Options.required(named));
    Restoration.Replaced old =
        Registers.restore(session(), backup, Options.given(force), signing.of(session(), spec()));
    session().say("restore.done", backup, session().globals().database());
    if (old.kept() != null) {
      session().say("restore.kept", old.kept());
    }
    if (old.damaged()) {
      session().say("restore.unread");
    }
    if (old.erasures() > 0) {
      session().say("restore.erasures", old.erasures());
    }
    return ExitCode.OK;
  }
}
