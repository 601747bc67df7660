package bg.karta.cli;

import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta backup}: copies the register to a new file while others may go on reading it. */
final class BackupCommand extends Subcommand {

  private final PositionalParamSpec named =
      Options.parameter(Path.class, "FILE", "file").userObject(FileUse.MADE).build();

  BackupCommand(Karta karta) {
    super(karta, "backup");
    declare(named);
  }

  @Override
  public Integer call() throws IOException {
    String file = Options.required(named);
    if (file.equals("-") && Terminal.isTerminal(karta().environment())) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.binary", "SQLite");
    }
    try (Database database = Registers.open(karta(), Database.Mode.READ)) {
      karta().outputs().to(file, karta().out()).make(database::copyTo);
    }
    karta().say("backup.done", karta().globals().database(), file);
    return ExitCode.OK;
  }
}
