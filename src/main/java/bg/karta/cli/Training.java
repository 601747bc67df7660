package bg.karta.cli;

import bg.karta.cli.session.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What the launcher runs once after an installation, so that Java can keep the classes that short
 * commands load ready for the next start; {@code src/build.md} tells what that saves. It works on a
 * register of its own and prints nowhere.
 */
final class Training {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("init"),
          List.of("--version"),
          List.of("--help"),
          List.of("status"),
          List.of("status", "--format", "json"),
          List.of("licences", "check"),
          List.of("coverage"),
          List.of("query", "VALUES (1)"),
          List.of("rules"),
          List.of("kinds"));

  private Training() {}

  static int run(Clock clock) {
    try {
      Path folder = Files.createTempDirectory("karta-training");
      Path register = folder.resolve("karta.db");
      COMMANDS.forEach(command -> run(register, clock, command));
      Files.delete(register);
      Files.delete(folder);
      return ExitCode.OK;
    } catch (IOException e) {
      return ExitCode.INPUT;
    }
  }

  private static void run(Path register, Clock clock, List<String> command) {
    Karta.run(
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Map.of("KARTA_DB", register.toString()),
        clock,
        command.toArray(String[]::new));
  }
}
