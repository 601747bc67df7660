package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.kind.Casework;
import bg.karta.output.Table;
import bg.karta.person.PersonKey;
import bg.karta.person.PersonalNumbers;
import bg.karta.text.Failure;
import java.io.IOException;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta casework show}: what happened in one casework, or in all of one person. */
final class CaseworkShowCommand extends Subcommand {
  private final StatisticOutput output = new StatisticOutput();

  private final PositionalParamSpec subject = Options.parameter("CASEWORK|TOKEN", "casework");

  CaseworkShowCommand(Session session) {
    super(session, "show");
    declare(subject);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    String asked = Options.required(subject).strip();
    if (PersonalNumbers.isEgn(asked) || PersonalNumbers.isLnch(asked)) {
      throw new Failure(Failure.Category.USAGE, "failure.casework.number");
    }
    boolean person = PersonKey.isToken(asked);
    String value = person ? asked : OptionValues.read(session(), asked, Casework.class, "id");
    return output.print(
        session(),
        "casework-steps",
        (parameters, database) -> parameters.and(person ? "person" : "casework", value),
        table -> known(table, asked));
  }

  private static Table known(Table table, String asked) {
    if (!table.rows().iterator().hasNext()) {
      throw new Failure(Failure.Category.USAGE, "failure.casework.unknown", asked);
    }
    return table;
  }
}
