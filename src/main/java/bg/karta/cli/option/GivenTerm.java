package bg.karta.cli.option;

import bg.karta.cli.session.Session;
import bg.karta.kind.Dates;
import bg.karta.text.Failure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A term as the configuration file or the command line has it.
 *
 * @param prefix what stands before its name in the configuration file, {@code term.}
 * @param configured whether it is from there
 */
record GivenTerm(String prefix, String name, String value, boolean configured) {
  private static final int LONGEST = 1200;

  /** The terms of the configuration file under a prefix. */
  static List<GivenTerm> configured(Session session, String prefix) {
    List<GivenTerm> terms = new ArrayList<>();
    session
        .config()
        .under(prefix)
        .forEach(
            (name, value) -> terms.add(new GivenTerm(prefix, name.strip(), value.strip(), true)));
    return terms;
  }

  /** The terms of the configuration file, then those of an option, which go before them. */
  static List<GivenTerm> all(Session session, String prefix, OptionSpec option) {
    List<GivenTerm> terms = configured(session, prefix);
    @Nullable Map<String, String> asked = option.getValue();
    if (asked != null) {
      asked.forEach(
          (name, value) -> terms.add(new GivenTerm(prefix, name.strip(), value.strip(), false)));
    }
    return terms;
  }

  /** The value as a whole number from a least one up. */
  int number(Session session, int least) {
    if (!value.matches("\\d{1,4}")
        || Integer.parseInt(value) > LONGEST
        || Integer.parseInt(value) < least) {
      throw wrong(session.messages().get("failure.usage.term.number", least, LONGEST));
    }
    return Integer.parseInt(value);
  }

  /** The value as a day. */
  LocalDate day(Session session) {
    LocalDate day = Dates.parse(value);
    if (day == null) {
      throw wrong(session.messages().get("failure.usage.term.date"));
    }
    return day;
  }

  /** The value as yes or no. */
  boolean yes() {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "да" -> true;
      case "no", "false", "не" -> false;
      default -> throw wrong("yes, no");
    };
  }

  /** The failure of a term there is not. */
  Failure unknown(String names) {
    return new Failure(
        Failure.Category.USAGE,
        configured ? "failure.config.term" : "failure.usage.term",
        configured ? prefix + name : name,
        names);
  }

  /** The failure of a value that the term cannot have. */
  Failure wrong(String expected) {
    return new Failure(
        Failure.Category.USAGE,
        configured ? "failure.config.term.value" : "failure.usage.term.value",
        configured ? prefix + name : name,
        value,
        expected);
  }
}
