package bg.karta.licence;

import bg.karta.finding.Findings;
import bg.karta.result.Parameters;
import bg.karta.store.Database;

/** Findings about licences as a temporary table, for the statistics that count them. */
public final class LicenceFindings {
  private LicenceFindings() {}

  /** Fills the temporary table {@code licence_finding(rule, severity, record)}. */
  public static void provide(Database database, Findings findings) {
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
