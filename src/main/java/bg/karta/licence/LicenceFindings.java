package bg.karta.licence;

import bg.karta.finding.Findings;
import bg.karta.result.Parameters;
import bg.karta.rule.RuleBook;
import bg.karta.store.Database;
import bg.karta.text.Lang;
import java.time.LocalDate;

/** Findings about licences as a temporary table, for the statistics that count them. */
public final class LicenceFindings {
  private LicenceFindings() {}

  /**
   * Fills the temporary table {@code licence_finding(rule, severity, record)} with what the
   * built-in rules find on a day.
   *
   * @param within in how many days a licence ends soon
   */
  public static void provide(Database database, LocalDate on, int within, Terms terms, Lang lang) {
    try (Findings findings = new Findings()) {
      new LicenceCheck(database, RuleBook.load().on(on)).run(on, within, terms, lang, findings);
      keep(database, findings);
    }
  }

  private static void keep(Database database, Findings findings) {
    database.execute("DROP TABLE IF EXISTS temp.licence_finding");
    database.execute("CREATE TEMP TABLE licence_finding (rule TEXT, severity TEXT, record TEXT)");
    findings.forEach(
        finding ->
            database.update(
                "INSERT INTO temp.licence_finding VALUES (:rule, :severity, :record)",
                Parameters.of("rule", finding.rule())
                    .and("severity", finding.severity().toString())
                    .and("record", String.valueOf(finding.key()))));
  }
}
