package bg.karta.output;

import bg.karta.result.ResultRow;
import bg.karta.text.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/** A table as GitHub's Markdown has it, under its title and above its notes. */
final class MarkdownTable implements TableWriter {
  /** Signs that would format the text around them, begin a tag or end the cell. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&~|]");

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  @Override
  public void write(Table table, OutputStream out, TableStyle style) throws IOException {
    Writer writer = Utf8.writer(out);
    writeTop(writer, table, style);
    List<Column> columns = table.columns();
    writeRow(writer, columns.stream().map(c -> escape(c.label())).toList());
    writeRow(writer, columns.stream().map(c -> c.type().isNumber() ? "---:" : "---").toList());
    boolean rounded = false;
    for (ResultRow row : table.rows()) {
      writer.write('|');
      for (int i = 0; i < columns.size(); i++) {
        String text = Cell.display(row.cells().get(i), columns.get(i), style);
        rounded |= Cell.isRounded(row.cells().get(i), columns.get(i).type());
        writer.append(' ').append(escape(text)).append(" |");
      }
      writer.write('\n');
    }
    writeNotes(writer, table.shownNotes(rounded, style.messages()));
    writer.flush();
  }

  private static void writeTop(Writer writer, Table table, TableStyle style) throws IOException {
    if (!table.title().isBlank()) {
      writer.append("## ").append(escape(table.title())).append("\n\n");
    }
    String caption = Caption.of(table, style.messages());
    if (!caption.isEmpty()) {
      writer.append(escape(caption)).append("\n\n");
    }
  }

  private static void writeRow(Writer writer, List<String> cells) throws IOException {
    writer.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static void writeNotes(Writer writer, List<String> notes) throws IOException {
    if (!notes.isEmpty()) {
      writer.write('\n');
    }
    for (String note : notes) {
      writer.append("- ").append(escape(note)).append('\n');
    }
  }

  private static String escape(String text) {
    // Line breaks first, as one of them is itself escaped otherwise; their tag comes last.
    String[] lines = LINE_BREAK.split(text, -1);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = MARKUP.matcher(Visible.line(lines[i])).replaceAll("\\\\$0");
    }
    return String.join("<br>", lines);
  }
}
