package bg.karta.demo;

import bg.karta.kind.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The illustrative map of the demo: for each municipality or oblast the most users of each type of
 * service, somewhat above what exists, and here and there a service that does not exist yet.
 */
final class Plans {
  /** The version of the map that is adopted. */
  static final String MAP = "демо-2021";

  private static final String DECISION = "илюстративно решение / illustrative decision";
  private static final LocalDate ADOPTED = LocalDate.of(2021, 1, 15);
  private static final int NEW_SERVICES_PERCENT = 12;
  private static final int PLANTED_FROM = 100;

  private final Country country;
  private final List<SizedService> services;
  private final Planted planted;
  private final Dice dice;
  private final List<PlanLine> lines = new ArrayList<>();
  private boolean plantedOne;

  Plans(Country country, List<SizedService> services, Planted planted, Dice dice) {
    this.country = country;
    this.services = services;
    this.planted = planted;
    this.dice = dice;
  }

  /** Writes the adopted map to plan.csv, and gives it. */
  List<PlanLine> write(List<ServicePattern> types, CsvFile<Plan> file) {
    types.stream().filter(ServicePattern::planned).forEach(this::plan);
    lines.forEach(line -> line.write(file, MAP, "adopted", DECISION, ADOPTED));
    return List.copyOf(lines);
  }

  private void plan(ServicePattern type) {
    Map<String, Integer> capacities = new TreeMap<>();
    services.stream()
        .filter(service -> service.type().equals(type))
        .forEach(
            service ->
                capacities.merge(
                    type.territory(service.municipality()),
                    service.size().capacity(),
                    Integer::sum));
    country.municipalities().stream()
        .map(type::territory)
        .distinct()
        .filter(territory -> dice.percent(NEW_SERVICES_PERCENT))
        .forEach(territory -> capacities.putIfAbsent(territory, 0));
    capacities.forEach(
        (territory, capacity) ->
            lines.add(new PlanLine(territory, type, mostUsers(type, territory, capacity))));
  }

  private int mostUsers(ServicePattern type, String territory, int capacity) {
    if (capacity == 0) {
      return type.highest() > 200 ? type.lowest() : (type.lowest() + type.highest()) / 2;
    }
    if (capacity >= PLANTED_FROM && !plantedOne) {
      plantedOne = true;
      planted.add(
          "plan.csv",
          territory + " " + type.code(),
          "местата (" + capacity + ") са с 5 повече от максималния брой потребители",
          "the places (" + capacity + ") are 5 more than the most users planned");
      return capacity - 5;
    }
    return capacity * dice.between(100, 135) / 100;
  }
}
