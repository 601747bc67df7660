package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.RecordArguments;
import bg.karta.cli.session.Session;
import bg.karta.intake.Headings;
import bg.karta.intake.TypedRows;
import bg.karta.store.Ledger;
import bg.karta.submission.Submission;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta remove}: takes out records that should never have been in the register. */
final class RemoveCommand extends CorrectingCommand {
  private final OptionSpec withReferences = Options.flag("withReferences", "--with-references");

  RemoveCommand(Session session) {
    super(session, Ledger.Action.REMOVE, new RecordArguments("KEY", "removeWords"));
    declare(withReferences);
  }

  @Override
  void submit(Submission submission, TypedRows typed, Headings headings) {
    submission.remove(typed, records().kind(), headings, Options.given(withReferences));
  }
}
