package bg.karta.cli;

import bg.karta.text.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta completion}: the completion script of a shell. */
final class CompletionCommand extends Subcommand {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final PositionalParamSpec shell =
      Options.parameter(String.class, "bash|zsh|fish", "shell")
          .completionCandidates(SHELLS)
          .build();

  CompletionCommand(Karta karta) {
    super(karta, "completion");
    declare(shell);
  }

  @Override
  boolean takesRegister() {
    return false;
  }

  @Override
  public Integer call() {
    out().print(script(Options.required(shell)));
    out().flush();
    return ExitCode.OK;
  }

  /** The script for a shell. It asks karta for candidates, so no command or rule changes it. */
  static String script(String shell) {
    if (!SHELLS.contains(shell)) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.shell", shell);
    }
    String name = "completion." + shell;
    try (InputStream in =
        Objects.requireNonNull(CompletionCommand.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
