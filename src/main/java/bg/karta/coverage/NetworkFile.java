package bg.karta.coverage;

import bg.karta.text.Failure;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules of the minimum network as CSV in UTF-8 with the headings {@code
 * rule,services,level,min_services,min_places,source}: the services separated by semicolons, an
 * empty minimum being none; lines that begin with {@code #} are remarks.
 */
final class NetworkFile {
  private static final List<String> HEADINGS =
      List.of("rule", "services", "level", "min_services", "min_places", "source");

  private static final Set<String> REQUIRED = Set.of("rule", "services", "level");
  private static final Set<String> LEVELS = Set.of("municipal", "oblast");

  private final Object file;
  private final Function<String, @Nullable String> service;
  private final Map<String, NetworkRule> rules = new HashMap<>();
  private final List<NetworkRule> inOrder = new ArrayList<>();

  private NetworkFile(Object file, Function<String, @Nullable String> service) {
    this.file = file;
    this.service = service;
  }

  /**
   * Reads rules.
   *
   * @param file the file's name, for messages
   * @param service the code of a service by code or name, or null where there is none
   * @throws Failure if it cannot be read or a line says less or other than it must
   */
  static List<NetworkRule> read(
      Reader text, Object file, Function<String, @Nullable String> service) {
    NetworkFile read = new NetworkFile(file, service);
    try (CSVReader csv =
        new CSVReaderBuilder(text).withCSVParser(new RFC4180ParserBuilder().build()).build()) {
      List<String> headings = List.of();
      for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
        boolean remark = cells[0].startsWith("#") || (cells.length == 1 && cells[0].isBlank());
        if (!remark && headings.isEmpty()) {
          headings = read.headings(cells);
        } else if (!remark) {
          read.add(read.values(headings, cells), csv.getLinesRead());
        }
      }
      if (headings.isEmpty()) {
        read.headings(new String[0]);
      }
    } catch (IOException | CsvValidationException e) {
      throw new Failure(Failure.Kind.INPUT, "failure.network.unreadable", file);
    }
    return read.inOrder;
  }

  private List<String> headings(String[] cells) {
    List<String> headings =
        Arrays.stream(cells).map(cell -> cell.replace("\uFEFF", "").strip()).toList();
    if (!headings.containsAll(REQUIRED) || !HEADINGS.containsAll(headings)) {
      throw new Failure(
          Failure.Kind.INPUT, "failure.network.headings", file, String.join(",", HEADINGS));
    }
    return headings;
  }

  private Map<String, String> values(List<String> headings, String[] cells) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < headings.size() && i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        values.put(headings.get(i), cells[i].strip());
      }
    }
    return values;
  }

  private void add(Map<String, String> values, long line) {
    for (String heading : HEADINGS) {
      if (REQUIRED.contains(heading) && !values.containsKey(heading)) {
        throw new Failure(Failure.Kind.INPUT, "failure.network.missing", file, line, heading);
      }
    }
    String level = values.getOrDefault("level", "");
    if (!LEVELS.contains(level)) {
      throw new Failure(Failure.Kind.INPUT, "failure.network.level", file, line, level);
    }
    NetworkRule rule =
        new NetworkRule(
            values.getOrDefault("rule", ""),
            services(values.getOrDefault("services", ""), line),
            level,
            number(values, "min_services", line),
            number(values, "min_places", line),
            values.get("source"));
    if (rule.minServices() == 0 && rule.minPlaces() == 0) {
      throw new Failure(Failure.Kind.INPUT, "failure.network.nothing", file, line);
    }
    if (rules.put(rule.name(), rule) != null) {
      throw new Failure(Failure.Kind.INPUT, "failure.network.twice", file, line, rule.name());
    }
    inOrder.add(rule);
  }

  private List<String> services(String cell, long line) {
    return Stream.of(cell.split(";"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> service(name, line))
        .distinct()
        .toList();
  }

  private String service(String name, long line) {
    String code = service.apply(name);
    if (code == null) {
      throw new Failure(Failure.Kind.INPUT, "failure.network.service", file, line, name);
    }
    return code;
  }

  private long number(Map<String, String> values, String heading, long line) {
    String cell = values.getOrDefault(heading, "0");
    if (!cell.matches("\\d{1,9}")) {
      throw new Failure(Failure.Kind.INPUT, "failure.network.number", file, line, cell, heading);
    }
    return Long.parseLong(cell);
  }
}
