package bg.karta.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The money of 2021 for the places the state funds, at invented standards, in leva. */
final class Budgets {
  /** The fields of budget.csv. */
  static final List<String> HEADINGS =
      List.of("year", "municipality", "service", "places", "standard", "amount", "currency");

  private static final int YEAR = 2021;
  private static final int PLANTED_FROM = 60;

  private final List<Service> services;
  private final Planted planted;
  private boolean plantedOne;

  Budgets(List<Service> services, Planted planted) {
    this.services = services;
    this.planted = planted;
  }

  /** Writes budget.csv: a line for each municipality and type. */
  void write(List<ServiceType> types, CsvFile file) {
    for (ServiceType type : types) {
      Map<String, Integer> places = new TreeMap<>();
      services.stream()
          .filter(service -> service.type().equals(type) && service.funding().equals("state"))
          .forEach(
              service ->
                  places.merge(
                      service.municipality().code(), service.size().capacity(), Integer::sum));
      places.forEach((municipality, count) -> write(type, municipality, count, file));
    }
  }

  private void write(ServiceType type, String municipality, int capacity, CsvFile file) {
    int places = places(type, municipality, capacity);
    long amount = (long) places * type.standard();
    file.row(YEAR, municipality, type.code(), places, type.standard(), amount, "BGN");
  }

  private int places(ServiceType type, String municipality, int capacity) {
    if (plantedOne || capacity < PLANTED_FROM) {
      return capacity;
    }
    plantedOne = true;
    planted.add(
        "budget.csv",
        YEAR + " " + municipality + " " + type.code(),
        "средства за 10 места по-малко от капацитета (" + capacity + ")",
        "money for 10 places fewer than there are (" + capacity + ")");
    return capacity - 10;
  }
}
