package bg.karta.cli;

import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code karta init}: makes the register with its nomenclatures. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;

  @Override
  public Integer call() {
    if (Files.exists(karta.globals().database())) {
      throw new Failure(Failure.Kind.USAGE, "failure.database.exists", karta.globals().database());
    }
    Registers.open(karta, Database.Mode.CREATE).close();
    karta.say("init.done", karta.globals().database());
    return ExitCode.OK;
  }
}
