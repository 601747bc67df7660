package bg.karta.output;

import bg.karta.finding.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A format in which findings can be had: those of tables, and some of their own. */
public enum FindingFormat {
  /** Grouped by rule, for a terminal. */
  TABLE(new FindingText()),
  /** The whole report with its summary. */
  JSON(new FindingJson()),
  NDJSON(new FindingTable(TableFormat.NDJSON)),
  CSV(new FindingTable(TableFormat.CSV)),
  TSV(new FindingTable(TableFormat.TSV)),
  /** The workbook that was read, annotated. */
  XLSX(new FindingWorkbook(UnaryOperator.identity())),
  MD(new FindingTable(TableFormat.MD)),
  HTML(new FindingTable(TableFormat.HTML));

  /** Writes a report in one format. */
  interface Writer {
    void write(Report report, OutputStream out, TableStyle style) throws IOException;
  }

  private final Writer writer;

  FindingFormat(Writer writer) {
    this.writer = writer;
  }

  /** The format that a file's name asks for by its ending. */
  public static Optional<FindingFormat> ofFileName(String name) {
    return TableFormat.ofFileName(name)
        .flatMap(
            table ->
                Arrays.stream(values())
                    .filter(format -> format.name().equals(table.name()))
                    .findFirst());
  }

  /** Writes the report and flushes the stream, which stays open. */
  public void write(Report report, OutputStream out, TableStyle style) throws IOException {
    writer.write(report, out, style);
    out.flush();
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
