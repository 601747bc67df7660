package bg.karta.cli.option;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Session;
import bg.karta.store.Database;
import bg.karta.submission.RegisterKeys;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Finds the key of a register's people: the file that {@code --key} names, else the one in the
 * user's folder of keys that has the register's id. A register that has none gets one with the
 * first person it takes in.
 */
public final class KeyRing implements OptionGroup {
  private final OptionSpec file = Options.file(FileUse.KEY, "FILE", "key", "--key");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(file);
  }

  /** The keys for one run over a register. */
  public RegisterKeys of(Session session, Database database) {
    return of(session, database, true);
  }

  /** The keys for a run that judges and keeps nothing. */
  public RegisterKeys passing(Session session, Database database) {
    return of(session, database, false);
  }

  private RegisterKeys of(Session session, Database database, boolean keeps) {
    String named = Options.optional(file);
    return new RegisterKeys(
        database, folder(session), named == null ? null : Globals.path(named), keeps);
  }

  /** {@code $XDG_CONFIG_HOME/karta/keys}, else {@code ~/.config/karta/keys}. */
  private static Path folder(Session session) {
    String configured = session.environment().get("XDG_CONFIG_HOME");
    String home = session.environment().getOrDefault("HOME", System.getProperty("user.home"));
    Path base =
        configured == null || configured.isEmpty() ? Path.of(home, ".config") : Path.of(configured);
    return base.resolve("karta").resolve("keys");
  }
}
