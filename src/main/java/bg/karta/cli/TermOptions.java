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
    Map<String, String> given = new LinkedHashMap<>(karta.config().under("term."));
    @Nullable Map<String, String> asked = terms.getValue();
    if (asked != null) {
      given.putAll(asked);
    }
    Terms all = Terms.OF_LAW;
    for (Map.Entry<String, String> term : given.entrySet()) {
      all = changed(karta, all, term.getKey().strip(), term.getValue().strip());
    }
    return all;
  }

  private static Terms changed(Karta karta, Terms terms, String name, String value) {
    return switch (name) {
      case "renewal-months" -> terms.withRenewalMonths(number(karta, name, value));
      case "renewal" -> terms.withRenewal(renewal(name, value));
      case "decision-months" -> terms.withDecisionMonths(number(karta, name, value));
      case "renewal-days" -> terms.withRenewalDays(number(karta, name, value));
      case "notice-days" -> terms.withNoticeDays(number(karta, name, value));
      case "notification-days" -> terms.withNotificationDays(number(karta, name, value));
      case "rolling" -> terms.withRolling(yes(name, value));
      default -> throw new Failure(Failure.Kind.USAGE, "failure.usage.term", name, NAMES);
    };
  }

  private static int number(Karta karta, String name, String value) {
    if (!value.matches("\\d{1,4}") || Integer.parseInt(value) > LONGEST) {
      throw wrong(name, value, karta.messages().get("failure.usage.term.number", LONGEST));
    }
    return Integer.parseInt(value);
  }

  private static Terms.Renewal renewal(String name, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "before" -> Terms.Renewal.BEFORE;
      case "within" -> Terms.Renewal.WITHIN;
      default -> throw wrong(name, value, "before, within");
    };
  }

  private static boolean yes(String name, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "да" -> true;
      case "no", "false", "не" -> false;
      default -> throw wrong(name, value, "yes, no");
    };
  }

  private static Failure wrong(String name, String value, String expected) {
    return new Failure(Failure.Kind.USAGE, "failure.usage.term.value", name, value, expected);
  }
}
