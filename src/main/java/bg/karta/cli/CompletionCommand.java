package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.text.Failure;
import bg.karta.text.Resource;
import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta completion}: the completion script of a shell. */
final class CompletionCommand extends Subcommand {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final PositionalParamSpec shell =
      Options.parameter(String.class, "bash|zsh|fish", "shell")
          .completionCandidates(SHELLS)
          .build();

  CompletionCommand(Session session) {
    super(session, "completion");
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
      throw new Failure(Failure.Category.USAGE, "failure.usage.shell", shell);
    }
    return Resource.text(CompletionCommand.class, "completion." + shell);
  }
}
