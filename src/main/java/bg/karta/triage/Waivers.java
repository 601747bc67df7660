package bg.karta.triage;

import bg.karta.finding.Finding;
import bg.karta.letter.Letters;
import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.limit.Utf8Reader;
import bg.karta.text.Failure;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The waivers of a file: CSV in UTF-8 with the headings {@code
 * rule,key,fingerprint,reason,person,expires}, one waiver a line, lines that begin with {@code #}
 * being remarks. Each has a rule, a key ({@code *} for all records) or a fingerprint, a reason, who
 * answers for it and the last day it holds.
 */
public final class Waivers {
  private static final List<String> HEADINGS =
      List.of("rule", "key", "fingerprint", "reason", "person", "expires");

  private final String file;
  private final LocalDate on;
  private final Map<String, List<Waiver>> byRule = new HashMap<>();
  private final List<Waiver> all = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Set<Waiver> used = new HashSet<>();

  private Waivers(String file, LocalDate on) {
    this.file = file;
    this.on = on;
  }

  /** No waivers. */
  public static Waivers none() {
    return new Waivers("", LocalDate.MIN);
  }

  /**
   * Reads a file of waivers.
   *
   * @param on the day: a waiver that expired before it waives nothing
   * @param rules verifies the id of a rule
   * @param limits how much of the file is taken in
   * @throws Failure if the file cannot be read or a line says less than it must
   */
  public static Waivers of(Path file, LocalDate on, Consumer<String> rules, Limits limits) {
    Waivers waivers = new Waivers(file.toString(), on);
    try (Utf8Reader text = Utf8Reader.open(file, limits);
        CSVReader csv =
            new CSVReaderBuilder(text).withCSVParser(new RFC4180ParserBuilder().build()).build()) {
      String[] headings = new String[0];
      for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
        text.beginRecord();
        int line = (int) csv.getLinesRead();
        boolean remark = cells[0].startsWith("#") || (cells.length == 1 && cells[0].isBlank());
        if (!remark && headings.length == 0) {
          headings = headings(file, cells);
        } else if (!remark) {
          Waiver waiver = waivers.waiver(line, headings, cells);
          rules.accept(waiver.rule());
          waivers.add(waiver, limits);
        }
      }
    } catch (IOException | CsvValidationException e) {
      throw new Failure(Failure.Category.INPUT, "failure.waivers.unreadable", file);
    }
    waivers.texts.clear();
    return waivers;
  }

  private static String[] headings(Path file, String[] cells) {
    String[] headings =
        Arrays.stream(cells).map(cell -> Letters.plain(cell).strip()).toArray(String[]::new);
    Set<String> all = new HashSet<>(List.of(headings));
    if (all.size() < headings.length
        || !all.containsAll(Set.of("rule", "reason", "person", "expires"))
        || !HEADINGS.containsAll(List.of(headings))) {
      throw new Failure(
          Failure.Category.INPUT, "failure.waivers.headings", file, String.join(",", HEADINGS));
    }
    return headings;
  }

  private Waiver waiver(int line, String[] headings, String[] cells) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < headings.length && i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        values.put(headings[i], kept(Letters.plain(cells[i]).strip()));
      }
    }
    @Nullable String key = values.get("key");
    @Nullable String fingerprint = values.get("fingerprint");
    if (key == null && fingerprint == null) {
      throw new Failure(Failure.Category.INPUT, "failure.waivers.subject", file, line);
    }
    return new Waiver(
        line,
        require(values, "rule", line),
        key,
        fingerprint,
        require(values, "reason", line),
        require(values, "person", line),
        day(require(values, "expires", line), line));
  }

  /** One text for all that are equal: thousands of waivers have few rules and reasons. */
  private String kept(String text) {
    return texts.computeIfAbsent(text, same -> same);
  }

  private String require(Map<String, String> values, String name, int line) {
    String value = values.get(name);
    if (value == null) {
      throw new Failure(Failure.Category.INPUT, "failure.waivers.missing", file, line, name);
    }
    return value;
  }

  private LocalDate day(String text, int line) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Failure(Failure.Category.INPUT, "failure.waivers.date", file, line, text);
    }
  }

  private void add(Waiver waiver, Limits limits) {
    if (all.size() >= limits.of(Limit.WAIVERS)) {
      throw limits.over(Limit.WAIVERS, "failure.waivers.many", file);
    }
    all.add(waiver);
    byRule.computeIfAbsent(waiver.rule(), rule -> new ArrayList<>()).add(waiver);
  }

  /** The file, as it was named. */
  public String file() {
    return file;
  }

  /** Whether a waiver that has not expired covers a finding. */
  boolean covers(Finding finding) {
    boolean covered = false;
    for (Waiver waiver : byRule.getOrDefault(finding.rule(), List.of())) {
      if (waiver.covers(finding)) {
        used.add(waiver);
        covered |= !isExpired(waiver);
      }
    }
    return covered;
  }

  private boolean isExpired(Waiver waiver) {
    return waiver.expires().isBefore(on);
  }

  /** The waivers that hold no more. */
  public List<Waiver> expired() {
    return all.stream().filter(this::isExpired).toList();
  }

  /** The waivers that hold and that nothing found was for. */
  public List<Waiver> unused() {
    return all.stream().filter(waiver -> !isExpired(waiver) && !used.contains(waiver)).toList();
  }
}
