package bg.karta.cli;

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

  RestoreCommand(Karta karta) {
    super(karta, "restore");
    declare(named, force);
  }

  @Override
  public Integer call() throws IOException {
    Path file = Globals.path(Options.required(named));
    Path target = karta().globals().database();
    if (Files.exists(target) && !Options.given(force)) {
      throw new Failure(Failure.Kind.USAGE, "failure.restore.exists", target);
    }
    // Opening verifies that the file is a register this karta can read.
    Registers.open(karta(), file, Database.Mode.READ).close();
    if (Files.exists(target)) {
      // Nobody may be writing to what is about to be replaced.
      try (Database held = Registers.open(karta(), target, Database.Mode.WRITE)) {
        held.begin();
        held.rollback();
      }
    }
    replace(target, file);
    karta().say("restore.done", file, target);
    return ExitCode.OK;
  }

  private static void replace(Path target, Path file) throws IOException {
    // What a link leads to is replaced, not the link.
    Path register = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    // A journal without its register would be played back into the one that takes its name.
    Files.deleteIfExists(Path.of(register + "-journal"));
    try (TemporaryFile copy = TemporaryFile.beside(register)) {
      Files.copy(file, copy.path(), StandardCopyOption.REPLACE_EXISTING);
      Files.move(copy.path(), register, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
