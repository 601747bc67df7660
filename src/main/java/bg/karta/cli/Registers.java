package bg.karta.cli;

import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.statistic.Statistic;
import bg.karta.statistic.StatisticBook;
import bg.karta.store.Database;
import bg.karta.store.NativeLibrary;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/** Opens the register that a command works on. */
final class Registers {
  private Registers() {}

  static Database open(Karta karta, Database.Mode mode) {
    return open(karta, karta.globals().database(), mode);
  }

  /** Opens a register that the command names itself. */
  static Database open(Karta karta, Path file, Database.Mode mode) {
    NativeLibrary.prepare(karta.environment());
    return Database.open(file, mode, karta.globals().waiting());
  }

  /** A database of karta's own, for a check. */
  static Database temporary(Karta karta) {
    NativeLibrary.prepare(karta.environment());
    return Database.temporary();
  }

  /** A statistic of the register, with the weights of its header. */
  static Table statistic(Karta karta, String name, Parameters parameters) {
    Statistic statistic = Objects.requireNonNull(StatisticBook.load().find(name), name);
    return read(karta, database -> statistic.table(database, karta.messages().lang(), parameters));
  }

  /** Does something with the register opened for reading. */
  static <T> T read(Karta karta, Function<Database, T> action) {
    try (Database database = open(karta, Database.Mode.READ)) {
      return action.apply(database);
    }
  }
}
