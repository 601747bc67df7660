package bg.karta.cli.session;

import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.statistic.Statistic;
import bg.karta.statistic.StatisticBook;
import bg.karta.store.Database;
import bg.karta.store.NativeLibrary;
import bg.karta.store.Restoring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/** Opens the register that a command works on. */
public final class Registers {
  private Registers() {}

  public static Database open(Session session, Database.Mode mode) {
    return open(session, session.globals().database(), mode);
  }

  /** Opens a register that the command names itself. */
  public static Database open(Session session, Path file, Database.Mode mode) {
    NativeLibrary.prepare(session.environment());
    return Database.open(file, mode, session.globals().waiting());
  }

  /** Puts a backup in the place of the session's register. */
  public static void restore(Session session, Path backup) throws IOException {
    NativeLibrary.prepare(session.environment());
    Restoring.restore(session.globals().database(), backup, session.globals().waiting());
  }

  /** A database of karta's own, for a check. */
  public static Database temporary(Session session) {
    NativeLibrary.prepare(session.environment());
    return Database.temporary();
  }

  /** A statistic of the register, with the weights of its header. */
  public static Table statistic(Session session, String name, Parameters parameters) {
    Statistic statistic = Objects.requireNonNull(StatisticBook.load().find(name), name);
    return read(
        session, database -> statistic.table(database, session.messages().lang(), parameters));
  }

  /** Does something with the register opened for reading. */
  public static <T> T read(Session session, Function<Database, T> action) {
    try (Database database = open(session, Database.Mode.READ)) {
      return action.apply(database);
    }
  }
}
