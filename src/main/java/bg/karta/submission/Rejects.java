package bg.karta.submission;

import bg.karta.destination.Destination;
import bg.karta.destination.Prepared;
import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.finding.Severity;
import bg.karta.intake.Layouts;
import bg.karta.intake.Row;
import bg.karta.intake.RowSource;
import bg.karta.text.Failure;
import bg.karta.text.FormulaGuard;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The rows that were turned back, as CSV in the columns they came in with the rule and the reason
 * behind them, to be corrected and imported again. One file of rejects holds one table's rows;
 * further tables get files of their own, numbered.
 */
final class Rejects {
  private static final String RULE = "karta_rule";
  private static final String REASON = "karta_message";

  private static final int LONGEST_HEADING = 1_000_000;

  private final Map<RowSource, Layouts.Recognised> tables;
  private final List<Part> parts;
  private final PersonKeys people;

  /**
   * Rows turned back of tables.
   *
   * @param people gives the key whose tokens stand for people's numbers in what is written
   */
  Rejects(Map<RowSource, Layouts.Recognised> tables, List<Part> parts, PersonKeys people) {
    this.tables = tables;
    this.parts = parts;
    this.people = people;
  }

  /** Whether a file holds rejects, or nothing: its heading ends with the rule and the reason. */
  static boolean isIn(Path file) throws IOException {
    String heading = heading(file);
    String bare = heading.replace("\"", "").stripTrailing();
    return heading.isEmpty()
        || (bare.endsWith(REASON)
            && bare.length() > REASON.length()
            && bare.substring(0, bare.length() - REASON.length() - 1).endsWith(RULE));
  }

  /** The first record of a file of CSV, whose cells may hold line ends of their own. */
  private static String heading(Path file) throws IOException {
    StringBuilder heading = new StringBuilder();
    try (Reader in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      boolean quoted = false;
      for (int c = in.read(); c >= 0 && heading.length() < LONGEST_HEADING; c = in.read()) {
        quoted ^= c == '"';
        if (c == '\n' && !quoted) {
          return heading.toString();
        }
        heading.append((char) c);
      }
    }
    return heading.toString();
  }

  /** The names of the files that are needed, the first as it is given. */
  List<String> names(String first) {
    long needed = tables.keySet().stream().filter(source -> !rejected(source).isEmpty()).count();
    return IntStream.rangeClosed(1, (int) Math.max(1, needed))
        .mapToObj(number -> first.equals("-") || number == 1 ? first : numbered(first, number))
        .toList();
  }

  /** Writes the rows aside, in as many files as there are tables with some. */
  List<Prepared> prepare(List<Destination> files, Findings findings) {
    List<Prepared> prepared = new ArrayList<>();
    try {
      prepare(files, findings, prepared);
      return prepared;
    } catch (IOException e) {
      prepared.forEach(Prepared::close);
      throw new Failure(
          Failure.Category.INPUT, "failure.output.write", String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      prepared.forEach(Prepared::close);
      throw e;
    }
  }

  private void prepare(List<Destination> files, Findings findings, List<Prepared> prepared)
      throws IOException {
    Iterator<Destination> next = files.iterator();
    for (Map.Entry<RowSource, Layouts.Recognised> table : tables.entrySet()) {
      BitSet rows = rejected(table.getKey());
      if (!rows.isEmpty()) {
        Rejected rejected = new Rejected(table.getKey(), table.getValue(), rows);
        Map<Integer, Reasons> reasons = reasons(table.getKey(), findings);
        prepared.add(next.next().prepare(out -> write(writer(out), rejected, reasons)));
      }
    }
  }

  private static Writer writer(OutputStream out) {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  private BitSet rejected(RowSource source) {
    BitSet rows = new BitSet();
    parts.stream().filter(part -> part.source() == source).forEach(p -> rows.or(p.rejected()));
    return rows;
  }

  private static String numbered(String file, int number) {
    int name = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
    int dot = file.lastIndexOf('.') < name ? file.length() : file.lastIndexOf('.');
    return file.substring(0, dot) + "-" + number + file.substring(dot);
  }

  private record Reasons(String rules, String messages) {
    Reasons and(Reasons other) {
      return new Reasons(rules + "; " + other.rules, messages + " " + other.messages);
    }
  }

  private static Map<Integer, Reasons> reasons(RowSource source, Findings findings) {
    Map<Integer, Reasons> reasons = new HashMap<>();
    Consumer<Finding> collect =
        finding -> {
          Finding.Place place = finding.place();
          if (finding.severity() == Severity.ERROR
              && !finding.waived()
              && place.row() != null
              && source.file().equals(place.file())
              && Objects.equals(source.sheet(), place.sheet())) {
            reasons.merge(
                place.row(), new Reasons(finding.rule(), finding.message()), Reasons::and);
          }
        };
    findings.forEach(collect);
    return reasons;
  }

  /** The rows of a table that were turned back. */
  private record Rejected(RowSource source, Layouts.Recognised found, BitSet rows) {}

  private void write(Writer out, Rejected rejected, Map<Integer, Reasons> reasons)
      throws IOException {
    Layouts.Recognised found = rejected.found();
    Concealed concealed = new Concealed(found.layout(), found.headings(), people);
    int width = width(concealed);
    ICSVWriter csv = csv(out, rejected.source());
    rejected
        .source()
        .read(
            row -> {
              if (row.number() == found.headingRow()) {
                Row headings = concealed.headings(row.number());
                csv.writeNext(with(headings, width, RULE, REASON), false);
              } else if (row.number() > found.headingRow()) {
                Row whole = found.layout().whole(row);
                if (rejected.rows().get(row.number())) {
                  Reasons reason = reasons.getOrDefault(row.number(), new Reasons("", ""));
                  Row shown = concealed.row(whole);
                  csv.writeNext(with(shown, width, reason.rules(), reason.messages()), false);
                }
              }
              return true;
            });
    // The CSV writer keeps a failure of any row to itself until asked.
    if (csv.checkError()) {
      throw csv.getException();
    }
  }

  /** The columns without rule and reason, which rejects that came in again have already. */
  private static int width(Concealed concealed) {
    int width = concealed.width();
    List<String> headings = List.of(concealed.headings(0).cells());
    return width > 2 && headings.subList(width - 2, width).equals(List.of(RULE, REASON))
        ? width - 2
        : width;
  }

  /** CSV with the delimiter of the file the rows came from, which their sender's programs know. */
  private static ICSVWriter csv(Writer out, RowSource source) {
    String delimiter = source.delimiter();
    char separator = delimiter == null ? ',' : delimiter.charAt(0);
    return new CSVWriterBuilder(out).withSeparator(separator).withLineEnd("\n").build();
  }

  private static String[] with(Row row, int width, String rule, String message) {
    String[] cells = Arrays.copyOf(row.cells(), width + 2);
    for (int i = row.cells().length; i < width; i++) {
      cells[i] = "";
    }
    cells[width] = rule;
    cells[width + 1] = message;
    Arrays.setAll(cells, i -> FormulaGuard.guarded(cells[i]));
    return cells;
  }
}
