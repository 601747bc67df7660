package bg.karta.cli;

import bg.karta.store.Database;
import bg.karta.store.Undo;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta undo}: takes a batch back, the last first. */
final class UndoCommand extends Subcommand {

  private final PositionalParamSpec number = Options.parameter(Long.class, "BATCH", "batch");

  UndoCommand(Karta karta) {
    super(karta, "undo");
    declare(number);
  }

  @Override
  public Integer call() {
    long batch = Options.required(number, Long.class);
    try (Database database = Registers.open(karta(), Database.Mode.WRITE)) {
      Undo.Undone undone = new Undo(database).undo(batch);
      karta().say("undo.done", batch, undone.removed(), undone.restored());
    }
    return ExitCode.OK;
  }
}
