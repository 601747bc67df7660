package bg.karta.cli.session;

import bg.karta.output.Table;
import bg.karta.query.AsHeld;
import bg.karta.result.Parameters;
import bg.karta.statistic.Statistic;
import bg.karta.statistic.StatisticBook;
import bg.karta.store.Database;
import bg.karta.store.Erasure;
import bg.karta.store.KeptBackups;
import bg.karta.store.NativeLibrary;
import bg.karta.store.Restoration;
import bg.karta.store.Signature;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Opens the register that a command works on. */
public final class Registers {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

  private Registers() {}

  /** Opens the register of the session. */
  public static Database open(Session session, Database.Mode mode) {
    return open(session, session.globals().database(), mode);
  }

  /** Opens a register that the command names itself. */
  public static Database open(Session session, Path file, Database.Mode mode) {
    NativeLibrary.prepare(session.environment());
    Database opened = Database.open(file, mode, session.globals().waiting());
    if (opened.former() != null) {
      session.say("register.brought-up", file, opened.former());
    }
    return opened;
  }

  /** Whether there is a register that was made to the end, or something else in its place. */
  public static boolean isThere(Session session) {
    NativeLibrary.prepare(session.environment());
    return Database.isThere(session.globals().database(), session.globals().waiting());
  }

  /**
   * Puts a backup in the place of the session's register.
   *
   * @return what became of what was there
   */
  public static Restoration.Replaced restore(
      Session session, Path backup, boolean force, Signature signature) throws IOException {
    NativeLibrary.prepare(session.environment());
    return new Restoration(
            backup, session.globals().database(), session.globals().waiting(), signature)
        .run(force, moment(session));
  }

  /** Removing people from the session's register, in somebody's name and for a reason. */
  public static Erasure erasure(Session session, Signature signature, String reason) {
    NativeLibrary.prepare(session.environment());
    return new Erasure(
        session.globals().database(), session.globals().waiting(), signature, reason);
  }

  /**
   * Keeps the session's register as it is before something changes it as a whole.
   *
   * @param why what will change it, as part of a file name
   */
  public static Path keep(Session session, Database open, String why) {
    return new KeptBackups(session.globals().database()).keep(open, moment(session) + "-" + why);
  }

  /** The moment as part of a file name, {@code 20260131-140507}. */
  private static String moment(Session session) {
    return MOMENT.format(ZonedDateTime.now(session.clock()));
  }

  /** A database of karta's own, for a check. */
  public static Database temporary(Session session) {
    NativeLibrary.prepare(session.environment());
    return Database.temporary();
  }

  /**
   * A statistic of the register on a day, with the weights of its header.
   *
   * @param further what else it is asked with
   */
  public static Table statistic(Session session, String name, LocalDate on, Parameters further) {
    Statistic statistic = Objects.requireNonNull(StatisticBook.load().find(name), name);
    Parameters parameters = further.and("on", on.toString());
    return read(
        session, on, database -> statistic.table(database, session.messages().lang(), parameters));
  }

  /** Does something with the register opened for reading, with services as they were on a day. */
  public static <T> T read(Session session, LocalDate on, Function<Database, T> action) {
    return read(
        session,
        database -> {
          AsHeld held = new AsHeld(database, on);
          try {
            return action.apply(database);
          } finally {
            held.close();
          }
        });
  }

  /** Does something with the register opened for reading. */
  public static <T> T read(Session session, Function<Database, T> action) {
    try (Database database = open(session, Database.Mode.READ)) {
      return action.apply(database);
    }
  }
}
