package bg.karta.demo;

import bg.karta.kind.Expenditure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the services that the state funds spent in the years of the budget, in leva: about their
 * part of it by places, but for a few.
 */
final class Expenditures {
  private static final int LAST = 2021;
  private static final int PLANTED_FROM = 20;
  private static final int FEW_SERVICES = 2;
  private static final String FILE = "expenditure.csv";

  /** Where a line of the budget belongs. */
  private record BudgetKey(int year, String municipality, ServicePattern type) {}

  /** What the README says of a planted amount. */
  private record OddAmount(int percent, String bulgarian, String english) {}

  /** The planted amounts, each of the next service that is the only one of its budget. */
  private static final List<OddAmount> ODD_AMOUNTS =
      List.of(
          new OddAmount(130, "разходът е 130 % от средствата", "130 % of the budget was spent"),
          new OddAmount(48, "разходът е 48 % от средствата", "48 % of the budget was spent"));

  private final Map<BudgetKey, Budgets.BudgetLine> lines;
  private final Planted planted;
  private final Dice dice;
  private final CsvFile<Expenditure> file;
  private int oddAmounts;

  Expenditures(
      List<Budgets.BudgetLine> lines, Planted planted, Dice dice, CsvFile<Expenditure> file) {
    this.lines =
        lines.stream()
            .collect(
                Collectors.toMap(
                    line -> new BudgetKey(line.year(), line.municipality(), line.type()),
                    line -> line));
    this.planted = planted;
    this.dice = dice;
    this.file = file;
  }

  /** Writes expenditure.csv: a row for each service and year, and one for a home that closed. */
  void write(List<SizedService> services, List<Homes.Home> homes) {
    String silent = silent(services);
    for (SizedService service : Budgets.funded(services).toList()) {
      Budgets.YEARS.stream()
          .filter(year -> year < LAST || !service.municipality().code().equals(silent))
          .forEach(year -> write(service, year));
    }
    homes.stream()
        .filter(home -> home.closed() != null && home.closed().getYear() == LAST - 2)
        .findFirst()
        .ifPresent(home -> writeClosed(home.id(), Objects.requireNonNull(home.closed())));
  }

  private void write(SizedService service, int year) {
    Budgets.BudgetLine line =
        lines.get(new BudgetKey(year, service.municipality().code(), service.type()));
    if (line != null) {
      long cents = line.amount() * service.size().capacity() * percent(service, line);
      write(service.id(), year, BigDecimal.valueOf(cents / line.capacity(), 2).doubleValue());
    }
  }

  private void write(String service, int year, double amount) {
    file.row(new Expenditure(service, (long) year, amount, "BGN"));
  }

  /** What part of its money a service spent. */
  private int percent(SizedService service, Budgets.BudgetLine line) {
    int usual = dice.between(90, 103);
    boolean alone = service.size().capacity() == line.capacity();
    if (line.year() < LAST
        || !alone
        || oddAmounts == ODD_AMOUNTS.size()
        || line.capacity() < PLANTED_FROM
        || line.capacity() > line.places()) {
      return usual;
    }
    OddAmount odd = ODD_AMOUNTS.get(oddAmounts++);
    planted.add(FILE, service.id() + " " + LAST, odd.bulgarian(), odd.english());
    return odd.percent();
  }

  /** A closed home spent something in the year after. */
  private void writeClosed(String home, LocalDate closed) {
    int year = closed.getYear() + 1;
    write(home, year, 12_480.60);
    planted.add(
        FILE,
        home + " " + year,
        "разход след закриването на " + closed,
        "expenditure after the closing on " + closed);
  }

  /** A municipality with few services whose expenditure of the last year is not there. */
  private @Nullable String silent(List<SizedService> services) {
    Map<String, Integer> numbers = new HashMap<>();
    Budgets.funded(services)
        .forEach(service -> numbers.merge(service.municipality().code(), 1, Integer::sum));
    String silent =
        numbers.entrySet().stream()
            .filter(number -> number.getValue() <= FEW_SERVICES)
            .map(Map.Entry::getKey)
            .sorted()
            .findFirst()
            .orElse(null);
    if (silent != null) {
      planted.add(
          FILE,
          silent + " " + LAST,
          "общината няма отчетени разходи, а има средства",
          "no expenditure is recorded of the municipality, which has money");
    }
    return silent;
  }
}
