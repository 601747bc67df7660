package bg.karta.cli;

import bg.karta.money.YearsOnRecord;
import bg.karta.store.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that compare two years: which, and in what currency. */
final class MoneyYears implements Subcommand.Group {
  private final OptionSpec from = Options.value(Integer.class, "YEAR", "from", "--from").build();
  private final OptionSpec to = Options.value(Integer.class, "YEAR", "to", "--to").build();

  @Override
  public List<ArgSpec> arguments() {
    return List.of(from, to);
  }

  /** Puts the years on record that were asked for as parameters; gives the later one. */
  int into(Map<String, @Nullable Object> parameters, Database database) {
    YearsOnRecord.Pair pair =
        YearsOnRecord.of(database).pair(from.getValue(), to.getValue(), day(parameters));
    parameters.put("from", pair.before());
    parameters.put("to", pair.after());
    return pair.after();
  }

  /** The day that the parameters of a statistic ask about. */
  static LocalDate day(Map<String, @Nullable Object> parameters) {
    return LocalDate.parse(String.valueOf(parameters.get("on")));
  }
}
