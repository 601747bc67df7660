package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.plan.PlanTerms;
import bg.karta.text.Failure;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The terms of planning as the configuration file and the user have them. Those of the file stand
 * under {@code plan-term.NAME}: a name under {@code term.} is one of a licence.
 */
public final class PlanTermOptions implements OptionGroup {
  private static final String PREFIX = "plan-term.";
  private static final String NAMES =
      "municipal-discussion, national-discussion, oblast-round, services-by, first-day";

  private final OptionSpec terms = Options.pairs(String.class, "NAME=VALUE", "planTerm", "--term");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(terms);
  }

  /**
   * The terms that hold.
   *
   * @throws Failure for a term there is not, or a value it cannot have
   */
  public PlanTerms terms(Session session) {
    return with(GivenTerm.all(session, PREFIX, terms), session);
  }

  /** The terms as the configuration file has them. */
  public static PlanTerms configured(Session session) {
    return with(GivenTerm.configured(session, PREFIX), session);
  }

  private static PlanTerms with(List<GivenTerm> given, Session session) {
    PlanTerms all = PlanTerms.USUAL;
    for (GivenTerm term : given) {
      all = with(all, term, session);
    }
    return all;
  }

  /** Terms with one changed; a term of no days would end before it begins. */
  private static PlanTerms with(PlanTerms terms, GivenTerm term, Session session) {
    return switch (term.name()) {
      case "municipal-discussion" -> terms.withMunicipalDiscussion(term.number(session, 1));
      case "national-discussion" -> terms.withNationalDiscussion(term.number(session, 1));
      case "oblast-round" -> terms.withOblastRound(term.number(session, 1));
      case "services-by" -> terms.withServicesBy(term.day(session));
      case "first-day" -> terms.withFirstDay(term.yes());
      default -> throw term.unknown(NAMES);
    };
  }
}
