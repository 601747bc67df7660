package bg.karta.cli;

import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta help}: the help of a command, or what the exit codes mean. */
final class HelpCommand extends Subcommand {

  private final PositionalParamSpec topics =
      Options.parameters(String.class, "0..*", "COMMAND", "topic").build();

  HelpCommand(Karta karta) {
    super(karta, "help");
    declare(topics);
  }

  @Override
  boolean takesRegister() {
    return false;
  }

  @Override
  public Integer call() {
    PrintWriter out = out();
    List<String> topic = Options.all(topics);
    if (topic.equals(List.of("exit-codes"))) {
      exitCodes(out);
      return ExitCode.OK;
    }
    CommandLine found = spec().commandLine().getParent();
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
    Messages messages = karta().messages();
    for (int code : ExitCode.all()) {
      out.println("%4d  %s".formatted(code, messages.get("exit." + code)));
    }
  }
}
