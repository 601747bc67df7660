package bg.karta.cli;

import bg.karta.cli.argument.FileUse;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Session;
import bg.karta.demo.Demo;
import bg.karta.demo.DemoSetting;
import bg.karta.destination.Outputs;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta demo}: a synthetic national data set, always the same for the same seed. */
final class DemoCommand extends Subcommand {

  private final PositionalParamSpec folder =
      Options.parameter(Path.class, "DIR", "dir").userObject(FileUse.WRITTEN).build();
  private final OptionSpec force = Options.force();
  private final OptionSpec rows = Options.value(Long.class, "N", "rows", "--rows").build();
  private final OptionSpec seed =
      Options.value(Long.class, "N", "seed", "--seed")
          .defaultValue(String.valueOf(Demo.DEFAULT_SEED))
          .build();

  DemoCommand(Session session) {
    super(session, "demo");
    declare(folder, rows, seed, force);
  }

  @Override
  boolean takesRegister() {
    return false;
  }

  @Override
  public Integer call() throws IOException {
    Path directory = Globals.path(Options.required(folder));
    DemoSetting options = new DemoSetting(Options.required(seed, Long.class), rows.getValue());
    Outputs outputs = session().outputs();
    for (String name : Demo.files()) {
      outputs.plan("DIR", directory.resolve(name), Demo::isOwn);
    }
    outputs.fill(directory, Demo.files(), made -> Demo.write(made, options));
    session().say("demo.done", directory);
    return ExitCode.OK;
  }
}
