package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.kind.Licence;
import java.io.IOException;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta coverage need}: the need counted from people beside that of norms and plans. */
final class CoverageNeedCommand extends Subcommand {
  private final DoubtOptions doubt = DoubtOptions.ofNeed();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec by =
      Options.value(CoverageOptions.By.class, "LEVEL", "byOblast", "--by")
          .defaultValue("oblast")
          .build();
  private final OptionSpec kind = Options.text("KIND", "activity", "-k", "--kind");

  CoverageNeedCommand(Session session) {
    super(session, "need");
    declare(by, kind);
    declare(doubt, output);
  }

  @Override
  public Integer call() throws IOException {
    String activity = OptionValues.read(session(), kind, Licence.class, "kind");
    String level = Options.required(by);
    return output.print(
        session(),
        "need-assessed",
        (parameters, database) ->
            parameters.and(doubt.parameters()).and("by", level).and("kind", activity));
  }
}
