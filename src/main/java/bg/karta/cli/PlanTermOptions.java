package bg.karta.cli;

import bg.karta.plan.PlanTerms;
import bg.karta.text.Failure;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The terms of planning as the configuration file and the user have them. Those of the file stand
 * under {@code plan-term.NAME}: a name under {@code term.} is one of a licence.
 */
final class PlanTermOptions implements Subcommand.Group {
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
  PlanTerms terms(Karta karta) {
    return with(GivenTerm.all(karta, PREFIX, terms), karta);
  }

  /** The terms as the configuration file has them. */
  static PlanTerms configured(Karta karta) {
    return with(GivenTerm.configured(karta, PREFIX), karta);
  }

  private static PlanTerms with(List<GivenTerm> given, Karta karta) {
    PlanTerms all = PlanTerms.USUAL;
    for (GivenTerm term : given) {
      all = with(all, term, karta);
    }
    return all;
  }

  /** Terms with one changed; a term of no days would end before it begins. */
  private static PlanTerms with(PlanTerms terms, GivenTerm term, Karta karta) {
    return switch (term.name()) {
      case "municipal-discussion" -> terms.withMunicipalDiscussion(term.number(karta, 1));
      case "national-discussion" -> terms.withNationalDiscussion(term.number(karta, 1));
      case "oblast-round" -> terms.withOblastRound(term.number(karta, 1));
      case "services-by" -> terms.withServicesBy(term.day(karta));
      case "first-day" -> terms.withFirstDay(term.yes());
      default -> throw term.unknown(NAMES);
    };
  }
}
