package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.money.YearsOnRecord;
import bg.karta.result.Parameters;
import bg.karta.store.Database;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that compare two years: which, and in what currency. */
public final class MoneyYears implements OptionGroup {
  private final OptionSpec from = Options.value(Integer.class, "YEAR", "from", "--from").build();
  private final OptionSpec to = Options.value(Integer.class, "YEAR", "to", "--to").build();

  @Override
  public List<ArgSpec> arguments() {
    return List.of(from, to);
  }

  /** The years on record that were asked for. */
  public YearsOnRecord.Pair years(Parameters parameters, Database database) {
    return YearsOnRecord.of(database).pair(from.getValue(), to.getValue(), day(parameters));
  }

  /** The day that the parameters of a statistic ask about. */
  public static LocalDate day(Parameters parameters) {
    return LocalDate.parse(String.valueOf(parameters.value("on")));
  }
}
