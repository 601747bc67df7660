package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The option {@code --per} of commands with rows of types of service and of kinds of activity,
 * which do not add up: each service is in its type and in each of its kinds.
 */
public final class RowsPer implements OptionGroup {
  private final OptionSpec per = Options.value(Per.class, "WHAT", "rowsPer", "--per").build();

  /** What a row is of. */
  private enum Per {
    TYPE,
    KIND;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(per);
  }

  /** What the rows asked for are of, or null for all. */
  public @Nullable String rows() {
    return Options.optional(per);
  }
}
