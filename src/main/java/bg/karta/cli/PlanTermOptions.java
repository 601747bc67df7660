package bg.karta.cli;

import bg.karta.kind.Dates;
import bg.karta.plan.PlanTerms;
import bg.karta.text.Failure;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The terms of planning as the configuration file and the user have them. Those of the file stand
 * under {@code plan-term.NAME}: a name under {@code term.} is one of a licence.
 */
final class PlanTermOptions implements Subcommand.Group {
  private static final String NAMES =
      "municipal-discussion, national-discussion, oblast-round, services-by, first-day";
  private static final int LONGEST = 1200;

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
    PlanTerms all = configured(karta);
    @Nullable Map<String, String> asked = terms.getValue();
    if (asked != null) {
      for (Map.Entry<String, String> term : asked.entrySet()) {
        all = new Term(term.getKey().strip(), term.getValue().strip(), false).in(all, karta);
      }
    }
    return all;
  }

  /** The terms as the configuration file has them. */
  static PlanTerms configured(Karta karta) {
    PlanTerms all = PlanTerms.USUAL;
    Map<String, String> configured = new LinkedHashMap<>(karta.config().under("plan-term."));
    for (Map.Entry<String, String> term : configured.entrySet()) {
      all = new Term(term.getKey().strip(), term.getValue().strip(), true).in(all, karta);
    }
    return all;
  }

  /** A term as the configuration file or the command line has it. */
  private record Term(String name, String value, boolean configured) {
    /** Terms with this one changed. */
    PlanTerms in(PlanTerms terms, Karta karta) {
      return switch (name) {
        case "municipal-discussion" -> terms.withMunicipalDiscussion(number(karta));
        case "national-discussion" -> terms.withNationalDiscussion(number(karta));
        case "oblast-round" -> terms.withOblastRound(number(karta));
        case "services-by" -> terms.withServicesBy(day(karta));
        case "first-day" -> terms.withFirstDay(yes());
        default ->
            throw new Failure(
                Failure.Kind.USAGE,
                configured ? "failure.config.plan-term" : "failure.usage.term",
                name,
                NAMES);
      };
    }

    /** A term of no days would end before it begins. */
    private int number(Karta karta) {
      if (!value.matches("\\d{1,4}")
          || Integer.parseInt(value) > LONGEST
          || Integer.parseInt(value) < 1) {
        throw wrong(karta.messages().get("failure.usage.term.days", LONGEST));
      }
      return Integer.parseInt(value);
    }

    private LocalDate day(Karta karta) {
      LocalDate day = Dates.parse(value);
      if (day == null) {
        throw wrong(karta.messages().get("failure.usage.term.date"));
      }
      return day;
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
          configured ? "failure.config.plan-term.value" : "failure.usage.term.value",
          name,
          value,
          expected);
    }
  }
}
