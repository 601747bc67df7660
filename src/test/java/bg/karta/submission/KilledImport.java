package bg.karta.submission;

import bg.karta.KartaRun;
import bg.karta.finding.Findings;
import bg.karta.intake.FileSet;
import bg.karta.intake.Headings;
import bg.karta.intake.SetValues;
import bg.karta.kind.NoValues;
import bg.karta.rule.RuleBook;
import bg.karta.store.Database;
import bg.karta.store.Ledger;
import bg.karta.text.Lang;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/** A program that imports a file and, before it commits, waits to be killed. */
final class KilledImport {
  private KilledImport() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    Settings settings =
        new Settings(
            Lang.EN,
            LocalDate.of(2026, 1, 31),
            KartaRun.CLOCK,
            Settings.Strategy.UPSERT,
            false,
            true,
            false,
            Dating.NONE,
            PersonKeys.passing(),
            NoValues.USUAL);
    try (Database database =
            Database.open(Path.of(args[0]), Database.Mode.WRITE, Duration.ofSeconds(30));
        Findings findings = new Findings()) {
      database.begin();
      Submission submission = new Submission(database, RuleBook.load(), settings, findings);
      submission.open(
          FileSet.of("reports", Path.of(args[1])), null, Headings.NONE, SetValues.none());
      submission.judge();
      System.out.println(
          "merged as "
              + submission
                  .merge(Ledger.Action.IMPORT, "accepted", null, KartaRun.SIGNATURE)
                  .batch());
      System.in.read();
    }
  }
}
