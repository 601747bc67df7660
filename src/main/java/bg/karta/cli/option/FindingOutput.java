package bg.karta.cli.option;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.cli.session.Terminal;
import bg.karta.destination.Outputs;
import bg.karta.finding.Report;
import bg.karta.report.FindingFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that report findings. */
public final class FindingOutput implements OptionGroup {
  private final OptionSpec format =
      Options.value(FindingFormat.class, "FORMAT", "findingFormat", "-f", "--format").build();
  private final OptionSpec outputs =
      OptionSpec.builder(Options.several(Path.class, "FILE", "findingOutput", "-o", "--output"))
          .userObject(FileUse.WRITTEN)
          .build();
  private final OptionSpec force = Options.force();

  @Override
  public List<ArgSpec> arguments() {
    return List.of(format, outputs, force);
  }

  /**
   * Makes sure that every file asked for names a format and can be written: to be called before
   * anything is read or written, so that an import is not done and then found to have nowhere to
   * report.
   */
  public void verify(Session session) {
    targets().forEach(this::format);
    targets().forEach(session.outputs()::requirePlace);
    targets().forEach(target -> session.outputs().requireOwn(target, FindingFormat.headings()));
  }

  /** Prints the report, and writes it to every file asked for. */
  public void print(Session session, Report report) throws IOException {
    for (String target : targets()) {
      write(session, report, target, format(target));
    }
  }

  private List<String> targets() {
    List<String> targets = Options.all(outputs);
    return targets.isEmpty() ? List.of("-") : targets;
  }

  /**
   * The format of one output. The one asked for holds for a single output; of several it is that of
   * the screen, and files follow their endings.
   */
  private FindingFormat format(String target) {
    @Nullable FindingFormat given = format.getValue();
    boolean own = targets().size() > 1 && FindingFormat.ofFileName(target).isPresent();
    return given == null || own ? byName(target) : given;
  }

  private static FindingFormat byName(String target) {
    return target.equals("-")
        ? FindingFormat.TABLE
        : FindingFormat.ofFileName(target)
            .orElseThrow(
                () ->
                    Outputs.unnamedFormat("failure.usage.ending", target, FindingFormat.endings()));
  }

  private static void write(Session session, Report report, String target, FindingFormat format)
      throws IOException {
    boolean screen = target.equals("-");
    session
        .outputs()
        .to(target, session.out())
        .write(
            out ->
                Terminal.write(
                    session,
                    screen && format != FindingFormat.TABLE,
                    out,
                    shown -> format.write(report, shown, Terminal.style(session, screen))));
  }
}
