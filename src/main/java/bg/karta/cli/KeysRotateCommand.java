package bg.karta.cli;

import bg.karta.person.PersonKey;
import bg.karta.store.Database;
import bg.karta.store.KeyFile;
import bg.karta.store.PersonTokens;
import bg.karta.text.Failure;
import java.util.Objects;

/**
 * {@code karta keys rotate}: gives everybody in the register a new token. The key file gets one
 * secret more and keeps those before it: the next token is made of the last, and a backup's tokens
 * still link. It is written before the register is, so that whatever stops the command between
 * leaves a register whose key is there.
 */
final class KeysRotateCommand extends Subcommand {
  private final KeyRing keys = new KeyRing();

  KeysRotateCommand(Session session) {
    super(session, "rotate");
    declare(keys);
  }

  @Override
  public Integer call() {
    try (Database database = Registers.open(session(), Database.Mode.WRITE)) {
      database.begin();
      PersonTokens tokens = new PersonTokens(database);
      String id = tokens.keyId();
      if (id == null) {
        throw new Failure(Failure.Kind.USAGE, "failure.key.none", database.name());
      }
      KeyRing.Held held = keys.of(session(), database);
      PersonKey from = held.key();
      PersonKey chain = held.chain(id);
      PersonKey to = chain.length() > from.length() ? chain : from.rotated();
      KeyFile.write(Objects.requireNonNull(held.found()), to);
      long renewed = tokens.rotate(from, to, session().today().toString());
      database.commit();
      // What was overwritten still stands in the file's free pages.
      database.execute("VACUUM");
      session().say("keys.rotated", renewed, from.id(), to.id(), held.found());
    }
    return ExitCode.OK;
  }
}
