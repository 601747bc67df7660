package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.store.Database;
import bg.karta.store.Undo;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta undo}: takes a batch back, the last first. */
final class UndoCommand extends Subcommand {

  private final PositionalParamSpec number =
      Options.parameter(Long.class, "BATCH", "batch").build();

  UndoCommand(Session session) {
    super(session, "undo");
    declare(number);
  }

  @Override
  public Integer call() {
    long batch = Options.required(number, Long.class);
    try (Database database = Registers.open(session(), Database.Mode.WRITE)) {
      Undo.Undone undone = new Undo(database).undo(batch);
      session().say("undo.done", batch, undone.removed(), undone.restored());
    }
    return ExitCode.OK;
  }
}
