package bg.karta.cli;

import bg.karta.cli.option.KeyRing;
import bg.karta.cli.option.Signing;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.store.Database;
import bg.karta.submission.RegisterKeys;
import java.nio.file.Path;

/** {@code karta keys rotate}: gives everybody in the register a new token. */
final class KeysRotateCommand extends Subcommand {
  private final KeyRing keys = new KeyRing();
  private final Signing signing = new Signing();

  KeysRotateCommand(Session session) {
    super(session, "rotate");
    declare(keys, signing);
  }

  @Override
  public Integer call() {
    try (Database database = Registers.open(session(), Database.Mode.WRITE)) {
      RegisterKeys held = keys.of(session(), database);
      held.requireKey();
      Path kept = Registers.keep(session(), database, "rotate");
      RegisterKeys.Rotation done = held.rotate(session().today(), signing.of(session(), spec()));
      session().say("keys.rotated", done.renewed(), done.from(), done.to(), done.file());
      session().say("restore.kept", kept);
    }
    return ExitCode.OK;
  }
}
