package bg.karta.cli;

import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.nio.file.Files;

/** {@code karta init}: makes the register with its nomenclatures. */
final class InitCommand extends Subcommand {

  InitCommand(Karta karta) {
    super(karta, "init");
  }

  @Override
  public Integer call() {
    if (Files.exists(karta().globals().database())) {
      throw new Failure(
          Failure.Kind.USAGE, "failure.database.exists", karta().globals().database());
    }
    Registers.open(karta(), Database.Mode.CREATE).close();
    karta().say("init.done", karta().globals().database());
    return ExitCode.OK;
  }
}
