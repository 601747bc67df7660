package bg.karta.cli;

import bg.karta.finding.Report;
import bg.karta.output.Destination;
import bg.karta.output.FindingFormat;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that report findings. */
final class FindingOutput implements Subcommand.Group {
  private final OptionSpec format =
      Options.value(FindingFormat.class, "FORMAT", "findingFormat", "-f", "--format").build();
  private final OptionSpec outputs = Options.several("FILE", "findingOutput", "-o", "--output");

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
      FindingFormat byName = FindingFormat.ofFileName(file).orElse(FindingFormat.TABLE);
      write(karta, report, file, given == null ? byName : given);
    }
  }

  private static void write(Karta karta, Report report, String target, FindingFormat format)
      throws IOException {
    boolean screen = target.equals("-");
    Destination.of(target, karta.out())
        .write(out -> format.write(report, out, Terminal.style(karta, screen)));
  }
}
