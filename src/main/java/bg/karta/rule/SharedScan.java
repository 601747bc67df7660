package bg.karta.rule;

import bg.karta.result.Parameters;
import bg.karta.store.Database;
import bg.karta.text.SqlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One scan of a part for several rules: the rows that break any of them go into a temporary table,
 * which then stands for the part in the rules' own queries.
 */
final class SharedScan implements AutoCloseable {
  private static final Pattern PARAMETER = Pattern.compile(":([a-z_]+)");

  private final Database database;
  private final String part;
  private final String table;

  SharedScan(Database database, List<SqlRule> together, RuleBook rules, Parameters parameters) {
    SqlRule.Scan first = scan(together.get(0));
    this.database = database;
    this.part = first.part();
    this.table = "temp." + part + "_found";
    Parameters all = parameters;
    List<String> conditions = new ArrayList<>();
    for (SqlRule rule : together) {
      Map<String, Double> thresholds = rules.thresholds(rule);
      int number = conditions.size();
      conditions.add(condition(rule, thresholds.keySet(), number));
      all = all.and(Parameters.of(renamed(thresholds, number)));
    }
    database.execute("DROP TABLE IF EXISTS " + table);
    database.update(
        "CREATE TEMP TABLE "
            + part
            + "_found AS "
            + SqlText.after(
                first.parts(),
                "SELECT r.* FROM " + part + " r WHERE " + String.join(" OR ", conditions)),
        all);
  }

  /** A rule's condition, its thresholds under names that no other rule's have. */
  private static String condition(SqlRule rule, Set<String> thresholds, int number) {
    return "("
        + PARAMETER
            .matcher(scan(rule).condition())
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        thresholds.contains(found.group(1))
                            ? ":" + unique(found.group(1), number)
                            : found.group()))
        + ")";
  }

  private static Map<String, Double> renamed(Map<String, Double> thresholds, int number) {
    Map<String, Double> renamed = new HashMap<>();
    thresholds.forEach((name, value) -> renamed.put(unique(name, number), value));
    return renamed;
  }

  /** Parameters are named in letters, so the number becomes one. */
  private static String unique(String name, int number) {
    return name + "_of_" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  private static SqlRule.Scan scan(SqlRule rule) {
    return Objects.requireNonNull(rule.scan(), rule.id());
  }

  /** The query of a rule over what the scan found. */
  String sql(SqlRule rule) {
    return SqlText.after(part + " AS (SELECT * FROM " + table + ")", scan(rule).query());
  }

  @Override
  public void close() {
    database.execute("DROP TABLE " + table);
  }
}
