package bg.karta.cli;

import bg.karta.finding.Report;
import bg.karta.output.Destination;
import bg.karta.output.FindingFormat;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that report findings. */
final class FindingOutput implements Subcommand.Group {
  private final OptionSpec format =
      Options.value(FindingFormat.class, "FORMAT", "findingFormat", "-f", "--format").build();
  private final OptionSpec outputs =
      Options.several(Path.class, "FILE", "findingOutput", "-o", "--output");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(format, outputs);
  }

  /** Prints the report, and writes it to every file asked for. */
  void print(Karta karta, Report report) throws IOException {
    @Nullable FindingFormat given = format.getValue();
    List<String> files = Options.all(outputs);
    if (files.isEmpty()) {
      write(karta, report, "-", given == null ? FindingFormat.TABLE : given);
    }
    for (String file : files) {
      write(karta, report, file, given == null ? byName(file) : given);
    }
  }

  private static FindingFormat byName(String file) {
    return file.equals("-")
        ? FindingFormat.TABLE
        : FindingFormat.ofFileName(file)
            .orElseThrow(
                () ->
                    new Failure(
                        Failure.Kind.USAGE, "failure.usage.ending", file, FindingFormat.endings()));
  }

  private static void write(Karta karta, Report report, String target, FindingFormat format)
      throws IOException {
    boolean screen = target.equals("-");
    Destination.of(target, karta.out())
        .write(out -> format.write(report, out, Terminal.style(karta, screen)));
  }
}
