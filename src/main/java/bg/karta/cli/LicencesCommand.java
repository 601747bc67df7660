package bg.karta.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code karta licences}: the commands about licences. */
@Command(name = "licences", subcommands = LicencesCheckCommand.class)
final class LicencesCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), karta.messages().get("usage.command.missing"));
  }

  Karta karta() {
    return karta;
  }
}
