package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.SinceYear;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.result.Parameters;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command that prints one statistic whose rows are of what {@code --by} says, of years from
 * {@code --since} on where the statistic tells of years.
 */
final class GroupedCommand extends Subcommand {
  private final String statistic;
  private final OptionSpec by;
  private final @Nullable SinceYear since;
  private final @Nullable DoubtOptions doubt;
  private final StatisticOutput output = new StatisticOutput();

  /**
   * A command of a name.
   *
   * @param statistic the statistic it prints
   * @param by the option {@code --by}
   * @param since the option {@code --since}, or null
   * @param doubt the options of figures that reports may make unsure, or null
   */
  GroupedCommand(
      Session session,
      String name,
      String statistic,
      OptionSpec by,
      @Nullable SinceYear since,
      @Nullable DoubtOptions doubt) {
    super(session, name);
    this.statistic = statistic;
    this.by = by;
    this.since = since;
    this.doubt = doubt;
    declare(by);
    List<ArgSpec> years = since == null ? List.of() : since.arguments();
    declare(years.toArray(ArgSpec[]::new));
    List<ArgSpec> unsure = doubt == null ? List.of() : doubt.arguments();
    declare(unsure.toArray(ArgSpec[]::new));
    declare(output);
  }

  /** The option {@code --by} with one of some values. */
  static OptionSpec by(Class<?> values, String key, String usual) {
    return Options.value(values, "WHAT", key, "--by").defaultValue(usual).build();
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        session(),
        statistic,
        (parameters, database) -> {
          Parameters all = doubt == null ? parameters : parameters.and(doubt.parameters());
          Parameters grouped = all.and("by", Options.required(by));
          return since == null ? grouped : since.with(grouped);
        });
  }
}
