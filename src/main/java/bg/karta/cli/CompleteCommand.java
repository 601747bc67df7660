package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.complete.Candidate;
import bg.karta.cli.complete.Completion;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code karta complete -- WORDS}: what the last of some words may become, for the completion
 * scripts of shells: a candidate a line, behind a tab what it is, or {@code :files}.
 */
final class CompleteCommand extends Subcommand {
  private final PositionalParamSpec words =
      Options.parameters(String.class, "0..*", "WORD", "word").build();

  CompleteCommand(Session session) {
    super(session, "complete");
    declare(words);
    spec().usageMessage().hidden(true);
  }

  @Override
  boolean takesRegister() {
    return false;
  }

  @Override
  public Integer call() {
    List<String> typed = Options.all(words);
    CommandSpec whole = Karta.whole(session().messages().lang()).getCommandSpec();
    new Completion(session(), whole).of(typed).forEach(found -> out().println(line(found)));
    out().flush();
    return ExitCode.OK;
  }

  private static String line(Candidate candidate) {
    String says = candidate.says().lines().findFirst().orElse("");
    return says.isEmpty() ? candidate.text() : candidate.text() + "\t" + says;
  }
}
