package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --by} of commands about casework: which groups are told apart. */
public final class CaseworkGroups implements OptionGroup {
  private final OptionSpec by =
      Options.value(By.class, "GROUP", "caseworkBy", "--by").defaultValue("all").build();

  /** What caseworks are told apart by. */
  enum By {
    ALL,
    YEAR,
    CENTRE,
    OBLAST,
    BARRIER,
    AGE,
    YOUNG,
    SEX,
    LONG_TERM;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(by);
  }

  /** The groups as statistics name them. */
  public String by() {
    return Options.required(by);
  }
}
