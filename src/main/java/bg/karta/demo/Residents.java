package bg.karta.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Makes invented people, each with another number, in municipalities by how many live there. */
final class Residents {
  /** Serials below are left to people of other files, who are nobody of these. */
  private static final int FIRST_SERIAL = 18;

  /** Somebody, by number, day of birth and home. */
  record Resident(String egn, LocalDate born, Municipality home) {
    /** The years completed on the last day of the data. */
    int age() {
      return born.until(Volume.LAST.atEndOfMonth()).getYears();
    }
  }

  private final Country country;
  private final Dice dice;
  private final int everybody;
  private final Map<String, Integer> serials = new HashMap<>();

  Residents(Country country, Dice dice) {
    this.country = country;
    this.dice = dice;
    this.everybody = country.municipalities().stream().mapToInt(Municipality::population).sum();
  }

  /** Somebody who is so old, the youngest and the oldest age included. */
  Resident aged(int youngest, int oldest) {
    LocalDate last = Volume.LAST.atEndOfMonth().minusYears(youngest);
    LocalDate first = Volume.LAST.atEndOfMonth().minusYears(oldest + 1L).plusDays(1);
    while (true) {
      int days = dice.between(0, (int) (last.toEpochDay() - first.toEpochDay()));
      LocalDate born = first.plusDays(days);
      boolean female = dice.percent(53);
      int serial = serials.merge(born + (female ? "f" : "m"), 1, Integer::sum) - 1 + FIRST_SERIAL;
      if (serial < People.A_DAY) {
        return new Resident(People.egn(born, female, serial), born, home());
      }
    }
  }

  private Municipality home() {
    int left = dice.between(1, everybody);
    for (Municipality municipality : country.municipalities()) {
      left -= municipality.population();
      if (left <= 0) {
        return municipality;
      }
    }
    throw new IllegalStateException("nobody lives anywhere");
  }
}
