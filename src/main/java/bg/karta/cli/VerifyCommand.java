package bg.karta.cli;

import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.util.Map;

/** {@code karta verify}: whether the register's file is whole. */
final class VerifyCommand extends Subcommand {

  VerifyCommand(Karta karta) {
    super(karta, "verify");
  }

  @Override
  public Integer call() {
    try (Database database = Registers.open(karta(), Database.Mode.READ)) {
      String answer = String.valueOf(database.rows("PRAGMA integrity_check", Map.of()).get(0)[0]);
      if (!answer.equals("ok")) {
        throw new Failure(Failure.Kind.DATABASE, "failure.database.damaged", database.name());
      }
    }
    karta().say("verify.done", karta().globals().database());
    return ExitCode.OK;
  }
}
