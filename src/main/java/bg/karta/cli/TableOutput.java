package bg.karta.cli;

import bg.karta.output.Destination;
import bg.karta.output.Table;
import bg.karta.output.TableFormat;
import bg.karta.text.Failure;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that print a table. */
final class TableOutput implements Subcommand.Group {
  private final OptionSpec format =
      Options.value(TableFormat.class, "FORMAT", "format", "-f", "--format").build();
  private final OptionSpec output = Options.file("FILE", "output", "-o", "--output");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(format, output);
  }

  /** Prints a table where and how the user wants it. */
  void print(Karta karta, Table table) throws IOException {
    String file = output();
    write(karta, table, file == null ? "-" : file, format());
  }

  /** The format asked for, else that of the file's ending, else a table for people. */
  TableFormat format() {
    TableFormat given = format.getValue();
    if (given != null) {
      return given;
    }
    String file = output();
    return file == null || file.equals("-")
        ? TableFormat.TABLE
        : TableFormat.ofFileName(file)
            .orElseThrow(
                () ->
                    new Failure(
                        Failure.Kind.USAGE, "failure.usage.ending", file, TableFormat.endings()));
  }

  boolean isFormatGiven() {
    return format.getValue() != null;
  }

  @Nullable String output() {
    return Options.optional(output);
  }

  static void write(Karta karta, Table table, String target, TableFormat format)
      throws IOException {
    boolean screen = target.equals("-");
    if (screen && format.isBinary() && Terminal.isTerminal(karta.environment())) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.binary", format);
    }
    Destination.of(target, karta.out())
        .write(out -> format.write(table, out, Terminal.style(karta, screen)));
  }
}
