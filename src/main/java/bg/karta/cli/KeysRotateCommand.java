package bg.karta.cli;

import bg.karta.cli.option.KeyRing;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.store.Database;
import bg.karta.submission.RegisterKeys;

/** {@code karta keys rotate}: gives everybody in the register a new token. */
final class KeysRotateCommand extends Subcommand {
  private final KeyRing keys = new KeyRing();

  KeysRotateCommand(Session session) {
    super(session, "rotate");
    declare(keys);
  }

  @Override
  public Integer call() {
    try (Database database = Registers.open(session(), Database.Mode.WRITE)) {
      RegisterKeys.Rotation done = keys.of(session(), database).rotate(session().today());
      session().say("keys.rotated", done.renewed(), done.from(), done.to(), done.file());
    }
    return ExitCode.OK;
  }
}
