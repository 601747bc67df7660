package bg.karta.cli;

import bg.karta.finding.Report;
import bg.karta.output.Destination;
import bg.karta.output.FindingFormat;
import bg.karta.output.TableStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that report findings. */
final class FindingOutput {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "option.findingFormat")
  private @Nullable FindingFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "option.findingOutput")
  private List<String> outputs = new ArrayList<>();

  /** Prints the report, and writes it to every file asked for. */
  void print(Karta karta, Report report) throws IOException {
    if (outputs.isEmpty()) {
      write(karta, report, "-", format == null ? FindingFormat.TABLE : format);
    }
    for (String output : outputs) {
      FindingFormat byName = FindingFormat.ofFileName(output).orElse(FindingFormat.TABLE);
      write(karta, report, output, format == null ? byName : format);
    }
  }

  private static void write(Karta karta, Report report, String target, FindingFormat format)
      throws IOException {
    boolean screen = target.equals("-");
    TableStyle style =
        new TableStyle(
            screen && karta.coloured(),
            screen ? Terminal.width(karta.environment()) : 0,
            karta.messages());
    Destination.of(target, karta.out()).write(out -> format.write(report, out, style));
  }
}
