package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DayCounts;
import bg.karta.cli.option.FindingOutput;
import bg.karta.cli.option.JudgingOptions;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.TermOptions;
import bg.karta.cli.session.Session;
import bg.karta.finding.Findings;
import bg.karta.licence.LicenceCheck;
import bg.karta.triage.RuleRun;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta licences check}: whose licence is not in order on a day. */
final class LicencesCheckCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final TermOptions terms = new TermOptions();
  private final JudgingOptions judging = new JudgingOptions();
  private final FindingOutput output = new FindingOutput();

  private final OptionSpec expiringWithin =
      Options.value(String.class, "DAYS", "expiringWithin", "--expiring-within")
          .defaultValue("90d")
          .build();

  LicencesCheckCommand(Session session) {
    super(session, "check");
    declare(expiringWithin);
    declare(onDay, knownOn, terms, judging, output);
  }

  @Override
  public Integer call() throws IOException {
    output.verify(session());
    try (RuleRun judgement = judging.open(session(), onDay.day(session()))) {
      Findings findings = judgement.findings();
      knownOn.read(
          session(),
          judgement.on(),
          database -> {
            new LicenceCheck(database, judgement.rules())
                .run(
                    judgement.on(),
                    DayCounts.parse(Options.required(expiringWithin)),
                    terms.terms(session()),
                    session().messages().lang(),
                    findings);
            return findings;
          });
      judgement.finish();
      output.print(session(), judgement.report(Version.number(), null, List.of(), null, List.of()));
      return judging.exitCode(findings);
    }
  }
}
