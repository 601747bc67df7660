package bg.karta.coverage;

import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import bg.karta.text.Resource;
import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The minimum network: which services there should be in every territory. */
public final class Network {
  private final Map<String, NetworkRule> rules = new LinkedHashMap<>();

  /** The rules that come with karta, from {@code network.csv} beside this class. */
  public Network() {
    String name = "network.csv";
    String text = Resource.text(Network.class, name);
    try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(new StringReader(text))) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        add(rule(row));
      }
    } catch (IOException | CsvValidationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static NetworkRule rule(Map<String, String> row) {
    return new NetworkRule(
        cell(row, "rule"),
        Objects.requireNonNull(codes(cell(row, "services"))),
        codes(cell(row, "target")),
        cell(row, "level"),
        number(cell(row, "min_services")),
        number(cell(row, "min_places")),
        cell(row, "source"));
  }

  private static String cell(Map<String, String> row, String heading) {
    return Objects.requireNonNull(row.get(heading), heading);
  }

  /** Codes as a JSON array; null for none. */
  private static @Nullable String codes(String cell) {
    return cell.isEmpty() ? null : "[\"" + cell.replace(";", "\",\"") + "\"]";
  }

  private static @Nullable Long number(String cell) {
    return cell.isEmpty() ? null : Long.valueOf(cell);
  }

  /**
   * Adds a rule of a file; it takes the place of one of the same name.
   *
   * @param row where it stands
   * @throws Failure if it asks for nothing
   */
  public void add(Path file, int row, NetworkRule rule) {
    if (!rule.asks()) {
      throw new Failure(Failure.Category.INPUT, "failure.network.nothing", file, row);
    }
    add(rule);
  }

  private void add(NetworkRule rule) {
    rules.put(rule.rule(), rule);
  }

  /** Puts the rules where the query looks for them: a row for each service of a rule. */
  public void keep(Database database) {
    database.execute("DROP TABLE IF EXISTS temp.network_rule");
    database.execute(
        "CREATE TEMP TABLE network_rule"
            + " (rule TEXT, service TEXT, target TEXT, level TEXT, min_services INTEGER, min_places INTEGER,"
            + " source TEXT)");
    for (NetworkRule rule : rules.values()) {
      database.update(
          "INSERT INTO temp.network_rule SELECT :rule, value, :target, :level, COALESCE(:services, 0),"
              + " COALESCE(:places, 0), :source FROM json_each(:codes)",
          row(rule));
    }
  }

  private static Parameters row(NetworkRule rule) {
    return Parameters.of("rule", rule.rule())
        .and("codes", rule.services())
        .and("target", rule.target())
        .and("level", rule.level())
        .and("services", rule.minServices())
        .and("places", rule.minPlaces())
        .and("source", rule.source());
  }

  /** What there is in every territory of each rule that was kept, and where the nearest is. */
  public static SqlText query() {
    return SqlText.beside(Network.class, "network", "coverage-network");
  }

  /** For each rule, in how many of its territories it is kept, by the rows of the query. */
  public static List<String> summaries(List<ResultRow> rows, Messages messages) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    Map<String, String> levels = new LinkedHashMap<>();
    for (ResultRow row : rows) {
      String name = row.text("rule");
      levels.put(name, row.text("level"));
      counts.computeIfAbsent(name, none -> new int[2])[row.isTrue("missing") ? 1 : 0]++;
    }
    List<String> summaries = new ArrayList<>();
    counts.forEach(
        (name, kept) ->
            summaries.add(
                messages.get(
                    "coverage.network.summary." + levels.get(name),
                    name,
                    kept[0],
                    kept[0] + kept[1],
                    kept[1])));
    return summaries;
  }
}
