package bg.karta.cli;

import bg.karta.finding.Findings;
import bg.karta.licence.LicenceCheck;
import bg.karta.rule.RuleBook;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code karta licences check}: whose licence is not in order on a day. */
@Command(name = "check")
final class LicencesCheckCommand implements Callable<Integer> {
  @ParentCommand private LicencesCommand parent;
  @Mixin private OnDay onDay = new OnDay();
  @Mixin private Judging judging = new Judging();
  @Mixin private FindingOutput output = new FindingOutput();

  @Option(
      names = "--expiring-within",
      paramLabel = "DAYS",
      defaultValue = "90d",
      descriptionKey = "option.expiringWithin")
  private String expiringWithin = "90d";

  @Override
  public Integer call() throws IOException {
    Karta karta = parent.karta();
    LocalDate on = onDay.day();
    RuleBook rules = RuleBook.load();
    try (Database database = Registers.open(karta, Database.Mode.READ);
        Findings findings = new Findings()) {
      new LicenceCheck(database, rules, judging.severities(karta))
          .run(on, days(), karta.messages().lang(), findings);
      output.print(karta, Reports.of(rules.hash(), on.toString(), null, List.of(), null, findings));
      return judging.exitCode(findings);
    }
  }

  private int days() {
    if (!expiringWithin.matches("\\d{1,5}d?")) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.days", expiringWithin);
    }
    return Integer.parseInt(expiringWithin.replace("d", ""));
  }
}
