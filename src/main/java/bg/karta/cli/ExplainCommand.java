package bg.karta.cli;

import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code karta explain}: everything about one rule. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RULE", descriptionKey = "option.rule")
  private String id = "";

  @Override
  public Integer call() {
    Messages messages = karta.messages();
    RuleList.Entry found =
        RuleList.all().stream()
            .filter(entry -> entry.rule().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Failure(Failure.Kind.USAGE, "failure.usage.rule", id));
    PrintWriter out = spec.commandLine().getOut();
    out.println(found.rule().id());
    out.println();
    out.println(found.rule().text(messages.lang()));
    out.println();
    out.println(messages.get("explain.severity", found.rule().severity()));
    if (found.kind() != null) {
      out.println(messages.get("explain.kind", found.kind()));
    }
    if (found.legalBasis() != null) {
      out.println(messages.get("explain.legal", found.legalBasis()));
    }
    if (found.sql() != null) {
      out.println();
      out.println(messages.get("explain.sql"));
      found.sql().lines().forEach(line -> out.println("  " + line));
    }
    return ExitCode.OK;
  }
}
