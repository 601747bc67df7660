package bg.karta.cli;

import bg.karta.kind.Licence;
import bg.karta.kind.Provider;
import bg.karta.licence.LicenceState;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.statistic.StatisticBook;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

  LicencesListCommand(Karta karta) {
    super(karta, "list");
    declare(status, provider, kind, municipality, within);
    declare(onDay, knownOn, terms, output);
  }

  @Override
  public Integer call() throws IOException {
    Lang lang = karta().messages().lang();
    @Nullable String days = Options.optional(within);
    Parameters parameters =
        terms
            .terms(karta())
            .parameters()
            .and("on", onDay.day(karta()).toString())
            .and("status", states())
            .and("provider", OptionValues.read(karta(), provider, Provider.class, "eik"))
            .and("kind", OptionValues.read(karta(), kind, Licence.class, "kind"))
            .and(
                "municipality",
                OptionValues.read(karta(), municipality, Provider.class, "municipality"))
            .and("ending_within", days == null ? null : DayCounts.parse(days));
    Table table =
        knownOn.read(
            karta(),
            database ->
                Objects.requireNonNull(StatisticBook.load().find("licences"))
                    .table(database, lang, parameters));
    output.print(karta(), table);
    return ExitCode.OK;
  }

  /** The states asked for as JSON, or null for all. */
  private @Nullable String states() {
    List<String> asked = new ArrayList<>();
    for (String name : Options.all(status)) {
      LicenceState found = LicenceState.find(name);
      if (found == null) {
        throw new Failure(
            Failure.Kind.USAGE,
            "failure.usage.state",
            name,
            String.join(", ", LicenceState.codes()));
      }
      asked.add(found.code());
    }
    return asked.isEmpty()
        ? null
        : asked.stream().map(code -> '"' + code + '"').collect(Collectors.joining(",", "[", "]"));
  }
}
