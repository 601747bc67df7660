package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.licence.Terms;
import bg.karta.text.Failure;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The terms of the law as the configuration file ({@code term.NAME}) and the user have them. */
public final class TermOptions implements OptionGroup {
  private static final String NAMES =
      "renewal-months, renewal, decision-months, renewal-days, notice-days, notification-days,"
          + " rolling";

  private final OptionSpec terms = Options.pairs(String.class, "NAME=VALUE", "term", "--term");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(terms);
  }

  /**
   * The terms that hold.
   *
   * @throws Failure for a term there is not, or a value it cannot have
   */
  public Terms terms(Session session) {
    Terms all = Terms.OF_LAW;
    for (GivenTerm term : GivenTerm.all(session, "term.", terms)) {
      all = with(all, term, session);
    }
    return all;
  }

  /** Terms with one changed. */
  private static Terms with(Terms terms, GivenTerm term, Session session) {
    return switch (term.name()) {
      case "renewal-months" -> terms.withRenewalMonths(term.number(session, 0));
      case "renewal" -> terms.withRenewal(renewal(term));
      case "decision-months" -> terms.withDecisionMonths(term.number(session, 0));
      case "renewal-days" -> terms.withRenewalDays(term.number(session, 0));
      case "notice-days" -> terms.withNoticeDays(term.number(session, 0));
      case "notification-days" -> terms.withNotificationDays(term.number(session, 0));
      case "rolling" -> terms.withRolling(term.yes());
      default -> throw term.unknown(NAMES);
    };
  }

  private static Terms.Renewal renewal(GivenTerm term) {
    return switch (term.value().toLowerCase(Locale.ROOT)) {
      case "before" -> Terms.Renewal.BEFORE;
      case "within" -> Terms.Renewal.WITHIN;
      default -> throw term.wrong("before, within");
    };
  }
}
