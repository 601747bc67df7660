package bg.karta.cli;

import bg.karta.text.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --top} of commands that rank. */
final class TopRows implements Subcommand.Group {
  private final OptionSpec top = Options.value(Integer.class, "NUMBER", "top", "--top").build();

  @Override
  public List<ArgSpec> arguments() {
    return List.of(top);
  }

  /** How many rows to show, or null for all. */
  @Nullable Integer rows() {
    @Nullable Integer rows = top.getValue();
    if (rows != null && rows < 1) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.top", rows);
    }
    return rows;
  }
}
