package bg.karta.cli;

import bg.karta.finding.Findings;
import bg.karta.finding.Report;
import bg.karta.rule.RuleBook;
import bg.karta.store.Database;
import bg.karta.submission.Receipt;
import bg.karta.submission.Settings;
import bg.karta.submission.Submission;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code karta import}: takes records into the register, all of them or none. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private OnDay onDay = new OnDay();
  @Mixin private Judging judging = new Judging();
  @Mixin private FindingOutput output = new FindingOutput();

  @Option(
      names = {"-n", "--dry-run"},
      descriptionKey = "option.dryRun")
  private boolean dryRun;

  @Option(names = "--partial", descriptionKey = "option.partial")
  private boolean partial;

  @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "option.rejects")
  private @Nullable Path rejects;

  @Option(
      names = "--strategy",
      paramLabel = "STRATEGY",
      defaultValue = "upsert",
      descriptionKey = "option.strategy")
  private Settings.Strategy strategy = Settings.Strategy.UPSERT;

  @Override
  public Integer call() throws IOException {
    if (rejects != null && !partial) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.rejects");
    }
    Path file = karta.globals().database();
    boolean created = !Files.exists(file);
    boolean kept = false;
    try (Inputs opened = inputs;
        Database database = open(created);
        Findings findings = new Findings()) {
      Report report = run(opened, database, findings);
      kept = report.batch() != null;
      if (kept && created) {
        karta.say("init.done", file);
      }
      output.print(karta, report);
      return judging.exitCode(findings);
    } finally {
      if (created && !kept) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Database open(boolean created) {
    return created && dryRun
        ? Registers.temporary(karta)
        : Registers.open(karta, dryRun ? Database.Mode.READ : Database.Mode.CREATE);
  }

  private Report run(Inputs opened, Database database, Findings findings) throws IOException {
    if (!dryRun) {
      database.begin();
    }
    RuleBook rules = RuleBook.load();
    Submission submission = new Submission(database, rules, settings(), findings);
    opened.open(submission);
    submission.judge();
    Report.Status status = Report.Status.of(findings, partial);
    Receipt receipt = new Receipt(null, 0, submission.parts());
    if (!dryRun && status != Report.Status.REJECTED) {
      receipt = submission.merge(status.toString());
    }
    if (rejects != null && submission.hasRejected()) {
      submission.writeRejects(rejects, findings);
      karta.say("import.rejects", rejects);
    }
    finish(database, status, receipt);
    return Reports.of(
        rules.hash(), onDay.day().toString(), status, receipt.parts(), receipt.batch(), findings);
  }

  private void finish(Database database, Report.Status status, Receipt receipt) {
    if (dryRun) {
      karta.say("import.dry-run");
    } else if (receipt.batch() != null) {
      database.commit();
      karta.say("import.batch", receipt.batch());
    } else {
      database.rollback();
      if (status == Report.Status.REJECTED) {
        karta.say("import.rejected");
      } else if (receipt.earlier() > 0) {
        karta.say("import.unchanged.earlier", receipt.earlier());
      } else {
        karta.say("import.unchanged");
      }
    }
  }

  private Settings settings() {
    return new Settings(
        karta.messages().lang(),
        onDay.day(),
        Clock.system(OnDay.ZONE),
        strategy,
        partial,
        judging.severities(karta));
  }
}
