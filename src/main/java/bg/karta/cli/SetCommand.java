package bg.karta.cli;

import bg.karta.cli.option.RecordArguments;
import bg.karta.cli.session.Session;
import bg.karta.intake.Headings;
import bg.karta.intake.TypedRows;
import bg.karta.store.Ledger;
import bg.karta.submission.Submission;

/** {@code karta set}: changes some fields of one record, or of a few, by hand. */
final class SetCommand extends CorrectingCommand {
  SetCommand(Session session) {
    super(session, Ledger.Action.SET, new RecordArguments("KEY|FIELD=VALUE", "setWords"));
  }

  @Override
  void submit(Submission submission, TypedRows typed, Headings headings) {
    submission.open(typed, records().kind(), headings);
  }
}
