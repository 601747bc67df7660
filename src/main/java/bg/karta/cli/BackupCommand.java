package bg.karta.cli;

import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code karta backup}: copies the register to a new file while others may go on reading it. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;

  @Parameters(paramLabel = "FILE", descriptionKey = "option.file")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    if (Files.exists(file)) {
      throw new Failure(Failure.Kind.USAGE, "failure.backup.exists", file);
    }
    try (Database database = Registers.open(karta, Database.Mode.READ)) {
      database.update("VACUUM INTO :file", Map.of("file", file.toString()));
    }
    karta.say("backup.done", karta.globals().database(), file);
    return ExitCode.OK;
  }
}
