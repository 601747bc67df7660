package bg.karta.cli;

import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.result.Parameters;
import bg.karta.store.Database;
import bg.karta.text.Failure;

/** {@code karta verify}: whether the register's file is whole. */
final class VerifyCommand extends Subcommand {

  VerifyCommand(Session session) {
    super(session, "verify");
  }

  @Override
  public Integer call() {
    try (Database database = Registers.open(session(), Database.Mode.READ)) {
      String answer = database.texts("PRAGMA integrity_check", Parameters.none()).get(0);
      if (!answer.equals("ok")) {
        throw new Failure(Failure.Category.DATABASE, "failure.database.damaged", database.name());
      }
    }
    session().say("verify.done", session().globals().database());
    return ExitCode.OK;
  }
}
