package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.query.AsHeld;
import bg.karta.query.AsKnown;
import bg.karta.store.Database;
import bg.karta.store.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --known-on} of commands that ask what was known on a day. */
public final class KnownOn implements OptionGroup {
  private final OptionSpec knownOn = Options.text("DATE", "knownOn", "--known-on");

  /** Does something with an open register. */
  @FunctionalInterface
  public interface Action<T> {
    /** The result. */
    T apply(Database database) throws IOException;
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(knownOn);
  }

  /** The day, or null for all that is known. */
  public @Nullable LocalDate day() {
    String given = Options.optional(knownOn);
    return given == null ? null : OnDay.parse(given);
  }

  /**
   * Does something with the register as it was known on the day, and with services as they were on
   * the day asked about.
   */
  public <T> T read(Session session, LocalDate on, Action<T> action) throws IOException {
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

  /** Does something with the register as it was known on the day. */
  public <T> T read(Session session, Action<T> action) throws IOException {
    LocalDate day = day();
    try (Database database = Registers.open(session, Database.Mode.READ)) {
      return day == null ? action.apply(database) : read(session, database, day, action);
    }
  }

  /** Does something with an open register as it was known on a day. */
  public static <T> T read(Session session, Database database, LocalDate day, Action<T> action)
      throws IOException {
    LocalDate first = new Sources(database).firstDay();
    if (first != null && first.isAfter(day)) {
      session.say("known.nothing", day, first);
    }
    AsKnown known = new AsKnown(database, day);
    try {
      return action.apply(database);
    } finally {
      known.close();
    }
  }
}
