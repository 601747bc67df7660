package bg.karta.report;

import bg.karta.finding.Finding;
import bg.karta.finding.Report;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.output.TableFormat;
import bg.karta.output.TableStyle;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Findings as a table, in any of its formats. */
final class FindingTable implements FindingFormat.Writer {
  /** The names of the columns. */
  static final List<String> NAMES =
      List.of(
          "severity",
          "rule",
          "file",
          "sheet",
          "row",
          "cell",
          "field",
          "value",
          "key",
          "message",
          "fingerprint",
          "waived",
          "baseline");

  private final TableFormat format;

  FindingTable(TableFormat format) {
    this.format = format;
  }

  @Override
  public void write(Report report, OutputStream out, TableStyle style) throws IOException {
    Messages messages = style.messages();
    List<Column> columns = columns(messages);
    ResultColumns names = Table.columnsOf(columns);
    Table table =
        new Table(
            "findings",
            messages.get("findings.title"),
            report.on(),
            null,
            columns,
            () -> rows(names, report.findingsShown().iterator()),
            List.of());
    format.write(table, out, style);
  }

  private static List<Column> columns(Messages messages) {
    List<Column> columns = new ArrayList<>();
    for (String name : NAMES) {
      columns.add(new Column(name, messages.get("findings.column." + name), type(name)));
    }
    return columns;
  }

  private static Column.Type type(String column) {
    return switch (column) {
      case "row" -> Column.Type.INTEGER;
      case "waived" -> Column.Type.BOOLEAN;
      default -> Column.Type.TEXT;
    };
  }

  /** The rows one by one, as there may be more findings than memory holds. */
  private static Iterator<ResultRow> rows(ResultColumns columns, Iterator<Finding> findings) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return findings.hasNext();
      }

      @Override
      public ResultRow next() {
        return row(columns, findings.next());
      }
    };
  }

  private static ResultRow row(ResultColumns columns, Finding finding) {
    Finding.Place place = finding.place();
    return ResultRow.of(
        columns,
        finding.severity().toString(),
        finding.rule(),
        place.file(),
        place.sheet(),
        place.row(),
        place.cell(),
        finding.field(),
        finding.value(),
        finding.key(),
        finding.message(),
        finding.fingerprint(),
        finding.waived(),
        finding.standing() == null ? null : finding.standing().toString());
  }
}
