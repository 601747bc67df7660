package bg.karta.cli;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What the launcher runs once after an installation, so that Java can keep the classes that short
 * commands load ready for the next start. It works on a register in memory and prints nowhere.
 */
final class Training {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--version"),
          List.of("--help"),
          List.of("--db", ":memory:", "status"),
          List.of("--db", ":memory:", "status", "--format", "json"),
          List.of("--db", ":memory:", "licences", "check"),
          List.of("--db", ":memory:", "coverage"),
          List.of("--db", ":memory:", "query", "SELECT 1"),
          List.of("rules"),
          List.of("kinds"));

  private Training() {}

  static int run(Clock clock) {
    for (List<String> command : COMMANDS) {
      Karta.run(
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream(),
          Map.of(),
          clock,
          command.toArray(String[]::new));
    }
    return ExitCode.OK;
  }
}
