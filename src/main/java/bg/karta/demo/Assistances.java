package bg.karta.demo;

import bg.karta.kind.Assistance;
import java.time.YearMonth;
import java.util.List;

/** The hours of personal assistance of the last months: about what is due by dependence. */
final class Assistances {
  private static final int MONTHS = 3;

  private final Dice dice;
  private final CsvFile<Assistance> file;

  Assistances(Dice dice, CsvFile<Assistance> file) {
    this.dice = dice;
    this.file = file;
  }

  /** Writes assistance.csv: a row for each person and month. */
  void write(List<Assessments.Assessed> assisted) {
    for (Assessments.Assessed person : assisted) {
      String dependence = String.valueOf(person.dependence());
      for (int back = MONTHS - 1; back >= 0; back--) {
        YearMonth month = Volume.LAST.minusMonths(back);
        int hours = due(dependence) * dice.between(70, 100) / 100;
        String home = person.who().home().code();
        file.row(
            new Assistance(
                person.who().egn(), month, dependence, (double) hours, home, null, null));
      }
    }
  }

  private static int due(String dependence) {
    return switch (dependence) {
      case "I" -> 15;
      case "II" -> 42;
      case "III" -> 84;
      default -> 168;
    };
  }
}
