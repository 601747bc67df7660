package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.text.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --top} of commands that rank. */
public final class TopRows implements OptionGroup {
  private final OptionSpec top = Options.value(Integer.class, "NUMBER", "top", "--top").build();

  @Override
  public List<ArgSpec> arguments() {
    return List.of(top);
  }

  /** How many rows to show, or null for all. */
  public @Nullable Integer rows() {
    @Nullable Integer rows = top.getValue();
    if (rows != null && rows < 1) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.top", rows);
    }
    return rows;
  }
}
