package bg.karta.demo;

import bg.karta.kind.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The money of 2020 and 2021 for the places the state funds, at invented standards, in leva. In
 * 2020 the standards were lower, and some municipalities had money for a few places fewer.
 */
final class Budgets {
  /** The years that there is money of: the reports go back as far. */
  static final List<Integer> YEARS = List.of(2020, 2021);

  private static final int LAST = 2021;
  private static final int PLANTED_FROM = 60;
  private static final int GROWN_FROM = 12;
  private static final int GROWN_PERCENT = 20;

  private final List<SizedService> services;
  private final Planted planted;
  private final Dice dice;
  private final List<BudgetLine> lines = new ArrayList<>();
  private boolean plantedOne;

  /**
   * What a municipality gets in a year for a type.
   *
   * @param capacity the places of its services
   * @param places those that there is money for
   * @param standard leva for a place and year
   */
  record BudgetLine(
      int year, String municipality, ServicePattern type, int capacity, int places, int standard) {
    /** The amount in leva. */
    long amount() {
      return (long) places * standard;
    }
  }

  private Budgets(List<SizedService> services, Planted planted, Dice dice) {
    this.services = services;
    this.planted = planted;
    this.dice = dice;
  }

  /** A line for each year, type and municipality with places that the state funds. */
  static List<BudgetLine> of(
      List<SizedService> services, List<ServicePattern> types, Planted planted, Dice dice) {
    Budgets budgets = new Budgets(services, planted, dice);
    types.forEach(budgets::add);
    return YEARS.stream()
        .flatMap(year -> budgets.lines.stream().filter(line -> line.year() == year))
        .toList();
  }

  /** Writes budget.csv. */
  static void write(List<BudgetLine> lines, CsvFile<Budget> file) {
    for (BudgetLine line : lines) {
      file.row(
          new Budget(
              (long) line.year(),
              line.municipality(),
              line.type().code(),
              (long) line.places(),
              (double) line.standard(),
              (double) line.amount(),
              "BGN"));
    }
  }

  private void add(ServicePattern type) {
    Map<String, Integer> capacities = new TreeMap<>();
    funded(services)
        .filter(service -> service.type().equals(type))
        .forEach(
            service ->
                capacities.merge(
                    service.municipality().code(), service.size().capacity(), Integer::sum));
    capacities.forEach((municipality, capacity) -> add(type, municipality, capacity));
  }

  /** The services that the state funds. */
  static Stream<SizedService> funded(List<SizedService> services) {
    return services.stream().filter(service -> service.funding().equals("state"));
  }

  private void add(ServicePattern type, String municipality, int capacity) {
    int places = places(type, municipality, capacity);
    boolean grown = capacity >= GROWN_FROM && dice.percent(GROWN_PERCENT);
    int before = grown ? capacity - dice.between(1, 3) : capacity;
    lines.add(new BudgetLine(LAST - 1, municipality, type, capacity, before, lower(type)));
    lines.add(new BudgetLine(LAST, municipality, type, capacity, places, type.standard()));
  }

  /** The standard before its rise, to ten leva. */
  private static int lower(ServicePattern type) {
    return type.standard() * 10 / (100 + type.rise()) * 10;
  }

  private int places(ServicePattern type, String municipality, int capacity) {
    if (plantedOne || capacity < PLANTED_FROM) {
      return capacity;
    }
    plantedOne = true;
    planted.add(
        "budget.csv",
        LAST + " " + municipality + " " + type.code(),
        "средства за 10 места по-малко от капацитета (" + capacity + ")",
        "money for 10 places fewer than there are (" + capacity + ")");
    return capacity - 10;
  }
}
