package bg.karta.cli;

import bg.karta.result.Parameters;
import bg.karta.store.Database;
import bg.karta.text.Failure;

/** {@code karta verify}: whether the register's file is whole. */
final class VerifyCommand extends Subcommand {

  VerifyCommand(Karta karta) {
    super(karta, "verify");
  }

  @Override
  public Integer call() {
    try (Database database = Registers.open(karta(), Database.Mode.READ)) {
      String answer = database.texts("PRAGMA integrity_check", Parameters.none()).get(0);
      if (!answer.equals("ok")) {
        throw new Failure(Failure.Kind.DATABASE, "failure.database.damaged", database.name());
      }
    }
    karta().say("verify.done", karta().globals().database());
    return ExitCode.OK;
  }
}
