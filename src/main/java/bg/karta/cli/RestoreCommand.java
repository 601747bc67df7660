package bg.karta.cli;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.destination.Outputs;
import bg.karta.destination.Spared;
import bg.karta.destination.TemporaryFile;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta restore}: puts a backup in the register's place. */
final class RestoreCommand extends Subcommand {

  private final PositionalParamSpec named =
      Options.parameter(Path.class, "FILE", "file").userObject(FileUse.REGISTER).build();
  private final OptionSpec force = Options.flag("force", "--force");

  RestoreCommand(Session session) {
    super(session, "restore");
    declare(named, force);
  }

  @Override
  public Integer call() throws IOException {
    Path file = Globals.path(Options.required(named));
    Path target = session().globals().database();
    if (Files.exists(target) && !Options.given(force)) {
      throw new Failure(Failure.Kind.USAGE, "failure.restore.exists", target);
    }
    if (Files.exists(file)) {
      refuseJournal(file);
    }
    // Opening verifies that the file is a register this karta can read.
    Registers.open(session(), file, Database.Mode.READ).close();
    if (Files.exists(target)) {
      requireReplaceable(target);
      // Who opens a register last takes its journal in: where it still stands, others have it open.
      refuseJournal(target);
    }
    replace(target, file);
    session().say("restore.done", file, target);
    return ExitCode.OK;
  }

  /** Nobody may be writing to what is about to be replaced; a damaged register nobody can. */
  private void requireReplaceable(Path target) throws IOException {
    if (Files.size(target) == 0) {
      return;
    }
    if (!Outputs.isDatabase(target)) {
      throw new Failure(Failure.Kind.USAGE, "failure.restore.other", target);
    }
    try (Database held = Registers.open(session(), target, Database.Mode.WRITE)) {
      held.begin();
      held.rollback();
    } catch (Failure e) {
      if (!e.is("failure.database.damaged")) {
        throw e;
      }
    }
  }

  /** Refuses a register of which a part may lie in its journal only. */
  private static void refuseJournal(Path register) throws IOException {
    Path journal = Path.of(register.toRealPath() + "-wal");
    if (Files.exists(journal) && Files.size(journal) > 0) {
      throw new Failure(Failure.Kind.USAGE, "failure.restore.journal", register, journal);
    }
  }

  private static void replace(Path target, Path file) throws IOException {
    // What a link leads to is replaced, not the link.
    Path register = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    try (TemporaryFile copy = TemporaryFile.beside(register)) {
      Files.copy(file, copy.path(), StandardCopyOption.REPLACE_EXISTING);
      // A journal without its register would be played back into the one that takes its name.
      for (String ending : Spared.JOURNALS) {
        Files.deleteIfExists(Path.of(register + ending));
      }
      Files.move(copy.path(), register, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
