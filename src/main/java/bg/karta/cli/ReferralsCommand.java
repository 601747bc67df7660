package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.option.ReferralTermOptions;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.option.TopRows;
import bg.karta.cli.option.WeightOptions;
import bg.karta.cli.session.Session;
import bg.karta.coverage.FreePlaces;
import bg.karta.coverage.KnownServices;
import bg.karta.kind.Referral;
import bg.karta.kind.StaffTraining;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.statistic.Statistic;
import bg.karta.statistic.StatisticBook;
import bg.karta.store.Database;
import java.io.IOException;
import java.util.Objects;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta referrals}: who waits, in what order, and where there is a free place. */
final class ReferralsCommand extends Subcommand {
  private static final String STATISTIC = "referrals";

  private final WeightOptions weights = new WeightOptions("referralWeight");
  private final ReferralTermOptions terms = new ReferralTermOptions();
  private final TopRows top = new TopRows();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec municipality =
      Options.text("MUNICIPALITY", "municipality", "-m", "--municipality");
  private final OptionSpec oblast = Options.text("OBLAST", "oblast", "--oblast");
  private final OptionSpec service = Options.text("SERVICE", "service", "-s", "--service");
  private final OptionSpec allot = Options.flag("allot", "--allot");
  private final OptionSpec overdue = Options.flag("overdue", "--overdue");

  ReferralsCommand(Session session) {
    super(session, "referrals");
    declare(municipality, oblast, service, overdue, allot);
    declare(top, weights, terms, output);
  }

  @Override
  public Integer call() throws IOException {
    String inMunicipality =
        OptionValues.read(session(), municipality, Referral.class, "municipality");
    String inOblast = OptionValues.read(session(), oblast, StaffTraining.class, "oblast");
    String named = Options.optional(service);
    return output.print(
        session(),
        STATISTIC,
        weights,
        (parameters, database) -> {
          Parameters onTerms = parameters.and(terms.parameters(session()));
          return onTerms
              .and("allotted", Options.given(allot) ? allotted(database, onTerms) : null)
              .and("municipality", inMunicipality)
              .and("oblast", inOblast)
              .and("service", named == null ? null : KnownServices.code(database, named))
              .and("overdue", Options.given(overdue))
              .and("top", top.rows());
        },
        Options.given(allot) ? session().messages().get("referrals.allotted") : null);
  }

  /** The services whose free places the people of the whole queue get, as a JSON array. */
  private String allotted(Database database, Parameters parameters) {
    Statistic referrals = Objects.requireNonNull(StatisticBook.load().find(STATISTIC));
    Table queue =
        referrals.table(
            database, session().messages().lang(), parameters, weights.of(session(), referrals));
    return FreePlaces.allotted(database, parameters, queue);
  }
}
