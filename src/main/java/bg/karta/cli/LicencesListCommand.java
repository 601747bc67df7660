package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DayCounts;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.option.TermOptions;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.kind.Licence;
import bg.karta.kind.Provider;
import bg.karta.licence.LicenceState;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.statistic.StatisticBook;
import bg.karta.text.Lang;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta licences list}: every licence with its state on a day. */
final class LicencesListCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final TermOptions terms = new TermOptions();
  private final TableOutput output = new TableOutput();

  private final OptionSpec status =
      OptionSpec.builder(Options.several(String.class, "STATE", "status", "-s", "--status"))
          .splitRegex(",")
          .completionCandidates(LicenceState.codes())
          .build();
  private final OptionSpec provider = Options.text("EIK", "provider", "-p", "--provider");
  private final OptionSpec kind = Options.text("KIND", "activity", "-k", "--kind");
  private final OptionSpec municipality =
      Options.text("MUNICIPALITY", "municipality", "-m", "--municipality");
  private final OptionSpec within = Options.text("DAYS", "endingWithin", "--ending-within");

  LicencesListCommand(Session session) {
    super(session, "list");
    declare(status, provider, kind, municipality, within);
    declare(onDay, knownOn, terms, output);
  }

  @Override
  public Integer call() throws IOException {
    Lang lang = session().messages().lang();
    @Nullable String days = Options.optional(within);
    Parameters parameters =
        terms
            .terms(session())
            .parameters()
            .and("on", onDay.day(session()).toString())
            .and("status", LicenceState.json(Options.all(status)))
            .and("provider", OptionValues.read(session(), provider, Provider.class, "eik"))
            .and("kind", OptionValues.read(session(), kind, Licence.class, "kind"))
            .and(
                "municipality",
                OptionValues.read(session(), municipality, Provider.class, "municipality"))
            .and("ending_within", days == null ? null : DayCounts.parse(days));
    Table table =
        knownOn.read(
            session(),
            onDay.day(session()),
            database ->
                Objects.requireNonNull(StatisticBook.load().find("licences"))
                    .table(database, lang, parameters));
    output.print(session(), table);
    return ExitCode.OK;
  }
}
