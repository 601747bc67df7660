package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.coverage.Explanation;
import bg.karta.coverage.ExplanationTable;
import bg.karta.coverage.KnownServices;
import bg.karta.kind.Consultation;
import bg.karta.output.Table;
import bg.karta.text.Messages;
import java.io.IOException;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta coverage explain}: a figure taken apart, down to the rows it was read from. */
final class CoverageExplainCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final DoubtOptions doubt = DoubtOptions.ofNeed();
  private final TableOutput output = new TableOutput();

  private final PositionalParamSpec territory = Options.parameter("TERRITORY", "explainTerritory");
  private final PositionalParamSpec service =
      Options.parameter(String.class, "SERVICE", "explainService").index("1").build();

  CoverageExplainCommand(Session session) {
    super(session, "explain");
    declare(territory, service);
    declare(doubt, onDay, knownOn, output);
  }

  @Override
  public Integer call() throws IOException {
    String where =
        OptionValues.read(session(), Options.required(territory), Consultation.class, "territory");
    Messages messages = session().messages();
    Table table =
        knownOn.read(
            session(),
            onDay.day(session()),
            database -> {
              String asked = KnownServices.code(database, Options.required(service));
              var question = new Explanation.Question(where, asked, onDay.day(session()));
              return new ExplanationTable(messages)
                  .of(
                      question,
                      Explanation.of(database, question, doubt.parameters(), messages.lang()));
            });
    output.print(session(), table);
    return ExitCode.OK;
  }
}
