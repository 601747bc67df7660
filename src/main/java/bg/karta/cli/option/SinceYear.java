package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.result.Parameters;
import bg.karta.text.Failure;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --since} of tables of years. */
public final class SinceYear implements OptionGroup {
  private static final int EARLIEST = 1900;

  private final OptionSpec since =
      Options.value(Integer.class, "YEAR", "sinceYear", "--since").build();

  @Override
  public List<ArgSpec> arguments() {
    return List.of(since);
  }

  /**
   * Adds the first year where one was given; else the statistic has its own.
   *
   * @throws Failure if it is none, or after the year of the day asked about
   */
  public Parameters with(Parameters parameters) {
    @Nullable Integer year = since.getValue();
    if (year == null) {
      return parameters;
    }
    String day = Objects.requireNonNull(parameters.value("on")).toString();
    int last = Integer.parseInt(day.substring(0, day.indexOf('-')));
    if (year < EARLIEST || year > last) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.since-year", year, EARLIEST, last);
    }
    return parameters.and("since", year);
  }
}
