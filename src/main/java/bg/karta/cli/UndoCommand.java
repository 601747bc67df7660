package bg.karta.cli;

import bg.karta.store.Database;
import bg.karta.store.Undo;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code karta undo}: takes a batch back, the last first. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;

  @Parameters(paramLabel = "BATCH", descriptionKey = "option.batch")
  private long batch;

  @Override
  public Integer call() {
    try (Database database = Registers.open(karta, Database.Mode.WRITE)) {
      Undo.Undone undone = new Undo(database).undo(batch);
      karta.say("undo.done", batch, undone.removed(), undone.restored());
    }
    return ExitCode.OK;
  }
}
