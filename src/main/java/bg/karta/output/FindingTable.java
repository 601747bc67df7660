package bg.karta.output;

import bg.karta.finding.Finding;
import bg.karta.finding.Report;
import bg.karta.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings as a table, in any of its formats. */
final class FindingTable implements FindingFormat.Writer {
  private final TableFormat format;

  FindingTable(TableFormat format) {
    this.format = format;
  }

  @Override
  public void write(Report report, OutputStream out, TableStyle style) throws IOException {
    Messages messages = style.messages();
    List<@Nullable Object[]> rows = new ArrayList<>();
    report.findings().forEach(finding -> rows.add(row(finding)));
    Table table =
        new Table(
            "findings",
            messages.get("findings.title"),
            report.on(),
            null,
            columns(messages),
            rows,
            List.of());
    format.write(table, out, style);
  }

  private static List<Column> columns(Messages messages) {
    List<Column> columns = new ArrayList<>();
    for (String name :
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
            "fingerprint")) {
      Column.Type type = name.equals("row") ? Column.Type.INTEGER : Column.Type.TEXT;
      columns.add(new Column(name, messages.get("findings.column." + name), type));
    }
    return columns;
  }

  private static @Nullable Object[] row(Finding finding) {
    Finding.Place place = finding.place();
    return new @Nullable Object[] {
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
      finding.fingerprint()
    };
  }
}
