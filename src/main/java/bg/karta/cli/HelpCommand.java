package bg.karta.cli;

import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code karta help}: the help of a command, or what the exit codes mean. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "option.topic")
  private List<String> topic = new ArrayList<>();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (topic.equals(List.of("exit-codes"))) {
      exitCodes(out);
      return ExitCode.OK;
    }
    CommandLine found = spec.commandLine().getParent();
    for (String name : topic) {
      CommandLine next = found.getSubcommands().get(name);
      if (next == null) {
        throw new Failure(Failure.Kind.USAGE, "failure.usage.topic", String.join(" ", topic));
      }
      found = next;
    }
    found.usage(out);
    return ExitCode.OK;
  }

  private void exitCodes(PrintWriter out) {
    Messages messages = karta.messages();
    for (int code : ExitCode.all()) {
      out.println("%4d  %s".formatted(code, messages.get("exit." + code)));
    }
  }
}
