package bg.karta.cli;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root command. */
@Command(name = "karta", mixinStandardHelpOptions = true, version = "karta 0.1.0")
public final class Karta implements Runnable {
  /** Runs one command line and returns its exit code. */
  public static int run(
      PrintWriter out, PrintWriter err, Map<String, String> environment, String... args) {
    return new CommandLine(new Karta()).setOut(out).setErr(err).execute(args);
  }

  @Override
  public void run() {}
}
