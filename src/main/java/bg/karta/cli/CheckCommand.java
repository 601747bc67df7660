package bg.karta.cli;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DatingOptions;
import bg.karta.cli.option.FindingOutput;
import bg.karta.cli.option.Inputs;
import bg.karta.cli.option.JudgingOptions;
import bg.karta.cli.option.KeyRing;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.TakingOptions;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.finding.Findings;
import bg.karta.finding.Report;
import bg.karta.store.Database;
import bg.karta.submission.Receipt;
import bg.karta.submission.Settings;
import bg.karta.submission.Submission;
import bg.karta.triage.RuleRun;
import java.io.IOException;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta check}: judges a submission as an import would, and writes nowhere. */
final class CheckCommand extends Subcommand {
  private final Inputs inputs = new Inputs();
  private final OnDay onDay = new OnDay();
  private final TakingOptions taking = new TakingOptions();
  private final DatingOptions dating = new DatingOptions();
  private final JudgingOptions judging = new JudgingOptions();
  private final FindingOutput output = new FindingOutput();

  private final KeyRing keys = new KeyRing();
  private final OptionSpec against = Options.file(FileUse.REGISTER, "DB", "against", "--against");

  CheckCommand(Session session) {
    super(session, "check");
    declare(against);
    declare(inputs, onDay, taking, dating, judging, keys, output);
  }

  @Override
  boolean takesRegister() {
    return false;
  }

  @Override
  public Integer call() throws IOException {
    output.verify(session());
    try (Inputs opened = inputs;
        RuleRun judgement = judging.open(session(), onDay.day(session()));
        Database database = open()) {
      Findings findings = judgement.findings();
      Submission submission =
          new Submission(database, judgement.rules(), settings(database), findings);
      opened.open(session(), submission);
      submission.judge();
      judgement.finish();
      output.print(
          session(),
          judgement.report(
              Version.number(),
              Report.Status.of(findings, false),
              new Receipt(null, 0, submission.parts()).lines(session().messages()),
              null,
              submission.sources()));
      return judging.exitCode(findings);
    }
  }

  private Database open() {
    String register = Options.optional(against);
    return register == null
        ? Registers.temporary(session())
        : Registers.open(session(), Globals.path(register), Database.Mode.READ);
  }

  private Settings settings(Database database) {
    return new Settings(
        session().messages().lang(),
        onDay.day(session()),
        session().clock(),
        taking.strategy(),
        taking.expectsChanges(),
        false,
        false,
        dating.dating(session()),
        keys.passing(session(), database),
        taking.noValues());
  }
}
