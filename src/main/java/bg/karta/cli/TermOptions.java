package bg.karta.cli;

import bg.karta.licence.Terms;
import bg.karta.text.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The terms of the law as the configuration file ({@code term.NAME}) and the user have them. */
final class TermOptions implements Subcommand.Group {
  private static final String NAMES =
      "renewal-months, renewal, decision-months, renewal-days, notice-days, notification-days,"
          + " rolling";
  private static final int LONGEST = 1200;

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
  Terms terms(Karta karta) {
    Map<String, Term> given = new LinkedHashMap<>();
    karta.config().under("term.").forEach((name, value) -> put(given, name, value, true));
    @Nullable Map<String, String> asked = terms.getValue();
    if (asked != null) {
      asked.forEach((name, value) -> put(given, name, value, false));
    }
    Terms all = Terms.OF_LAW;
    for (Term term : given.values()) {
      all = term.in(all, karta);
    }
    return all;
  }

  private static void put(Map<String, Term> given, String name, String value, boolean configured) {
    given.put(name.strip(), new Term(name.strip(), value.strip(), configured));
  }

  /** A term as the configuration file or the command line has it. */
  private record Term(String name, String value, boolean configured) {
    /** Terms with this one changed. */
    Terms in(Terms terms, Karta karta) {
      return switch (name) {
        case "renewal-months" -> terms.withRenewalMonths(number(karta));
        case "renewal" -> terms.withRenewal(renewal());
        case "decision-months" -> terms.withDecisionMonths(number(karta));
        case "renewal-days" -> terms.withRenewalDays(number(karta));
        case "notice-days" -> terms.withNoticeDays(number(karta));
        case "notification-days" -> terms.withNotificationDays(number(karta));
        case "rolling" -> terms.withRolling(yes());
        default ->
            throw new Failure(
                Failure.Kind.USAGE,
                configured ? "failure.config.term" : "failure.usage.term",
                name,
                NAMES);
      };
    }

    private int number(Karta karta) {
      if (!value.matches("\\d{1,4}") || Integer.parseInt(value) > LONGEST) {
        throw wrong(karta.messages().get("failure.usage.term.number", LONGEST));
      }
      return Integer.parseInt(value);
    }

    private Terms.Renewal renewal() {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "before" -> Terms.Renewal.BEFORE;
        case "within" -> Terms.Renewal.WITHIN;
        default -> throw wrong("before, within");
      };
    }

    private boolean yes() {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "yes", "true", "да" -> true;
        case "no", "false", "не" -> false;
        default -> throw wrong("yes, no");
      };
    }

    private Failure wrong(String expected) {
      return new Failure(
          Failure.Kind.USAGE,
          configured ? "failure.config.term.value" : "failure.usage.term.value",
          name,
          value,
          expected);
    }
  }
}
