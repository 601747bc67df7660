package bg.karta.cli;

import bg.karta.finding.Findings;
import bg.karta.finding.Report;
import bg.karta.rule.RuleBook;
import bg.karta.store.Database;
import bg.karta.submission.Settings;
import bg.karta.submission.Submission;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code karta check}: judges a submission as an import would, and writes nowhere. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private OnDay onDay = new OnDay();
  @Mixin private Judging judging = new Judging();
  @Mixin private FindingOutput output = new FindingOutput();

  @Option(names = "--against", paramLabel = "DB", descriptionKey = "option.against")
  private @Nullable Path against;

  @Override
  public Integer call() throws IOException {
    RuleBook rules = RuleBook.load();
    try (Inputs opened = inputs;
        Database database = open();
        Findings findings = new Findings()) {
      Submission submission = new Submission(database, rules, settings(), findings);
      opened.open(submission);
      submission.judge();
      output.print(
          karta,
          Reports.of(
              rules.hash(),
              onDay.day().toString(),
              Report.Status.of(findings, false),
              submission.parts(),
              null,
              findings));
      return judging.exitCode(findings);
    }
  }

  private Database open() {
    return against == null
        ? Registers.temporary(karta)
        : Registers.open(karta, against, Database.Mode.READ);
  }

  private Settings settings() {
    return new Settings(
        karta.messages().lang(),
        onDay.day(),
        Clock.system(OnDay.ZONE),
        Settings.Strategy.UPSERT,
        false,
        judging.severities(karta));
  }
}
