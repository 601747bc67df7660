package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.Session;
import bg.karta.statistic.Statistic;
import bg.karta.statistic.Weights;
import bg.karta.text.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The option {@code --weight}, and the weights of the configuration file: {@code risk.FACTOR} where
 * the statistic calls its weights {@code risk}.
 */
public final class WeightOptions implements OptionGroup {
  private final OptionSpec weights;

  /** The option with the text of a key. */
  public WeightOptions(String key) {
    this.weights = Options.pairs(Double.class, "FACTOR=WEIGHT", key, "--weight");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(weights);
  }

  /** A statistic's weights as the configuration file and the command line have them. */
  public Weights of(Session session, Statistic statistic) {
    Map<String, Double> all = new LinkedHashMap<>(configuredFactors(session, statistic));
    @Nullable Map<String, Double> given = weights.getValue();
    if (given != null) {
      all.putAll(given);
    }
    return statistic.weights().with(all);
  }

  /** A statistic's weights as the configuration file has them; none where it knows of none. */
  public static Weights configured(Session session, Statistic statistic) {
    Weights own = statistic.weights();
    return own.byFactor().isEmpty() ? own : own.with(configuredFactors(session, statistic));
  }

  private static Map<String, Double> configuredFactors(Session session, Statistic statistic) {
    Map<String, Double> all = new LinkedHashMap<>();
    Set<String> known = statistic.weights().byFactor().keySet();
    String name = statistic.weightsName();
    session
        .config()
        .under(name + ".")
        .forEach(
            (factor, text) -> {
              if (!known.contains(factor)) {
                throw new Failure(
                    Failure.Category.USAGE,
                    "failure.config.factor",
                    name + "." + factor,
                    String.join(", ", known));
              }
              all.put(factor, number(name + "." + factor, text));
            });
    return all;
  }

  private static Double number(String name, String text) {
    try {
      Double weight = Double.valueOf(text.strip());
      if (weight >= 0 && !weight.isInfinite()) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // Told as any other value that is no weight.
    }
    throw new Failure(Failure.Category.USAGE, "failure.usage.weight.value", name, text);
  }
}
