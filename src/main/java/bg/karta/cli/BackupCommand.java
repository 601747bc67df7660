package bg.karta.cli;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.cli.session.Terminal;
import bg.karta.destination.EarlierBackups;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta backup}: copies the register to a new file while others may go on reading it. */
final class BackupCommand extends Subcommand {
  private static final String KEEP = "--keep";

  /** More are a slip of the hand. */
  private static final int MOST = 1_000;

  private final PositionalParamSpec named =
      Options.parameter(Path.class, "FILE", "file").userObject(FileUse.MADE).build();

  private final OptionSpec keep = Options.value(Integer.class, "NUMBER", "keep", KEEP).build();

  BackupCommand(Session session) {
    super(session, "backup");
    declare(named, keep);
  }

  /**
   * The backup of a name and those before it, which a command that keeps them moves up.
   *
   * @return null where the command keeps none
   */
  static @Nullable EarlierBackups earlier(CommandSpec command, Path file) {
    OptionSpec keep = command.findOption(KEEP);
    @Nullable Integer number = keep == null ? null : keep.getValue();
    if (number != null && (number < 1 || number > MOST)) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.keep", number, MOST);
    }
    return number == null ? null : new EarlierBackups(file, number);
  }

  @Override
  public Integer call() throws IOException {
    String file = Options.required(named);
    if (file.equals("-") && Terminal.isTerminal(session().environment())) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.binary", "SQLite");
    }
    @Nullable EarlierBackups earlier = earlier(spec(), Globals.path(file));
    if (earlier != null && file.equals("-")) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.keep.stream");
    }
    try (Database database = Registers.open(session(), Database.Mode.READ)) {
      session()
          .outputs()
          .to(file, session().out())
          .make(
              draft -> {
                database.copyTo(draft);
                // Only once there is a new one: a backup that fails costs none of those before it.
                if (earlier != null) {
                  earlier.moveUp();
                }
              });
    }
    session().say("backup.done", session().globals().database(), file);
    return ExitCode.OK;
  }
}
