package bg.karta.cli;

import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta backup}: copies the register to a new file while others may go on reading it. */
final class BackupCommand extends Subcommand {

  private final PositionalParamSpec named = Options.parameter("FILE", "file");

  BackupCommand(Karta karta) {
    super(karta, "backup");
    declare(named);
  }

  @Override
  public Integer call() {
    Path file = Globals.path(Options.required(named));
    if (Files.exists(file)) {
      throw new Failure(Failure.Kind.USAGE, "failure.backup.exists", file);
    }
    try (Database database = Registers.open(karta(), Database.Mode.READ)) {
      database.update("VACUUM INTO :file", Map.of("file", file.toString()));
    }
    karta().say("backup.done", karta().globals().database(), file);
    return ExitCode.OK;
  }
}
