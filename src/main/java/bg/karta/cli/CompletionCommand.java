package bg.karta.cli;

import bg.karta.text.Failure;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code karta completion}: the completion script of a shell. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "bash|zsh|fish", descriptionKey = "option.shell")
  private String shell = "";

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(script(shell, Karta.whole(karta.messages().lang())));
    spec.commandLine().getOut().flush();
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
