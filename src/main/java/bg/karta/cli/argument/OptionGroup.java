package bg.karta.cli.argument;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/** Arguments that several commands share. */
public interface OptionGroup {
  /** The arguments to declare. */
  List<ArgSpec> arguments();
}
