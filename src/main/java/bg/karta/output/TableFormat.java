package bg.karta.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format in which a table of figures can be had. */
public enum TableFormat {
  /** Aligned columns for a terminal. */
  TABLE(new TextTable(), "txt"),
  CSV(CsvTable.commas(), "csv"),
  TSV(CsvTable.tabs(), "tsv", "tab"),
  JSON(new JsonTable(), "json"),
  /** One JSON object a line. */
  NDJSON(new NdjsonTable(), "ndjson", "jsonl"),
  XLSX(new XlsxTable(), "xlsx"),
  /** A Markdown table. */
  MD(new MarkdownTable(), "md", "markdown"),
  /** One self-contained page. */
  HTML(new HtmlTable(), "html", "htm");

  private final TableWriter writer;
  private final List<String> extensions;

  TableFormat(TableWriter writer, String... extensions) {
    this.writer = writer;
    this.extensions = List.of(extensions);
  }

  /** Whether people read it, and no program takes it in: words then stand for codes. */
  public boolean isForPeople() {
    return this == TABLE || this == MD || this == HTML;
  }

  /** The format that a file's name asks for by its ending; empty if it is none of the known. */
  public static Optional<TableFormat> ofFileName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.indexOf('.') < 0
        ? Optional.empty()
        : Arrays.stream(values()).filter(f -> f.extensions.contains(ending)).findFirst();
  }

  /** The endings a format is recognised by, as a person may read them. */
  public static String endings() {
    return Arrays.stream(values())
        .flatMap(format -> format.extensions.stream())
        .map(ending -> "." + ending)
        .collect(Collectors.joining(", "));
  }

  /** The ending of this format's files, without the point. */
  public String extension() {
    return extensions.get(0);
  }

  /** Whether the format is not text, so that it should not be sent to a terminal. */
  public boolean isBinary() {
    return writer.isBinary();
  }

  /**
   * Writes the whole table and flushes the stream, which stays open.
   *
   * @throws IOException if it cannot all be written
   * @throws bg.karta.text.Failure if the table is too large for the format
   */
  public void write(Table table, OutputStream out, TableStyle style) throws IOException {
    writer.write(table, out, style);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
