package bg.karta.cli;

import bg.karta.person.PersonKey;
import bg.karta.store.Database;
import bg.karta.store.KeyFile;
import bg.karta.store.PersonTokens;
import bg.karta.submission.PersonKeys;
import bg.karta.text.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Finds the key of a register's people: the file that {@code --key} names, else the one in the
 * user's folder of keys that has the register's id. A register that has none gets one with the
 * first person it takes in.
 */
final class KeyRing implements Subcommand.Group {
  private final OptionSpec file = Options.file(FileUse.KEY, "FILE", "key", "--key");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(file);
  }

  /** The keys for one run over a register. */
  Held of(Session session, Database database) {
    return of(session, database, true);
  }

  /** The keys for a run that judges and keeps nothing. */
  Held passing(Session session, Database database) {
    return of(session, database, false);
  }

  private Held of(Session session, Database database, boolean keeps) {
    String named = Options.optional(file);
    return new Held(database, folder(session), named == null ? null : Globals.path(named), keeps);
  }

  /** {@code $XDG_CONFIG_HOME/karta/keys}, else {@code ~/.config/karta/keys}. */
  private static Path folder(Session session) {
    String configured = session.environment().get("XDG_CONFIG_HOME");
    String home = session.environment().getOrDefault("HOME", System.getProperty("user.home"));
    Path base =
        configured == null || configured.isEmpty() ? Path.of(home, ".config") : Path.of(configured);
    return base.resolve("karta").resolve("keys");
  }

  /** The keys for one run over a register. */
  static final class Held implements PersonKeys {
    private final Database database;
    private final Path folder;
    private final @Nullable Path named;
    private final boolean keeps;
    private @Nullable PersonKey key;
    private @Nullable Path found;
    private boolean made;

    private Held(Database database, Path folder, @Nullable Path named, boolean keeps) {
      this.database = database;
      this.folder = folder;
      this.named = named;
      this.keeps = keeps;
    }

    @Override
    public synchronized PersonKey key() {
      if (key == null) {
        String id = new PersonTokens(database).keyId();
        key = id == null ? first() : known(id, chain(id));
      }
      return Objects.requireNonNull(key);
    }

    /** The whole chain in the file of the register's key, which may be longer than is used. */
    PersonKey chain(String id) {
      Path at = named == null ? KeyFile.find(folder, id) : named;
      if (at == null) {
        throw new Failure(
            Failure.Kind.INPUT,
            "failure.key.lost",
            database.name(),
            id,
            folder,
            new PersonTokens(database).count());
      }
      found = at;
      return KeyFile.read(at);
    }

    private PersonKey known(String id, PersonKey chain) {
      PersonKey own = chain.of(id);
      if (own == null) {
        throw new Failure(
            Failure.Kind.INPUT,
            "failure.key.other",
            Objects.requireNonNull(found),
            chain.id(),
            database.name(),
            id);
      }
      return own;
    }

    private PersonKey first() {
      if (named != null && Files.exists(named)) {
        found = named;
        return KeyFile.read(named);
      }
      made = true;
      return PersonKey.random();
    }

    @Override
    public boolean lasts() {
      return key != null && !made;
    }

    @Override
    public boolean takesAnyToken() {
      key();
      return made && !keeps;
    }

    /** The file the key was found in or written to; null before. */
    @Nullable Path found() {
      return found;
    }

    /**
     * Keeps the key that the run made its tokens by: before the register's transaction is
     * committed, as tokens whose key is lost link to nobody.
     *
     * @return the file a new key was written to, or null where none was made
     */
    @Nullable Path keep(LocalDate today) {
      PersonTokens tokens = new PersonTokens(database);
      if (key == null || tokens.keyId() != null) {
        return null;
      }
      boolean fresh = made;
      if (fresh) {
        found = named == null ? folder.resolve(key.id() + ".key") : named;
        KeyFile.write(found, key);
        made = false;
      }
      tokens.keep(key, today.toString());
      return fresh ? found : null;
    }
  }
}
