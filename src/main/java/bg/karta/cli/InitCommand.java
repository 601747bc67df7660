package bg.karta.cli;

import bg.karta.store.Database;
import bg.karta.store.NativeLibrary;
import bg.karta.text.Failure;

/** {@code karta init}: makes the register with its nomenclatures. */
final class InitCommand extends Subcommand {

  InitCommand(Karta karta) {
    super(karta, "init");
  }

  @Override
  public Integer call() {
    NativeLibrary.prepare(karta().environment());
    if (Database.isThere(karta().globals().database(), karta().globals().waiting())) {
      throw new Failure(
          Failure.Kind.USAGE, "failure.database.exists", karta().globals().database());
    }
    Registers.open(karta(), Database.Mode.CREATE).close();
    karta().say("init.done", karta().globals().database());
    return ExitCode.OK;
  }
}
