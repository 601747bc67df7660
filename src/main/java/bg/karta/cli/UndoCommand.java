package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.Signing;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.rule.RuleBook;
import bg.karta.store.Database;
import bg.karta.store.Undo;
import bg.karta.submission.Reopening;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta undo}: takes a batch back, and those that rest on it where asked to. */
final class UndoCommand extends Subcommand {
  private final Signing signing = new Signing();

  private final PositionalParamSpec number =
      Options.parameter(Long.class, "BATCH", "batch").build();
  private final OptionSpec cascade = Options.flag("cascade", "--cascade");

  UndoCommand(Session session) {
    super(session, "undo");
    declare(number, cascade);
    declare(signing);
  }

  @Override
  public Integer call() {
    long batch = Options.required(number, Long.class);
    try (Database database = Registers.open(session(), Database.Mode.WRITE)) {
      Reopening reopening =
          new Reopening(
              database,
              RuleBook.load().on(session().today()),
              session().today(),
              session().messages().lang());
      Undo undo = new Undo(database, signing.of(session(), spec()), reopening);
      for (Undo.Undone undone : undo.undo(batch, Options.given(cascade))) {
        session()
            .say("undo.done", undone.batch(), undone.removed(), undone.restored(), undone.entry());
      }
      undo.dangling()
          .forEach(
              left ->
                  session()
                      .say(
                          "undo.dangling",
                          left.records(),
                          left.kind(),
                          left.other(),
                          left.field()));
    }
    return ExitCode.OK;
  }
}
