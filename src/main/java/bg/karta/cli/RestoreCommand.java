package bg.karta.cli;

import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code karta restore}: puts a backup in the register's place. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;

  @Parameters(paramLabel = "FILE", descriptionKey = "option.file")
  private Path file = Path.of("");

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    Path target = karta.globals().database();
    if (Files.exists(target) && !force) {
      throw new Failure(Failure.Kind.USAGE, "failure.restore.exists", target);
    }
    // Opening verifies that the file is a register this karta can read.
    Registers.open(karta, file, Database.Mode.READ).close();
    if (Files.exists(target)) {
      // Nobody may be writing to what is about to be replaced.
      try (Database held = Registers.open(karta, target, Database.Mode.WRITE)) {
        held.begin();
        held.rollback();
      }
    }
    Path copy = target.resolveSibling(target.getFileName() + ".restoring");
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    Files.move(copy, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    karta.say("restore.done", file, target);
    return ExitCode.OK;
  }
}
