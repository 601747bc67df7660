package bg.karta.cli;

import bg.karta.demo.Demo;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta demo}: a synthetic national data set, always the same for the same seed. */
final class DemoCommand extends Subcommand {

  private final PositionalParamSpec folder = Options.parameter("DIR", "dir");
  private final OptionSpec rows = Options.value(Long.class, "N", "rows", "--rows").build();
  private final OptionSpec seed =
      Options.value(Long.class, "N", "seed", "--seed")
          .defaultValue(String.valueOf(Demo.DEFAULT_SEED))
          .build();

  DemoCommand(Karta karta) {
    super(karta, "demo");
    declare(folder, rows, seed);
  }

  @Override
  public Integer call() throws IOException {
    Path directory = Globals.path(Options.required(folder));
    Demo.write(directory, new Demo.Options(Options.required(seed, Long.class), rows.getValue()));
    karta().say("demo.done", directory);
    return ExitCode.OK;
  }
}
