package bg.karta.cli.option;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.cli.session.Terminal;
import bg.karta.destination.Destination;
import bg.karta.destination.Outputs;
import bg.karta.output.Table;
import bg.karta.output.TableFormat;
import bg.karta.text.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that print a table. */
public final class TableOutput implements OptionGroup {
  private final OptionSpec format =
      Options.value(TableFormat.class, "FORMAT", "format", "-f", "--format").build();
  private final OptionSpec output =
      Options.file(FileUse.WRITTEN, "FILE", "output", "-o", "--output");
  private final OptionSpec force = Options.force();

  @Override
  public List<ArgSpec> arguments() {
    return List.of(format, output, force);
  }

  /** Prints a table where and how the user wants it. */
  public void print(Session session, Table table) throws IOException {
    write(session, table, target(), format());
  }

  /** The same of a table about people: a new file is for nobody's eyes but its owner's. */
  public void printToOwner(Session session, Table table) throws IOException {
    boolean screen = target().equals("-");
    requireText(session, target(), format(), format().isBinary());
    session
        .outputs()
        .toOwner(target(), session.out())
        .write(out -> write(session, table, format(), screen, out));
  }

  /** Where the user wants output in a format; what is not text does not go to a terminal. */
  Destination destination(Session session, Object format, boolean binary) {
    return destination(session, target(), format, binary);
  }

  private String target() {
    String file = output();
    return file == null ? "-" : file;
  }

  /** The format asked for, else that of the file's ending, else a table for people. */
  public TableFormat format() {
    TableFormat given = format.getValue();
    if (given != null) {
      return given;
    }
    String file = output();
    return file == null || file.equals("-")
        ? TableFormat.TABLE
        : TableFormat.ofFileName(file)
            .orElseThrow(
                () -> Outputs.unnamedFormat("failure.usage.ending", file, TableFormat.endings()));
  }

  /** Whether the user named a format. */
  public boolean isFormatGiven() {
    return format.getValue() != null;
  }

  /** The file named; null for the screen. */
  public @Nullable String output() {
    return Options.optional(output);
  }

  /** Writes a table to a file, or to the screen for {@code -}. */
  public static void write(Session session, Table table, String target, TableFormat format)
      throws IOException {
    boolean screen = target.equals("-");
    destination(session, target, format, format.isBinary())
        .write(out -> write(session, table, format, screen, out));
  }

  private static void write(
      Session session, Table table, TableFormat format, boolean screen, OutputStream out)
      throws IOException {
    Terminal.write(
        session,
        screen && format != TableFormat.TABLE,
        out,
        shown -> format.write(table, shown, Terminal.style(session, screen)));
  }

  private static Destination destination(
      Session session, String target, Object format, boolean binary) {
    requireText(session, target, format, binary);
    return session.outputs().to(target, session.out());
  }

  private static void requireText(Session session, String target, Object format, boolean binary) {
    if (target.equals("-") && binary && Terminal.isTerminal(session.environment())) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.binary", format);
    }
  }
}
