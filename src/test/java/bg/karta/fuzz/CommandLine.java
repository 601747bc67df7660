package bg.karta.fuzz;

import bg.karta.KartaRun;
import java.util.Map;

/** A whole run over an input: what only shows when the parts work together. */
final class CommandLine {
  private static final int LAST_OF_INPUT = 3;

  private CommandLine() {}

  static void run(String... arguments) {
    KartaRun run = KartaRun.of(Map.of("KARTA_LANG", "en"), arguments);
    if (run.code() < 0 || run.code() > LAST_OF_INPUT || run.err().contains("Exception")) {
      throw new AssertionError("exit code " + run.code() + ": " + run.err());
    }
  }
}
