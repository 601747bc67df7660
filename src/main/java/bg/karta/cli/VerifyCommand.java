package bg.karta.cli;

import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.store.Database;
import bg.karta.store.Ledger;
import bg.karta.store.Proof;
import bg.karta.text.Failure;
import java.util.List;

/** {@code karta verify}: whether the register is what karta made of it. */
final class VerifyCommand extends Subcommand {

  VerifyCommand(Session session) {
    super(session, "verify");
  }

  @Override
  public Integer call() {
    try (Database database = Registers.open(session(), Database.Mode.READ)) {
      List<Failure> faults = new Proof(database).faults();
      // All but the last are told here, that one as any failure is.
      faults.stream().skip(1).forEach(fault -> session().tell(fault.in(session().messages())));
      if (!faults.isEmpty()) {
        throw faults.get(0);
      }
      session()
          .say(
              "verify.done",
              session().globals().database(),
              new Ledger(database).next() - 1,
              new Ledger(database).lastHash());
    }
    return ExitCode.OK;
  }
}
