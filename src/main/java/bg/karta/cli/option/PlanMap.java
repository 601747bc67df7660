package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.plan.PlanVersion;
import bg.karta.store.Database;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --map} of commands that ask about one version of the National Map. */
public final class PlanMap implements OptionGroup {
  private final OptionSpec map = Options.text("VERSION", "map", "--map");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(map);
  }

  /** The version, or null for the one last worked on. */
  public @Nullable String version(Database database) {
    return PlanVersion.map(database, Options.optional(map));
  }
}
