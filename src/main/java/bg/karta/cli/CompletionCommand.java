package bg.karta.cli;

import bg.karta.text.Failure;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta completion}: the completion script of a shell. */
final class CompletionCommand extends Subcommand {

  private final PositionalParamSpec shell =
      Options.parameter(String.class, "bash|zsh|fish", "shell")
          .completionCandidates(List.of("bash", "zsh", "fish"))
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
