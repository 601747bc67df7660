package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Session;
import bg.karta.rule.Calibration;
import bg.karta.rule.RuleBook;
import bg.karta.text.Decimals;
import bg.karta.text.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say by which rules to judge. */
public final class RuleOptions implements OptionGroup {
  private final OptionSpec severities =
      Options.pairs(Calibration.Level.class, "RULE=LEVEL", "severity", "--severity");
  private final OptionSpec thresholds =
      Options.pairs(Double.class, "RULE.NAME=VALUE", "threshold", "--threshold");
  private final OptionSpec own = Options.file("DIR", "rules", "--rules");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(severities, thresholds, own);
  }

  /** The rules of any day, as the configuration file and the command line have them. */
  public RuleBook book(Session session) {
    @Nullable String folder = Options.optional(own);
    RuleBook rules = RuleBook.load();
    return (folder == null ? rules : rules.with(Globals.path(folder), session.limits()))
        .calibrated(new Calibration(levels(session), thresholds(session)));
  }

  private Map<String, Calibration.Level> levels(Session session) {
    Map<String, Calibration.Level> all = new LinkedHashMap<>();
    session.config().under("severity.").forEach((rule, level) -> all.put(rule, level(level)));
    @Nullable Map<String, Calibration.Level> given = severities.getValue();
    if (given != null) {
      all.putAll(given);
    }
    return all;
  }

  private static Calibration.Level level(String name) {
    try {
      return Calibration.Level.valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.severity", name);
    }
  }

  private Map<String, Double> thresholds(Session session) {
    Map<String, Double> all = new LinkedHashMap<>();
    session
        .config()
        .under("threshold.")
        .forEach((name, value) -> all.put(name, number(name, value)));
    @Nullable Map<String, Double> given = thresholds.getValue();
    if (given != null) {
      all.putAll(given);
    }
    return all;
  }

  private static Double number(String name, String value) {
    Double number = Decimals.finite(value);
    if (number == null) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.threshold.value", name, value);
    }
    return number;
  }
}
