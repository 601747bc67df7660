package bg.karta.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the minimum network has in every territory.
 *
 * @param name what the rule is called
 * @param services types or kinds of activity, any of which serves
 * @param level {@code municipal} for each municipality, {@code oblast} for each oblast
 * @param minServices how many open services at least
 * @param minPlaces how many places at least
 * @param source who asks for it; null where that is not said
 */
public record NetworkRule(
    String name,
    List<String> services,
    String level,
    long minServices,
    long minPlaces,
    @Nullable String source) {
  /** Keeps a copy of the services. */
  public NetworkRule {
    services = List.copyOf(services);
  }
}
