package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.statistic.QueryTable;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta query}: asks the register in SQL; it is opened for reading alone. */
final class QueryCommand extends Subcommand {
  private final TableOutput output = new TableOutput();

  private final PositionalParamSpec sql = Options.parameter("SQL", "sql");
  private final OptionSpec timeout =
      Options.value(Integer.class, "SECONDS", "queryTimeout", "--timeout").build();
  private final OptionSpec rows =
      Options.value(Integer.class, "NUMBER", "queryRows", "--rows").build();

  QueryCommand(Session session) {
    super(session, "query");
    declare(sql);
    declare(timeout, rows);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    String text = Options.required(sql);
    @Nullable Integer first = atLeastOne(rows);
    try (QueryTable asked = Registers.read(session(), database -> asked(database, text, first))) {
      output.print(session(), asked.table());
      if (asked.cut()) {
        session().say("query.cut", String.valueOf(first));
      }
    }
    return ExitCode.OK;
  }

  private QueryTable asked(Database database, String text, @Nullable Integer first) {
    return QueryTable.asked(
        database, text, "query", session().messages(), first, limits(), session().room());
  }

  private Limits limits() {
    @Nullable Integer seconds = atLeastOne(timeout);
    Limits limits = session().limits();
    return seconds == null ? limits : limits.with(Limit.QUERY_SECONDS, seconds);
  }

  private static @Nullable Integer atLeastOne(OptionSpec option) {
    @Nullable Integer number = option.getValue();
    if (number != null && number < 1) {
      throw new Failure(
          Failure.Category.USAGE, "failure.usage.at-least-one", option.longestName(), number);
    }
    return number;
  }
}
