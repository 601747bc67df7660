package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.result.Parameters;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The terms of a referral as the configuration file ({@code referral-term.NAME}) and the user have
 * them: within how many days of the request it is decided (20: чл. 73, ал. 2 ЗСУ), and whether a
 * term that ends on a day off runs on to the next working day.
 */
public final class ReferralTermOptions implements OptionGroup {
  private static final String PREFIX = "referral-term.";
  private static final String NAMES = "decision-days, rolling";
  private static final int DECISION_DAYS = 20;

  private final OptionSpec terms =
      Options.pairs(String.class, "NAME=VALUE", "referralTerm", "--term");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(terms);
  }

  /**
   * The terms that hold, as parameters of a query.
   *
   * @throws bg.karta.text.Failure for a term there is not, or a value it cannot have
   */
  public Parameters parameters(Session session) {
    return parameters(session, GivenTerm.all(session, PREFIX, terms));
  }

  /** The terms as the configuration file has them, as parameters of a query. */
  public static Parameters configured(Session session) {
    return parameters(session, GivenTerm.configured(session, PREFIX));
  }

  private static Parameters parameters(Session session, List<GivenTerm> given) {
    Parameters parameters = Parameters.of("decision_days", DECISION_DAYS).and("rolling", false);
    for (GivenTerm term : given) {
      parameters =
          switch (term.name()) {
            case "decision-days" -> parameters.and("decision_days", term.number(session, 0));
            case "rolling" -> parameters.and("rolling", term.yes());
            default -> throw term.unknown(NAMES);
          };
    }
    return parameters;
  }
}
