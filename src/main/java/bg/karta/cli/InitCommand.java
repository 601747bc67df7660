package bg.karta.cli;

import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.store.Database;
import bg.karta.text.Failure;

/** {@code karta init}: makes the register with its nomenclatures. */
final class InitCommand extends Subcommand {

  InitCommand(Session session) {
    super(session, "init");
  }

  @Override
  public Integer call() {
    if (Registers.isThere(session())) {
      throw new Failure(
          Failure.Category.USAGE, "failure.database.exists", session().globals().database());
    }
    Registers.open(session(), Database.Mode.CREATE).close();
    session().say("init.done", session().globals().database());
    return ExitCode.OK;
  }
}
