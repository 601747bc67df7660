package bg.karta.query;

import bg.karta.result.Parameters;
import bg.karta.sql.PartScan;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One scan of a part for several rules: the rows that break any of them go into a temporary table,
 * which then stands for the part in the rules' own queries.
 */
public final class SharedScan implements AutoCloseable {
  private static final Pattern PARAMETER = Pattern.compile(":([a-z_]+)");

  private final String part;
  private final TemporaryTable table;

  /**
   * What one rule asks of the part.
   *
   * @param thresholds its thresholds, whose names others may have too
   */
  public record Asked(PartScan scan, Map<String, Double> thresholds) {
    /** Copies the thresholds. */
    public Asked {
      thresholds = Map.copyOf(thresholds);
    }
  }

  /**
   * Goes through a part once.
   *
   * @param together what the rules ask, all of the same part
   * @param parameters what they all know
   */
  public SharedScan(Database database, List<Asked> together, Parameters parameters) {
    PartScan first = together.get(0).scan();
    this.part = first.part();
    Parameters all = parameters;
    List<String> conditions = new ArrayList<>();
    for (Asked asked : together) {
      int number = conditions.size();
      conditions.add(condition(asked, number));
      all = all.and(Parameters.of(renamed(asked.thresholds(), number)));
    }
    String query = "SELECT r.* FROM " + part + " r WHERE " + String.join(" OR ", conditions);
    this.table =
        TemporaryTable.of(database, part + "_found", SqlText.after(first.parts(), query), all);
  }

  /** A rule's condition, its thresholds under names that no other rule's have. */
  private static String condition(Asked asked, int number) {
    Set<String> thresholds = asked.thresholds().keySet();
    return "("
        + PARAMETER
            .matcher(asked.scan().condition())
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

  /** The query of a rule over what the scan found. */
  public String sql(PartScan scan) {
    return SqlText.after(part + " AS (SELECT * FROM temp." + table.name() + ")", scan.query());
  }

  @Override
  public void close() {
    table.drop();
  }
}
