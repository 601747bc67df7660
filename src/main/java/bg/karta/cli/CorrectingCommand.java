package bg.karta.cli;

import bg.karta.cli.option.CorrectionOptions;
import bg.karta.cli.option.FindingOutput;
import bg.karta.cli.option.JudgingOptions;
import bg.karta.cli.option.KeyRing;
import bg.karta.cli.option.ReasonOption;
import bg.karta.cli.option.RecordArguments;
import bg.karta.cli.option.Signing;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.finding.Findings;
import bg.karta.finding.Report;
import bg.karta.intake.Headings;
import bg.karta.intake.TypedRows;
import bg.karta.store.Database;
import bg.karta.store.Ledger;
import bg.karta.submission.Receipt;
import bg.karta.submission.RegisterKeys;
import bg.karta.submission.Submission;
import bg.karta.triage.RuleRun;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A command that corrects records by hand: what is typed goes the road of a file, and is a batch of
 * its own with a reason.
 */
abstract class CorrectingCommand extends Subcommand {
  private final Ledger.Action action;
  private final RecordArguments records;
  private final CorrectionOptions correction;
  private final ReasonOption reason = new ReasonOption("correctionReason");
  private final JudgingOptions judging = new JudgingOptions();
  private final FindingOutput output = new FindingOutput();
  private final KeyRing keys = new KeyRing();
  private final Signing signing = new Signing();

  CorrectingCommand(Session session, Ledger.Action action, RecordArguments records) {
    super(session, action.toString());
    this.action = action;
    this.records = records;
    this.correction = new CorrectionOptions(action == Ledger.Action.SET);
    declare(records, reason, correction, judging, keys, signing, output);
  }

  /** Gives what was typed to the submission. */
  abstract void submit(Submission submission, TypedRows typed, Headings headings);

  final RecordArguments records() {
    return records;
  }

  @Override
  boolean readsStandardInput() {
    return records.areRead();
  }

  @Override
  public Integer call() throws IOException {
    output.verify(session());
    String why = reason.text();
    Headings headings = Headings.of(session().config().under("heading."));
    TypedRows typed = records.rows("karta " + action, headings, action == Ledger.Action.SET);
    Database.Mode mode = correction.isDryRun() ? Database.Mode.READ : Database.Mode.WRITE;
    try (RuleRun judgement = judging.open(session(), correction.onDay().day(session()));
        Database database = Registers.open(session(), mode)) {
      if (!correction.isDryRun()) {
        database.begin();
      }
      RegisterKeys held = keys.of(session(), database);
      Submission submission =
          new Submission(
              database,
              judgement.rules(),
              correction.settings(session(), held),
              judgement.findings());
      submit(submission, typed, headings);
      submission.judge();
      judgement.finish();
      output.print(session(), take(database, submission, judgement, held, why));
      return judging.exitCode(judgement.findings());
    }
  }

  private Report take(
      Database database, Submission submission, RuleRun judgement, RegisterKeys held, String why)
      throws IOException {
    Findings findings = judgement.findings();
    Report.Status status = Report.Status.of(findings, false);
    Receipt receipt = new Receipt(null, 0, submission.parts());
    if (!correction.isDryRun() && status != Report.Status.REJECTED) {
      Path made = held.keep(session().today());
      if (made != null) {
        session().say("keys.made", made);
      }
      receipt = submission.merge(action, status.toString(), why, signing.of(session(), spec()));
    }
    finish(database, status, receipt);
    return judgement.report(
        Version.number(),
        status,
        receipt.lines(session().messages()),
        receipt.batch(),
        submission.sources());
  }

  private void finish(Database database, Report.Status status, Receipt receipt) {
    if (correction.isDryRun()) {
      session().say("import.dry-run");
    } else if (receipt.batch() != null) {
      database.commit();
      session().stands("correction.stands", receipt.batch());
      session().say("correction.batch", receipt.batch());
    } else {
      database.rollback();
      session()
          .say(status == Report.Status.REJECTED ? "correction.rejected" : "correction.unchanged");
    }
  }
}
