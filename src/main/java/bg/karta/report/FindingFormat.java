package bg.karta.report;

import bg.karta.finding.Report;
import bg.karta.output.TableFormat;
import bg.karta.output.TableStyle;
import bg.karta.person.PersonalNumbers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format in which findings can be had: those of tables, and some of their own. */
public enum FindingFormat {
  /** Grouped by rule, for a terminal. */
  TABLE(new FindingText(), "txt"),
  /** The whole report with its summary. */
  JSON(new FindingJson(), "json"),
  NDJSON(new FindingTable(TableFormat.NDJSON), "ndjson", "jsonl"),
  CSV(new FindingTable(TableFormat.CSV), "csv"),
  TSV(new FindingTable(TableFormat.TSV), "tsv", "tab"),
  /** The workbook that was read, annotated. */
  XLSX(new FindingWorkbook(PersonalNumbers::mask), "xlsx"),
  MD(new FindingTable(TableFormat.MD), "md", "markdown"),
  /** One page with filters that needs no other file. */
  HTML(new FindingPage(), "html", "htm"),
  /** What code scanners say their results in. */
  SARIF(new FindingSarif(), "sarif", "sarif.json"),
  /** What CI servers show as tests. */
  JUNIT(new FindingJunit(), "xml"),
  /** What GitHub shows beside the lines of a change, read from a workflow's log. */
  GITHUB(new FindingAnnotations());

  /** Writes a report in one format. */
  interface Writer {
    void write(Report report, OutputStream out, TableStyle style) throws IOException;
  }

  private final Writer writer;
  private final List<String> endings;

  FindingFormat(Writer writer, String... endings) {
    this.writer = writer;
    this.endings = List.of(endings);
  }

  /** The format that a file's name asks for by its ending, the longest that fits. */
  public static Optional<FindingFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.fit(lower) > 0)
        .max(Comparator.comparingInt(format -> format.fit(lower)));
  }

  private int fit(String name) {
    return endings.stream()
        .filter(ending -> name.endsWith("." + ending))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** The headings of the findings as a table. */
  public static List<String> headings() {
    return FindingTable.NAMES;
  }

  /** The endings a format is recognised by, as a person may read them. */
  public static String endings() {
    return Arrays.stream(values())
        .flatMap(format -> format.endings.stream())
        .map(ending -> "." + ending)
        .collect(Collectors.joining(", "));
  }

  /** Writes the report and flushes the stream, which stays open. */
  public void write(Report report, OutputStream out, TableStyle style) throws IOException {
    writer.write(report, out, style);
    out.flush();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
