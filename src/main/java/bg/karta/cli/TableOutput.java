package bg.karta.cli;

import bg.karta.output.Destination;
import bg.karta.output.Table;
import bg.karta.output.TableFormat;
import bg.karta.output.TableStyle;
import bg.karta.text.Failure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that print a table. */
final class TableOutput {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "option.format")
  private @Nullable TableFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "option.output")
  private @Nullable String output;

  /** Prints a table where and how the user wants it. */
  void print(Karta karta, Table table) throws IOException {
    write(karta, table, output == null ? "-" : output, format());
  }

  /** The format asked for, else that of the file's ending, else a table for people. */
  TableFormat format() {
    if (format != null) {
      return format;
    }
    return output == null
        ? TableFormat.TABLE
        : TableFormat.ofFileName(output).orElse(TableFormat.TABLE);
  }

  boolean isFormatGiven() {
    return format != null;
  }

  @Nullable String output() {
    return output;
  }

  static void write(Karta karta, Table table, String target, TableFormat format)
      throws IOException {
    if (target.equals("-") && format.isBinary() && Terminal.isTerminal(karta.environment())) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.binary", format);
    }
    boolean screen = target.equals("-");
    TableStyle style =
        new TableStyle(
            screen && karta.coloured(),
            screen ? Terminal.width(karta.environment()) : 0,
            karta.messages());
    Destination.of(target, karta.out()).write(out -> format.write(table, out, style));
  }
}
