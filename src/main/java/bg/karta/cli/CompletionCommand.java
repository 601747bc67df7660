package bg.karta.cli;

import bg.karta.text.Failure;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta completion}: the completion script of a shell. */
final class CompletionCommand extends Subcommand {

  private final PositionalParamSpec shell = Options.parameter("bash|zsh|fish", "shell");

  CompletionCommand(Karta karta) {
    super(karta, "completion");
    declare(shell);
  }

  @Override
  public Integer call() {
    out().print(script(Options.required(shell), Karta.whole(karta().messages().lang())));
    out().flush();
    return ExitCode.OK;
  }

  /** The script for a shell; zsh reads bash's through its own emulation. */
  static String script(String shell, CommandLine whole) {
    return switch (shell) {
      case "bash", "zsh" -> AutoComplete.bash("karta", whole);
      case "fish" -> FishCompletion.of(whole);
      default -> throw new Failure(Failure.Kind.USAGE, "failure.usage.shell", shell);
    };
  }
}
