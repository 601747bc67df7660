package bg.karta.statistic;

import bg.karta.result.Parameters;
import bg.karta.sql.HeaderName;
import bg.karta.sql.SqlText;
import bg.karta.text.Failure;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each factor counts in a statistic that adds factors up. The header of its file names
 * them with the weights they have where nobody sets others, {@code -- weight: overdue-orders 15};
 * the query finds that of {@code overdue-orders} as {@code :overdue_orders}.
 *
 * @param byFactor weights from 0 up by the factor's name, in the order of the header
 */
public record Weights(Map<String, Double> byFactor) {
  /** Keeps a copy in the same order. */
  public Weights {
    byFactor = Collections.unmodifiableMap(new LinkedHashMap<>(byFactor));
  }

  /** The weights that a statistic's header names. */
  static Weights of(SqlText text) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String line : text.all(HeaderName.WEIGHT)) {
      int space = line.indexOf(' ');
      weights.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
    }
    return new Weights(weights);
  }

  /**
   * These weights with others in the place of some.
   *
   * @throws Failure for a factor there is not, a weight below 0 or no number, or if all are 0
   */
  public Weights with(Map<String, Double> others) {
    Map<String, Double> weights = new LinkedHashMap<>(byFactor);
    others.forEach(
        (factor, weight) -> {
          if (!weights.containsKey(factor)) {
            String known = String.join(", ", weights.keySet());
            throw new Failure(Failure.Category.USAGE, "failure.usage.factor", factor, known);
          }
          if (!(weight >= 0) || weight.isInfinite()) {
            throw new Failure(Failure.Category.USAGE, "failure.usage.weight", factor, weight);
          }
          weights.put(factor, weight);
        });
    if (!weights.isEmpty() && weights.values().stream().allMatch(weight -> weight == 0)) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.weights");
    }
    return new Weights(weights);
  }

  /** The weights as parameters of the query. */
  Parameters parameters() {
    Parameters parameters = Parameters.none();
    for (Map.Entry<String, Double> weight : byFactor.entrySet()) {
      parameters = parameters.and(weight.getKey().replace('-', '_'), weight.getValue());
    }
    return parameters;
  }

  /** {@code never-inspected 15, since-last 10}, for people. */
  @Override
  public String toString() {
    return byFactor.entrySet().stream()
        .map(weight -> weight.getKey() + " " + plain(weight.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String plain(Double weight) {
    return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
  }
}
