package bg.karta.coverage;

import bg.karta.store.Database;
import bg.karta.text.Failure;
import bg.karta.text.SqlText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The minimum network: which services there should be in every territory. */
public final class Network {
  private final Map<String, NetworkRule> rules = new LinkedHashMap<>();

  /** The rules that come with karta, from {@code network.csv} beside this class. */
  public Network(Function<String, @Nullable String> service) {
    String name = "network.csv";
    add(NetworkFile.read(new StringReader(SqlText.read(Network.class, name)), name, service));
  }

  /**
   * Adds the rules of a file; one of the same name as another takes its place.
   *
   * @param service the code of a service by code or name, or null where there is none
   * @throws Failure if the file cannot be read or a line says less or other than it must
   */
  public void add(Path file, Function<String, @Nullable String> service) {
    try (Reader text = Files.newBufferedReader(file)) {
      add(NetworkFile.read(text, file, service));
    } catch (IOException e) {
      throw new Failure(Failure.Kind.INPUT, "failure.network.unreadable", file);
    }
  }

  private void add(List<NetworkRule> added) {
    added.forEach(rule -> rules.put(rule.name(), rule));
  }

  /** Puts the rules where the query looks for them: a row for each service of a rule. */
  public void keep(Database database) {
    database.execute("DROP TABLE IF EXISTS temp.network_rule");
    database.execute(
        "CREATE TEMP TABLE network_rule"
            + " (rule TEXT, service TEXT, level TEXT, min_services INTEGER, min_places INTEGER,"
            + " source TEXT)");
    for (NetworkRule rule : rules.values()) {
      for (String service : rule.services()) {
        database.update(
            "INSERT INTO temp.network_rule"
                + " VALUES (:rule, :service, :level, :services, :places, :source)",
            row(rule, service));
      }
    }
  }

  private static Map<String, @Nullable Object> row(NetworkRule rule, String service) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("rule", rule.name());
    row.put("service", service);
    row.put("level", rule.level());
    row.put("services", rule.minServices());
    row.put("places", rule.minPlaces());
    row.put("source", rule.source());
    return row;
  }

  /** What there is in every territory of each rule that was kept, and where the nearest is. */
  public static SqlText query() {
    return SqlText.parse("coverage-network", SqlText.read(Network.class, "network.sql"));
  }
}
