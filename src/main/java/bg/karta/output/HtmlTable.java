package bg.karta.output;

import bg.karta.result.ResultRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page that needs no other file: the table with its title, day and unit, and its notes. */
final class HtmlTable implements TableWriter {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 1rem/1.4 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
      div { overflow-x: auto; }
      table { border-collapse: collapse; }
      caption { text-align: left; padding-bottom: 0.75rem; }
      caption strong { display: block; font-size: 1.4rem; }
      th, td { border-bottom: 1px solid #8886; padding: 0.3rem 0.75rem; text-align: left; vertical-align: top; white-space: pre-line; }
      thead th { border-bottom: 2px solid; vertical-align: bottom; }
      th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
      ul { padding-left: 1.2rem; }
      @media print {
        :root { color-scheme: light; }
        body { font-size: 9pt; margin: 0; max-width: none; padding: 0; }
        div { overflow: visible; }
        tr { break-inside: avoid; }
      }
      """;

  @Override
  public void write(Table table, OutputStream out, TableStyle style) throws IOException {
    Writer writer = Utf8.writer(out);
    writeTop(writer, table, style);
    writer.write("<thead>\n<tr>");
    for (Column column : table.columns()) {
      writer.append("<th scope=\"col\"").append(numberClass(column)).append('>');
      writer.append(Markup.escape(column.label())).append("</th>");
    }
    writer.write("</tr>\n</thead>\n<tbody>\n");
    boolean rounded = false;
    for (ResultRow row : table.rows()) {
      rounded |= writeRow(writer, table.columns(), row.cells(), style);
    }
    writer.write("</tbody>\n</table>\n</div>\n");
    writeNotes(writer, table.shownNotes(rounded, style.messages()), style);
    writer.write("</body>\n</html>\n");
    writer.flush();
  }

  /** The page is written so that XML parsers can read it too, and may load or run nothing. */
  private static void writeTop(Writer writer, Table table, TableStyle style) throws IOException {
    String title = Markup.escape(table.title().isBlank() ? table.id() : table.title());
    writer
        .append("<!DOCTYPE html>\n<html lang=\"")
        .append(style.messages().lang().toString())
        .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
        .append("<meta name=\"generator\" content=\"karta\"/>\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        .append("<meta http-equiv=\"Content-Security-Policy\"")
        .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<div>\n<table>\n<caption><strong>")
        .append(title)
        .append("</strong>")
        .append(Markup.escape(Caption.of(table, style.messages())))
        .append("</caption>\n");
  }

  /** Writes a row, and says whether a figure in it is rounded. */
  private static boolean writeRow(
      Writer writer, List<Column> columns, List<@Nullable Object> cells, TableStyle style)
      throws IOException {
    boolean rounded = false;
    writer.write("<tr>");
    for (int i = 0; i < columns.size(); i++) {
      String text = Cell.display(cells.get(i), columns.get(i), style);
      rounded |= Cell.isRounded(cells.get(i), columns.get(i).type());
      writer.append("<td").append(numberClass(columns.get(i))).append('>');
      writer.append(Markup.escape(text)).append("</td>");
    }
    writer.write("</tr>\n");
    return rounded;
  }

  private static void writeNotes(Writer writer, List<String> notes, TableStyle style)
      throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    writer.append("<h2>").append(style.messages().get("output.notes")).append("</h2>\n<ul>\n");
    for (String note : notes) {
      writer.append("<li>").append(Markup.escape(note)).append("</li>\n");
    }
    writer.write("</ul>\n");
  }

  private static String numberClass(Column column) {
    return column.type().isNumber() ? " class=\"number\"" : "";
  }
}
