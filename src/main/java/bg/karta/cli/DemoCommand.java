package bg.karta.cli;

import bg.karta.demo.Demo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code karta demo}: a synthetic national data set, always the same for the same seed. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;

  @Parameters(paramLabel = "DIR", descriptionKey = "option.dir")
  private Path directory = Path.of("");

  @Option(names = "--rows", paramLabel = "N", descriptionKey = "option.rows")
  private @Nullable Long rows;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
  private long seed = Demo.DEFAULT_SEED;

  @Override
  public Integer call() throws IOException {
    Demo.write(directory, new Demo.Options(seed, rows));
    karta.say("demo.done", directory);
    return ExitCode.OK;
  }
}
