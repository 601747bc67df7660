package bg.karta.demo;

import bg.karta.kind.FosterNeed;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The children who need a foster family: invented, more of them older than ten or disabled. */
final class FosterNeeds {
  private static final List<YearMonth> MONTHS =
      List.of(YearMonth.of(2019, 7), YearMonth.of(2020, 7), YearMonth.of(2021, 12));

  /** How often a need is met with, in a hundred municipalities, and how large it is at most. */
  private record Need(String age, boolean disability, int percent, int most) {}

  private static final List<Need> NEEDS =
      List.of(
          new Need("0-3", false, 6, 2),
          new Need("0-3", true, 10, 2),
          new Need("4-9", false, 15, 2),
          new Need("4-9", true, 25, 2),
          new Need("10+", false, 55, 6),
          new Need("10+", true, 45, 4));

  private FosterNeeds() {}

  /** Writes foster-need.csv for the municipalities where families live. */
  static void write(List<FosterHousehold> families, Dice dice, CsvFile<FosterNeed> file) {
    Set<Municipality> homes =
        families.stream()
            .map(FosterHousehold::municipality)
            .collect(
                Collectors.toCollection(
                    () -> new TreeSet<>(Comparator.comparing(Municipality::code))));
    for (YearMonth month : MONTHS) {
      for (Municipality home : homes) {
        for (Need need : NEEDS) {
          if (dice.percent(need.percent())) {
            long children = dice.between(1, need.most());
            file.row(new FosterNeed(home.code(), month, need.age(), need.disability(), children));
          }
        }
      }
    }
  }
}
