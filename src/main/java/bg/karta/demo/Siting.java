package bg.karta.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses the municipalities where the services of a type stand. */
final class Siting {
  /** Beyond so many people a municipality draws no more services: the capital is not all. */
  private static final int WEIGHTIEST = 350_000;

  private record WeightedMunicipality(Municipality municipality, int weight) {}

  private final Country country;
  private final Dice dice;

  Siting(Country country, Dice dice) {
    this.country = country;
    this.dice = dice;
  }

  /** One municipality for each service: as many different ones as the type has sites. */
  List<Municipality> choose(ServicePattern type) {
    List<WeightedMunicipality> chosen = candidates(type).stream().limit(type.sites()).toList();
    int[] weights = chosen.stream().mapToInt(WeightedMunicipality::weight).toArray();
    int[] counts = Apportionment.split(type.services(), weights, 1, type.services());
    List<Municipality> places = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      for (int n = 0; n < counts[i]; n++) {
        places.add(chosen.get(i).municipality());
      }
    }
    return places;
  }

  /** A municipality for one more service or provider: as often as people live there. */
  Municipality any() {
    List<Municipality> all = country.municipalities();
    int draw = dice.between(1, all.stream().mapToInt(Municipality::population).sum());
    int next = 0;
    while (draw > all.get(next).population()) {
      draw -= all.get(next).population();
      next++;
    }
    return all.get(next);
  }

  private List<WeightedMunicipality> candidates(ServicePattern type) {
    List<Municipality> all = type.centresOnly() ? country.centres() : country.municipalities();
    return all.stream()
        .map(m -> new WeightedMunicipality(m, weight(m)))
        .sorted(
            Comparator.comparing(
                    (WeightedMunicipality c) -> !type.required().contains(c.municipality().code()))
                .thenComparing(Comparator.comparingInt(WeightedMunicipality::weight).reversed()))
        .toList();
  }

  private int weight(Municipality municipality) {
    return Math.min(municipality.population(), WEIGHTIEST) / 100 * dice.between(60, 140);
  }
}
