package bg.karta.cli;

import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.io.PrintWriter;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta explain}: everything about one rule. */
final class ExplainCommand extends Subcommand {

  private final PositionalParamSpec rule = Options.parameter("RULE", "rule");

  ExplainCommand(Karta karta) {
    super(karta, "explain");
    declare(rule);
  }

  @Override
  public Integer call() {
    String id = Options.required(rule);
    Messages messages = karta().messages();
    RuleList.Entry found =
        RuleList.all().stream()
            .filter(entry -> entry.rule().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Failure(Failure.Kind.USAGE, "failure.usage.rule", id));
    PrintWriter out = out();
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
