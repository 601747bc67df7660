package bg.karta.demo;

import bg.karta.kind.StaffTraining;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Trainings of staff and of foster families, all invented. */
final class Trainings {
  private static final int FIRST_YEAR = 2017;
  private static final int LAST_YEAR = 2021;
  private static final List<String> TOPICS =
      List.of("foster", "foster", "quality-standards", "quality-standards", "module", "other");

  private Trainings() {}

  /** Writes training.csv: a few trainings in every oblast and year. */
  static void write(Country country, Providers providers, Dice dice, CsvFile<StaffTraining> file) {
    int number = 0;
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (Municipality centre : country.centres()) {
        for (int held = dice.between(2, 6); held > 0; held--) {
          number++;
          boolean own = dice.percent(40);
          file.row(
              new StaffTraining(
                  String.format(Locale.ROOT, "T%05d", number),
                  dice.pick(TOPICS),
                  own ? providers.of(centre).eik() : null,
                  centre.oblast(),
                  LocalDate.ofYearDay(year, dice.between(10, 355)),
                  (long) dice.between(6, 40)));
        }
      }
    }
  }
}
