package bg.karta.cli;

import bg.karta.statistic.Statistic;
import bg.karta.statistic.Weights;
import bg.karta.text.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --weight}, and {@code risk.FACTOR} of the configuration file. */
final class RiskWeights implements Subcommand.Group {
  private final OptionSpec weights =
      Options.pairs(Double.class, "FACTOR=WEIGHT", "weight", "--weight");

  @Override
  public List<ArgSpec> arguments() {
    return List.of(weights);
  }

  /** A statistic's weights as the configuration file and the command line have them. */
  Weights of(Karta karta, Statistic statistic) {
    Map<String, Double> all = new LinkedHashMap<>(configured(karta, statistic.weights()));
    @Nullable Map<String, Double> given = weights.getValue();
    if (given != null) {
      all.putAll(given);
    }
    return statistic.weights().with(all);
  }

  /** A statistic's weights as the configuration file has them; none where it knows of none. */
  static Weights configured(Karta karta, Statistic statistic) {
    Weights own = statistic.weights();
    return own.byFactor().isEmpty() ? own : own.with(configured(karta, own));
  }

  private static Map<String, Double> configured(Karta karta, Weights known) {
    Map<String, Double> all = new LinkedHashMap<>();
    karta
        .config()
        .under("risk.")
        .forEach(
            (factor, text) -> {
              if (!known.byFactor().containsKey(factor)) {
                String factors = String.join(", ", known.byFactor().keySet());
                throw new Failure(Failure.Kind.USAGE, "failure.config.factor", factor, factors);
              }
              all.put(factor, number(factor, text));
            });
    return all;
  }

  private static Double number(String factor, String text) {
    try {
      Double weight = Double.valueOf(text.strip());
      if (weight >= 0 && !weight.isInfinite()) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // Told as any other value that is no weight.
    }
    throw new Failure(Failure.Kind.USAGE, "failure.usage.weight.value", factor, text);
  }
}
